namespace Hengji.Targets;

/// <summary>Reads what may follow a date: 底, 下旬, 前, 内, 止.</summary>
internal static class DateTail
{
    /// <summary>Tells whether what follows makes the date a limit.</summary>
    public static bool Read(ReadOnlySpan<char> s, ref int end, bool insideIsLimit)
    {
        var limit = false;
        var at = Glyphs.SkipSpaces(s, end);
        if (at < s.Length && s[at] is '底' or '末')
        {
            limit = true;
            end = at = at + 1;
        }
        else if (s[at..] is ['初', ..])
        {
            end = at = at + 1;
        }
        else if (s[at..] is ['上' or '中' or '下', '旬', ..])
        {
            end = at = at + 2;
        }

        at = Glyphs.SkipSpaces(s, at);
        var rest = s[at..];
        if (rest is ['之' or '以', '前', ..])
        {
            end = at + 2;
            return true;
        }

        if (rest is ['前', ..] && rest is not ['前', '期' or '后' or '往' or '沿' or '景' or '列' or '端' or '置' or '三', ..])
        {
            end = at + 1;
            return true;
        }

        if (insideIsLimit && rest is ['内' or '止', ..] && rest is not ['内', '部' or '容' or '设' or '外', ..])
        {
            end = at + 1;
            return true;
        }

        return limit;
    }
}
