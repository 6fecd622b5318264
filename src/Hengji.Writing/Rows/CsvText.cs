using System.Text;

namespace Hengji.Writing.Rows;

/// <summary>Rows as CSV that Excel opens rightly: UTF-8 with its mark, CRLF, quotes where needed.</summary>
public static class CsvText
{
    private static readonly UTF8Encoding Marked = new(encoderShouldEmitUTF8Identifier: true);

    public static byte[] Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, Marked))
        {
            foreach (var row in rows)
            {
                writer.Write(string.Join(',', row.Select(Field)));
                writer.Write("\r\n");
            }
        }

        return stream.ToArray();
    }

    private static string Field(string text)
    {
        var inert = Inert(text);
        return inert.AsSpan().IndexOfAny(",\"\r\n") >= 0 || inert.Trim().Length < inert.Length
            ? $"\"{inert.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : inert;
    }

    /// <summary>
    /// A spreadsheet runs what looks like a formula, whoever wrote it; an apostrophe makes it text again. A sign before
    /// nothing but figures (=100.00(%), -5) can do no harm and stays as written.
    /// </summary>
    private static string Inert(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !text[1..].All(IsHarmless) ? "'" + text : text;

    private static bool IsHarmless(char c) => char.IsAsciiDigit(c) || c is '.' or '%' or '(' or ')' or '（' or '）' or '‰';
}
