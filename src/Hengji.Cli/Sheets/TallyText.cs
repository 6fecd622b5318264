using System.Globalization;

using Hengji.Actions;
using Hengji.Cli.Terminals;
using Hengji.Cli.Wordings;
using Hengji.Dossiers;
using Hengji.Review;

using Spectre.Console;

namespace Hengji.Cli.Sheets;

/// <summary>Counts of findings and remarks; a count of zero is left out of a sentence and is a dash in a column.</summary>
internal static class TallyText
{
    public static Prose Append(Prose text, Wording wording, Tally tally)
    {
        foreach (var (severity, count) in new[]
        {
            (Severity.Error, tally.Errors), (Severity.Warning, tally.Warnings), (Severity.Hint, tally.Hints),
        })
        {
            if (count > 0)
            {
                text.Append("  ").Append(wording.Counted(severity, count), Ink.Of(severity));
            }
        }

        foreach (var (kind, count) in new[]
        {
            (NoteKind.Doubt, tally.Doubts), (NoteKind.Lost, tally.Lost), (NoteKind.Repaired, tally.Repaired),
        })
        {
            if (count > 0)
            {
                text.Append("  ").Append(wording.Counted(kind, count), Ink.Of(kind));
            }
        }

        return text;
    }

    public static Text Column(int count, Style style) =>
        count == 0 ? new Text("—", Ink.Label) : new Text(count.ToString(CultureInfo.InvariantCulture), style);
}
