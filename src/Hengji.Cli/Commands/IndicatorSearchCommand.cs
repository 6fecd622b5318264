using System.CommandLine;

using Hengji.Cli.Sheets;
using Hengji.Library;

namespace Hengji.Cli.Commands;

/// <summary>hengji indicators search: indicators by characters or by the first letters of their pinyin.</summary>
internal static class IndicatorSearchCommand
{
    private const int Shown = 50;

    public static Command Create(Session session)
    {
        var wording = session.Wording;
        var words = new Argument<string[]>(wording.Placeholders.Words)
        {
            Description = wording.IndicatorWordsArgument,
            Arity = ArgumentArity.ZeroOrMore,
        };
        var category = IndicatorsCommand.CategoryOption(session);
        var kind = new Option<string>("--kind") { Description = wording.KindOption, HelpName = wording.Placeholders.Type };
        var standing = new Option<LibraryStanding?>("--standing")
        {
            Description = wording.StandingOption,
            HelpName = "undecided|proposed|approved|retired",
        };
        var data = new DataOption(session);
        var command = new Command("search", wording.Commands["hengji indicators search"].Summary) { words, category, kind, standing, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var library = await IndicatorsCommand.LibraryAsync(data, parsed, cancellation);
            var hits = library.Search(new IndicatorQuery
            {
                Text = string.Join(' ', parsed.GetValue(words) ?? []),
                Category = parsed.GetValue(category),
                Kind = IndicatorKindsCommand.CodeOf(library.Common, parsed.GetValue(kind), wording),
                Standing = parsed.GetValue(standing),
                Take = Shown,
            });
            if (hits.Total == 0)
            {
                await session.Output.WriteLineAsync(wording.NoIndicators);
                return ExitCode.Done;
            }

            new IndicatorSheet(session).Write(hits);
            return ExitCode.Done;
        });
        return command;
    }
}
