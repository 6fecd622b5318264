using System.CommandLine;

using Hengji.Cli.Sheets;
using Hengji.Cli.Wordings;
using Hengji.Library;

namespace Hengji.Cli.Commands;

/// <summary>hengji indicators kinds: the kinds of project, or the common indicators of one.</summary>
internal static class IndicatorKindsCommand
{
    public static Command Create(Session session)
    {
        var wording = session.Wording;
        var kind = new Argument<string?>(wording.Placeholders.Type)
        {
            Description = wording.KindArgument,
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("kinds", wording.Commands["hengji indicators kinds"].Summary) { kind };
        command.SetAction(parsed =>
        {
            var common = CommonIndicators.Shipped;
            var sheet = new IndicatorSheet(session);
            if (CodeOf(common, parsed.GetValue(kind), wording) is { } code)
            {
                sheet.Write(common.Of(common.Kind(code)!));
            }
            else
            {
                sheet.Write(common);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The code of a kind given by code or by name; null when none is given.</summary>
    /// <exception cref="BadInputException">There is no such kind.</exception>
    public static string? CodeOf(CommonIndicators common, string? given, Wording wording)
    {
        if (string.IsNullOrWhiteSpace(given))
        {
            return null;
        }

        return common.Kinds.FirstOrDefault(kind =>
                string.Equals(kind.Code, given, StringComparison.OrdinalIgnoreCase) || string.Equals(kind.Name, given, StringComparison.Ordinal))?.Code
            ?? throw new BadInputException(wording.NoSuchKind(given));
    }
}
