namespace Hengji.Targets;

/// <summary>What people leave in a cell instead of a target: 无, 待填写, XX次.</summary>
internal static class Placeholders
{
    private static readonly string[] Words =
    [
        "无", "暂无", "没有", "不涉及", "不适用", "无此项", "无要求", "待填写", "待填", "待填报", "待定", "待补充", "待完善", "待确定", "未填", "未填写", "未定", "略",
        "空", "空白", "X", "x", "N/A", "n/a", "NA", "null", "NULL", "None", "none", "TBD",
    ];

    /// <summary>Whether the text, folded, says that nothing is stated.</summary>
    public static bool Is(ReadOnlySpan<char> folded)
    {
        var words = folded.Trim("()[]“”\" ");
        foreach (var word in Words)
        {
            if (words.SequenceEqual(word))
            {
                return true;
            }
        }

        return HasGap(folded) || (Units.TryRead(words, 0, out _, out var end) && end == words.Length);
    }

    /// <summary>Whether the text as written has a gap to be filled (≥XX%, 待填写), rather than a word for nothing.</summary>
    public static bool IsUnfilled(string text) =>
        text.Contains('待', StringComparison.Ordinal) || HasGap(text) || text.Contains("××", StringComparison.Ordinal);

    private static bool HasGap(ReadOnlySpan<char> text) =>
        text.Contains("XX", StringComparison.OrdinalIgnoreCase)
        || text.Contains("**", StringComparison.Ordinal)
        || text.Contains("ＸＸ", StringComparison.Ordinal)
        || text.Contains("__", StringComparison.Ordinal);
}
