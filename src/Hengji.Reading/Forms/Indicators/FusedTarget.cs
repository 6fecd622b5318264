namespace Hengji.Reading.Forms.Indicators;

/// <summary>
/// Finds a target at the end of the name it was fused to: 设备运行数量≥435台, 安装频次1次/月, 长效机制健全. A sign parts
/// them plainly; a bare number may well be part of the name (发放人数903人), which is for the pairing to weigh.
/// </summary>
internal static class FusedTarget
{
    private const int ShortestName = 3;
    private const int LongestTarget = 24;
    private const int LongestWord = 6;

    public static (int At, bool AtSign)? Find(string text)
    {
        for (var i = ShortestName; i < text.Length; i++)
        {
            if (text.Length - i > LongestTarget)
            {
                continue;
            }

            if (Likeness.IsSign(text[i]) && IsNameBefore(text, i))
            {
                return (i, true);
            }

            if (char.IsAsciiDigit(text[i]) && !char.IsAsciiDigit(text[i - 1]) && text[i - 1] is not ('.' or '-' or '/' or '第' or '“')
                && Likeness.TargetCost(text.AsSpan(i)) <= 1 && IsNameBefore(text, i))
            {
                return (i, false);
            }
        }

        return Word(text);
    }

    public static (Token Name, Token Target) Parts(Token token, int at) =>
        (token.Part(0, token.Text.AsSpan(0, at).TrimEnd().Length), token.Part(at, token.Text.Length - at));

    private static (int At, bool AtSign)? Word(string text)
    {
        for (var i = Math.Max(ShortestName, text.Length - LongestWord); i <= text.Length - 2; i++)
        {
            if (Likeness.IsTargetWord(text.AsSpan(i)) && Likeness.EndsLikeName(text.AsSpan(0, i)))
            {
                return (i, false);
            }
        }

        return null;
    }

    /// <summary>What stands before must be able to be a name: not a preposition or an open bracket.</summary>
    private static bool IsNameBefore(string text, int at) =>
        text.AsSpan(0, at).TrimEnd() is { Length: >= ShortestName } name
        && name[^1] is not ('前' or '每' or '约' or '于' or '到' or '（' or '(' or '“' or '、' or '，' or '的' or '至' or '按' or '放' or '为')
        && Likeness.NameCost(name) < 4;
}
