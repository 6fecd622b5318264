using System.Collections.Frozen;

namespace Hengji.Targets;

/// <summary>What a phrase does to the number beside it.</summary>
internal enum PhraseKind
{
    /// <summary>Compares the number that follows (不少于).</summary>
    Comparison,

    /// <summary>A change, when a number follows (提升).</summary>
    Change,

    /// <summary>Names what the change is counted from (同比).</summary>
    Base,

    /// <summary>Says nothing of its own (约, 共计) and may stand between a noun and its number.</summary>
    Filler,

    /// <summary>百分之, before its number.</summary>
    PerHundred,
}

/// <param name="Text">The phrase.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Comparison">For a comparison, which.</param>
/// <param name="Direction">For a change, which way.</param>
internal readonly record struct Phrase(string Text, PhraseKind Kind, Comparison Comparison, Direction Direction);

/// <summary>The fixed phrases that may stand before a number.</summary>
internal static class Phrases
{
    private static readonly FrozenDictionary<char, Phrase[]> ByFirst =
        Comparisons(Comparison.AtLeast, "≥", ">=", "=>", "≥=", "不少于", "不低于", "不小于", "不得少于", "不得低于", "不得小于", "至少", "最少",
                "大于等于", "大于或等于", "高于或等于", "不短于", "达到", "达", "达到或超过", "应达到", "力争达到")
            .Concat(Comparisons(Comparison.AtMost, "≤", "<=", "=<", "≤=", "不超过", "不高于", "不多于", "不大于", "不得超过", "不得高于", "不得多于",
                "不得大于", "至多", "最多", "小于等于", "小于或等于", "低于或等于", "不迟于", "不长于"))
            .Concat(Comparisons(Comparison.More, ">", "大于", "高于", "多于", "超过", "突破"))
            .Concat(Comparisons(Comparison.Less, "<", "小于", "低于", "少于", "不到", "不足"))
            .Concat(Comparisons(Comparison.Equal, "=", "等于"))
            .Concat(Changes(Direction.Increase, "提升", "提高", "增加", "增长", "增强", "增幅", "上升", "上涨", "扩大", "改善", "优化", "新增率"))
            .Concat(Changes(Direction.Decrease, "下降", "降低", "减少", "减轻", "缩短", "压减", "压缩", "节约", "节省", "下调", "缩减", "减幅", "降幅"))
            .Concat(Others(PhraseKind.Base, "同比", "环比", "较上年度", "较上年", "比上年度", "比上年", "较去年", "比去年", "较往年", "比往年",
                "较上年同期", "比上年同期", "较去年同期", "比去年同期", "与上年相比", "与上年同期相比", "与去年相比", "较基期", "较现状"))
            .Concat(Others(PhraseKind.Filler, "约", "共", "共计", "合计", "总计", "近", "控制在", "保持在", "控制", "平均", "为", "在", "到", "幅度", "比例", "率为"))
            .Append(new Phrase("百分之", PhraseKind.PerHundred, default, default))
            .GroupBy(phrase => phrase.Text[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Text.Length).ToArray());

    /// <summary>Reads the longest phrase at a place of folded text; spaces within a sign (&gt; =) are the caller's.</summary>
    public static bool TryRead(ReadOnlySpan<char> s, int at, out Phrase phrase, out int end)
    {
        phrase = default;
        end = at;
        if (!ByFirst.TryGetValue(s[at], out var phrases))
        {
            return false;
        }

        var rest = s[at..];
        foreach (var candidate in phrases)
        {
            if (rest.StartsWith(candidate.Text, StringComparison.Ordinal))
            {
                phrase = candidate;
                end = at + candidate.Text.Length;
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a phrase that is one where it stands: before a number, as 控制 of 控制室 is a word like any other; a base anywhere.</summary>
    public static bool TryReadLeading(ReadOnlySpan<char> s, int at, out Phrase phrase, out int end) =>
        TryRead(s, at, out phrase, out end) && (phrase.Kind == PhraseKind.Base || LeadToNumber(s, end));

    /// <summary>Reads 以上, 以内 … after a number and its unit.</summary>
    public static Comparison ReadAfter(ReadOnlySpan<char> s, int at, bool inside, out int end)
    {
        at = Glyphs.SkipSpaces(s, at);
        var start = at;
        if (s[at..] is ['(', '含' or '不', ..])
        {
            // 以上(含) comes after; 90%(含)以上 before.
            var close = s[at..].IndexOf(')');
            start = close is > 0 and < 5 ? at + close + 1 : at;
        }

        if (s[start..] is ['及', ..])
        {
            start++;
        }

        end = start + 2;
        switch (s[start..])
        {
            case ['以', '上', ..]:
                return Comparison.AtLeast;
            case ['以' or '之', '内', ..]:
            case ['以', '下', ..]:
                return Comparison.AtMost;
            case ['左', '右', ..]:
                return Comparison.Unstated;
            case ['内', ..] when inside && s[start..] is not ['内', '部' or '容' or '设' or '外' or '审', ..]:
                end = start + 1;
                return Comparison.AtMost;
            case ['=', ..]:
                end = start + 1;
                return Comparison.Equal;
            default:
                end = at;
                return Comparison.Unstated;
        }
    }

    private static bool LeadToNumber(ReadOnlySpan<char> s, int at)
    {
        const int longestChain = 4;
        for (var i = 0; i < longestChain; i++)
        {
            at = Glyphs.SkipSpaces(s, at);
            if (at >= s.Length)
            {
                return false;
            }

            var c = s[at];
            if (Glyphs.IsDigit(c) || c is '±' || Numerals.IsChineseNumeral(c)
                || (c is '-' or '+' && at + 1 < s.Length && Glyphs.IsDigit(s[at + 1])))
            {
                return true;
            }

            if (!TryRead(s, at, out _, out at))
            {
                return false;
            }
        }

        return false;
    }

    private static IEnumerable<Phrase> Comparisons(Comparison comparison, params string[] words) =>
        words.Select(word => new Phrase(word, PhraseKind.Comparison, comparison, default));

    private static IEnumerable<Phrase> Changes(Direction direction, params string[] words) =>
        words.Select(word => new Phrase(word, PhraseKind.Change, default, direction));

    private static IEnumerable<Phrase> Others(PhraseKind kind, params string[] words) =>
        words.Select(word => new Phrase(word, kind, default, default));
}
