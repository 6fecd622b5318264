namespace Hengji.Reading.Records;

/// <summary>Parts a name from the code before it: [112001]青溪镇人民政府, 112001-青溪镇人民政府.</summary>
internal static class CodedText
{
    /// <summary>A shorter number before a stroke may well belong to the name.</summary>
    private const int ShortestBeforeStroke = 6;

    private const int ShortestInBrackets = 3;

    /// <returns>How many characters the code takes with its brackets or stroke, and the code; none when there is none.</returns>
    public static (int Length, string Code)? Find(string text)
    {
        var bracket = text.Length > 0 && text[0] is '[' or '［' or '【' or '(' or '（';
        var start = bracket ? 1 : 0;
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (bracket && text[end] == '-')))
        {
            end++;
        }

        var length = end - start;
        var closed = end < text.Length && (bracket ? text[end] is ']' or '］' or '】' or ')' or '）' : text[end] is '-' or '－' or '—' or '_');
        if (!closed || length < (bracket ? ShortestInBrackets : ShortestBeforeStroke) || !text.AsSpan(start, length).ContainsAnyInRange('0', '9')
            || (length == 4 && text.AsSpan(start).StartsWith("20", StringComparison.Ordinal)))
        {
            return null;
        }

        var name = end + 1;
        while (name < text.Length && char.IsWhiteSpace(text[name]))
        {
            name++;
        }

        return name < text.Length && text[name] is >= '\u4E00' and <= '\u9FFF' ? (name, text[start..end]) : null;
    }
}
