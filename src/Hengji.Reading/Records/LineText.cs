using System.Text;

namespace Hengji.Reading.Records;

/// <summary>Takes the line ends out of a cell: where a line was only wrapped, its halves belong together.</summary>
internal static class LineText
{
    public static string Clean(string text)
    {
        var trimmed = text.Trim().Trim('"').Trim();
        if (!trimmed.Contains('\n', StringComparison.Ordinal) && !trimmed.Contains('\r', StringComparison.Ordinal))
        {
            return trimmed;
        }

        var result = new StringBuilder(trimmed.Length);
        foreach (var line in trimmed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (result.Length > 0 && NeedsBlank(result[^1], line[0]))
            {
                result.Append(' ');
            }

            result.Append(line);
        }

        return result.ToString();
    }

    /// <summary>Latin words and numbers would run together; Chinese does not.</summary>
    private static bool NeedsBlank(char left, char right) =>
        (char.IsAsciiLetterOrDigit(left) && char.IsAsciiLetterOrDigit(right))
        || (left is '。' or '；' or ';' && char.IsAsciiDigit(right));
}
