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
        foreach (var (words, style) in Counts(wording, tally))
        {
            text.Append("  ").Append(words, style);
        }

        return text;
    }

    /// <summary>Count under count, for a column too narrow to have them side by side.</summary>
    public static Prose Lines(Wording wording, Tally tally)
    {
        var text = new Prose();
        var between = string.Empty;
        foreach (var (words, style) in Counts(wording, tally with { Repaired = 0 }))
        {
            text.Append(between).Append(words, style);
            between = "\n";
        }

        return between.Length == 0 ? text.Append("—", Ink.Label) : text;
    }

    public static Text Column(int count, Style style) =>
        count == 0 ? new Text("—", Ink.Label) : new Text(count.ToString(CultureInfo.InvariantCulture), style);

    private static IEnumerable<(string Words, Style Style)> Counts(Wording wording, Tally tally)
    {
        foreach (var (severity, count) in new[]
        {
            (Severity.Error, tally.Errors), (Severity.Warning, tally.Warnings), (Severity.Hint, tally.Hints),
        })
        {
            if (count > 0)
            {
                yield return (wording.Counted(severity, count), Ink.Of(severity));
            }
        }

        foreach (var (kind, count) in new[]
        {
            (NoteKind.Doubt, tally.Doubts), (NoteKind.Lost, tally.Lost), (NoteKind.Repaired, tally.Repaired),
        })
        {
            if (count > 0)
            {
                yield return (wording.Counted(kind, count), Ink.Of(kind));
            }
        }
    }
}
