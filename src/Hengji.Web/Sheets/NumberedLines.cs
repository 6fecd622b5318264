using Hengji.Dossiers;
using Hengji.Terms;

namespace Hengji.Web.Sheets;

/// <summary>A stretch of source text and the fields read from it.</summary>
/// <param name="Start">Offset in the document's text.</param>
public sealed record SourcePiece(int Start, string Text, IReadOnlyList<Field> Fields);

/// <summary>A line of the source, numbered as in the document.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Pieces">The line, cut where fields begin and end.</param>
/// <param name="Omitted">How many characters at its end are not shown.</param>
public sealed record SourceLine(int Number, IReadOnlyList<SourcePiece> Pieces, int Omitted);

/// <summary>Cuts the source text of one form into lines, and each line where fields begin and end.</summary>
public static class NumberedLines
{
    // A document may be one line of many megabytes; a page shows what a person can read.
    private const int LongestLine = 20_000;
    private const int MostLines = 1_500;

    /// <param name="text">Whole lines of the document.</param>
    /// <param name="offset">Where <paramref name="text"/> begins in the document.</param>
    /// <param name="firstLine">Number of its first line, 1-based.</param>
    /// <param name="reading">The form that stands there.</param>
    public static IReadOnlyList<SourceLine> Of(string text, int offset, int firstLine, FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spans = reading.Traces
            .SelectMany(pair => pair.Value.Select(trace => new Span(pair.Key, trace.Start - offset, trace.End - offset)))
            .OrderBy(span => span.Start)
            .ThenBy(span => PrintedOrder.Of(span.Field))
            .ToArray();
        var lines = new List<SourceLine>();
        var start = 0;
        while (start < text.Length && lines.Count < MostLines)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var shown = Math.Min(end, start + LongestLine);
            lines.Add(new SourceLine(firstLine + lines.Count, Cut(text, offset, start, shown, spans), end - shown));
            start = end + 1;
        }

        return lines;
    }

    private static List<SourcePiece> Cut(string text, int offset, int start, int end, Span[] spans)
    {
        var touching = spans.Where(span => span.Start < end && span.End > start).ToArray();
        int[] cuts =
        [
            .. touching.SelectMany(span => new[] { span.Start, span.End })
                .Where(at => at > start && at < end)
                .Append(start)
                .Append(end)
                .Distinct()
                .Order(),
        ];
        var pieces = new List<SourcePiece>();
        for (var i = 1; i < cuts.Length; i++)
        {
            var (from, to) = (cuts[i - 1], cuts[i]);
            pieces.Add(new SourcePiece(
                offset + from,
                text[from..to].TrimEnd('\r'),
                [.. touching.Where(s => s.Start <= from && s.End >= to).Select(s => s.Field).Distinct()]));
        }

        return pieces;
    }

    private readonly record struct Span(Field Field, int Start, int End);
}
