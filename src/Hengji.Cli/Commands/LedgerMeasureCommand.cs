using System.CommandLine;
using System.Text.Json;

using Hengji.Cli.Sheets;
using Hengji.Ledgers;

namespace Hengji.Cli.Commands;

/// <summary>hengji ledger measure: the values of a ledger's measures in a period, each with how it came about.</summary>
internal static class LedgerMeasureCommand
{
    public static Command Create(Session session)
    {
        var wording = session.Wording;
        var ledger = LedgerCommand.LedgerArgument(session);
        var name = new Argument<string?>(wording.Placeholders.Measure) { Description = wording.MeasureArgument, Arity = ArgumentArity.ZeroOrOne };
        var define = new Option<string>("--define") { Description = wording.DefineOption, HelpName = wording.Placeholders.File };
        var scope = new LedgerScopeOptions(session);
        var json = new Option<bool>("--json") { Description = wording.MeasureJsonOption };
        var data = new DataOption(session);
        var command = new Command("measure", wording.Commands["hengji ledger measure"].Summary) { ledger, name, define };
        scope.AddTo(command);
        command.Options.Add(json);
        command.Options.Add(data);
        command.SetAction(async (parsed, cancellation) =>
        {
            var ledgers = await LedgerCommand.OpenAsync(session, data, parsed, cancellation);
            var kept = await LedgerCommand.LedgerAsync(session, ledgers, parsed.GetRequiredValue(ledger), cancellation);
            var measures = MeasuresOf(session, kept.Schema, parsed.GetValue(name), parsed.GetValue(define));
            var period = scope.Of(parsed);
            var values = new List<MeasureLine>();
            foreach (var measure in measures)
            {
                values.Add(await LineAsync(ledgers, kept, measure, period, single: measures.Count == 1, cancellation));
            }

            new LedgerSheet(session).Write(kept.Schema, period, values, parsed.GetValue(json));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>One measure of a ledger, by its name in the template.</summary>
    public static TemplateMeasure Named(Session session, LedgerSchema schema, string name) =>
        LedgerCommand.Templates(session).Find(schema.TemplateCode)?.Measure(name) ?? throw new BadInputException(session.Wording.NoMeasure(name, schema.Name));

    private static IReadOnlyList<TemplateMeasure> MeasuresOf(Session session, LedgerSchema schema, string? name, string? define)
    {
        if (define is not null)
        {
            if (!File.Exists(define))
            {
                throw new BadInputException(session.Wording.FileNotFound(define));
            }

            try
            {
                return [new TemplateMeasure(Path.GetFileNameWithoutExtension(define), Aspect.Amount, LedgerJson.Read<Measure>(File.ReadAllText(define)))];
            }
            catch (JsonException fault)
            {
                throw new BadInputException(session.Wording.NotAMeasure(define, fault.Message), fault);
            }
        }

        return name is not null
            ? [Named(session, schema, name)]
            : LedgerCommand.Templates(session).Find(schema.TemplateCode)?.Measures ?? throw new BadInputException(session.Wording.NoMeasures(schema.Name));
    }

    private static async Task<MeasureLine> LineAsync(
        LedgerStore ledgers, KeptLedger kept, TemplateMeasure measure, MeasureScope period, bool single, CancellationToken cancellation)
    {
        try
        {
            return new MeasureLine(measure, await ledgers.MeasureAsync(kept.Id, measure.Measure, period, measure.Unit, cancellation), null);
        }
        catch (MeasureRefusedException refused) when (!single)
        {
            return new MeasureLine(measure, null, refused.Message);
        }
        catch (MeasureRefusedException refused)
        {
            throw new BadInputException(refused.Message, refused);
        }
    }
}
