using System.CommandLine;

using Hengji.Cli.Sheets;
using Hengji.Ledgers;

namespace Hengji.Cli.Commands;

/// <summary>hengji ledger rows: the rows behind a value, or the measures that a row counts for.</summary>
internal static class LedgerRowsCommand
{
    public static Command Create(Session session)
    {
        var wording = session.Wording;
        var ledger = LedgerCommand.LedgerArgument(session);
        var measure = new Option<string>("--measure") { Description = wording.OfMeasureOption, HelpName = wording.Placeholders.Measure };
        var counted = new Option<bool?>("--counted") { Description = wording.CountedOption, HelpName = "true|false" };
        var where = new Option<string[]>("--where") { Description = wording.WhereOption, HelpName = wording.Placeholders.Condition };
        var row = new Option<string>("--row") { Description = wording.RowOption, HelpName = wording.Placeholders.Row };
        var skip = new Option<long>("--skip") { Description = wording.SkipOption, HelpName = wording.Placeholders.Count };
        var take = new Option<int>("--take") { Description = wording.TakeOption, HelpName = wording.Placeholders.Count, DefaultValueFactory = _ => 50 };
        var scope = new LedgerScopeOptions(session);
        var data = new DataOption(session);
        var command = new Command("rows", wording.Commands["hengji ledger rows"].Summary) { ledger, measure, counted, where, row };
        scope.AddTo(command);
        command.Options.Add(skip);
        command.Options.Add(take);
        command.Options.Add(data);
        command.SetAction(async (parsed, cancellation) =>
        {
            var ledgers = await LedgerCommand.OpenAsync(session, data, parsed, cancellation);
            var kept = await LedgerCommand.LedgerAsync(session, ledgers, parsed.GetRequiredValue(ledger), cancellation);
            if (parsed.GetValue(row) is { } address)
            {
                return await BackAsync(session, ledgers, kept, address, scope.Of(parsed), cancellation);
            }

            var name = parsed.GetValue(measure);
            var query = new RowQuery
            {
                Measure = name is null ? null : LedgerMeasureCommand.Named(session, kept.Schema, name).Measure,
                Scope = name is null ? scope.OfIfSaid(parsed) : scope.Of(parsed),
                Where = [.. (parsed.GetValue(where) ?? []).Select(text => Condition.Parse(text) ?? throw new BadInputException(wording.NoCondition(text)))],
                Counted = parsed.GetValue(counted),
                Skip = Math.Max(0, parsed.GetValue(skip)),
                Take = Math.Clamp(parsed.GetValue(take), 1, 10_000),
            };
            var page = await LedgerCommand.AskAsync(() => ledgers.RowsAsync(kept.Id, query, cancellation));
            new LedgerSheet(session).Write(page);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>From a row back to what it counts for.</summary>
    private static async Task<int> BackAsync(
        Session session, LedgerStore ledgers, KeptLedger kept, string written, MeasureScope scope, CancellationToken cancellation)
    {
        var address = RowAddress.Parse(written) ?? throw new BadInputException(session.Wording.NoSuchRow(written));
        var row = await ledgers.RowAsync(kept.Id, address, cancellation) ?? throw new BadInputException(session.Wording.NoSuchRow(written));
        var batch = (await ledgers.Manifest.BatchesAsync(kept.Id, cancellation)).Single(b => b.Number == address.Batch);
        var standings = new List<(TemplateMeasure, RowStanding)>();
        foreach (var measure in LedgerCommand.Templates(session).Find(kept.Schema.TemplateCode)?.Measures ?? [])
        {
            try
            {
                standings.Add((measure, await ledgers.StandingAsync(kept.Id, measure.Measure, scope, address, cancellation)));
            }
            catch (MeasureRefusedException)
            {
                // A measure whose list is not kept yet says nothing about a row; hengji ledger measure tells why.
                standings.Add((measure, new RowStanding(false, false)));
            }
        }

        new LedgerSheet(session).Write(kept.Schema, row, batch, standings);
        return ExitCode.Done;
    }
}
