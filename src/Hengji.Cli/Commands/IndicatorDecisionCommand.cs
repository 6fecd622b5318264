using System.CommandLine;

using Hengji.Actions;
using Hengji.Journal;
using Hengji.Library;
using Hengji.Storage.Indicators;

namespace Hengji.Cli.Commands;

/// <summary>hengji indicators propose, approve and retire: decisions about an indicator of the library, kept with who, when and why.</summary>
internal static class IndicatorDecisionCommand
{
    public static Command Create(Session session, string verb, LibraryAct act)
    {
        var wording = session.Wording;
        var name = new Argument<string>(wording.Placeholders.Indicator) { Description = wording.IndicatorArgument };
        var reason = new Option<string>("--reason") { Description = wording.ReasonOption, HelpName = wording.Placeholders.Words, Required = true };
        var by = new Option<string>("--by") { Description = wording.ByOption, HelpName = wording.Placeholders.Person };
        var category = IndicatorsCommand.CategoryOption(session);
        var form = new Option<string>("--form") { Description = wording.TargetFormOption, HelpName = "≥【】%" };
        var evidence = new Option<string>("--evidence") { Description = wording.EvidenceOption, HelpName = wording.Placeholders.Words };
        var data = new DataOption(session);
        var command = new Command(verb, wording.Commands[$"hengji indicators {verb}"].Summary) { name, reason, by };
        if (act == LibraryAct.Propose)
        {
            command.Options.Add(form);
            command.Options.Add(category);
            command.Options.Add(evidence);
        }

        command.Options.Add(data);
        command.SetAction(async (parsed, cancellation) =>
        {
            var store = await data.OpenAsync(parsed, cancellation);
            var known = (await store.Indicators.LibraryAsync(cancellation)).Library.Find(parsed.GetRequiredValue(name));
            var proposes = act == LibraryAct.Propose;
            var request = new LibraryRequest(
                act,
                new IndicatorWording(
                    parsed.GetRequiredValue(name),
                    (proposes ? parsed.GetValue(category) : null) ?? known?.Category ?? CategoryGuess.Of(parsed.GetRequiredValue(name), null),
                    (proposes ? parsed.GetValue(form) : null) ?? known?.Form ?? string.Empty,
                    (proposes ? parsed.GetValue(evidence) : null) ?? known?.Evidence ?? string.Empty),
                parsed.GetRequiredValue(reason));
            var actor = parsed.GetValue(by) is { Length: > 0 } person ? person : Environment.UserName;
            var result = await new IndicatorGovernance(store, session.Clock).KeepAsync(
                request, new Signature(actor, Signature.CommandLine), cancellation);
            if (result.Outcome != LibraryOutcome.Kept)
            {
                throw new BadInputException(wording.Of(result));
            }

            await session.Output.WriteLineAsync(wording.Decided(request.Wording.Name, result.Standing));
            return ExitCode.Done;
        });
        return command;
    }
}
