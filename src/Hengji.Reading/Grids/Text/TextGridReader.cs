namespace Hengji.Reading.Grids.Text;

/// <summary>Chooses how a text document is laid out by what it contains, not by its name.</summary>
internal static class TextGridReader
{
    private const int Probe = 1 << 16;

    public static Grid Read(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Probe)).TrimStart();
        if (head is ['[' or '{', ..] && JsonGridReader.Read(text) is { } grid)
        {
            return grid;
        }

        return IsHtml(text)
            ? HtmlGridReader.Read(text)
            : CsvGridReader.Read(text) ?? new Grid(text, LineGridReader.Rows(text));
    }

    private static bool IsHtml(string text)
    {
        var span = text.AsSpan();
        return span.Contains("<td", StringComparison.OrdinalIgnoreCase)
            && (span.Contains("<tr", StringComparison.OrdinalIgnoreCase) || span.Contains("<table", StringComparison.OrdinalIgnoreCase))
            && !HtmlNesting.IsTooDeep(span);
    }
}
