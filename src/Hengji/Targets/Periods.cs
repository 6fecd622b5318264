using System.Collections.Frozen;

namespace Hengji.Targets;

/// <summary>Reads the period in which something recurs: 每月, 每季度, 每两周, 一年 before 一次.</summary>
internal static class Periods
{
    /// <summary>Longest first, so that 季度 is not read as 季.</summary>
    private static readonly string[] Words =
        ["工作日", "半年度", "双周", "星期", "学期", "季度", "半年", "半月", "年度", "月度", "个月", "季", "旬", "周", "月", "年", "日", "天"];

    private static readonly FrozenDictionary<string, string> Official = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["半年度"] = "半年",
        ["星期"] = "周",
        ["季"] = "季度",
        ["年度"] = "年",
        ["月度"] = "月",
        ["个月"] = "月",
        ["日"] = "天",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A period word alone, with a number when there are several (2周): what stands after a stroke or 每.</summary>
    public static bool TryReadBare(ReadOnlySpan<char> s, int at, out string period, out int end)
    {
        period = string.Empty;
        end = at;
        var several = ReadOnlySpan<char>.Empty;
        if (at < s.Length && (Numerals.TryReadArabic(s, at, out var count, out var after) || Numerals.TryReadChinese(s, at, out count, out after)))
        {
            if (count != 1)
            {
                several = s[at..after];
            }

            end = Glyphs.SkipSpaces(s, after);
        }

        foreach (var word in Words)
        {
            if (s[end..].StartsWith(word, StringComparison.Ordinal))
            {
                var official = Official.GetValueOrDefault(word, word);
                period = several.IsEmpty ? official : string.Concat(several, word is "个月" ? word : official);
                end += word.Length;
                return true;
            }
        }

        end = at;
        return false;
    }

    /// <summary>每 and a period.</summary>
    public static bool TryReadEach(ReadOnlySpan<char> s, int at, out string period, out int end)
    {
        period = string.Empty;
        end = at;
        return at + 1 < s.Length && s[at] is '每' && TryReadBare(s, Glyphs.SkipSpaces(s, at + 1), out period, out end);
    }

    /// <summary>一年 of 一年一次, 半年 of 半年1次.</summary>
    public static bool TryReadBeforeCount(ReadOnlySpan<char> s, int at, out string period, out int end)
    {
        if (!TryReadBare(s, at, out period, out end))
        {
            return false;
        }

        var next = Glyphs.SkipSpaces(s, end);
        if (next < s.Length && Phrases.TryRead(s, next, out _, out var after))
        {
            next = Glyphs.SkipSpaces(s, after);
        }

        return next < s.Length
            && (Numerals.TryReadArabic(s, next, out _, out after) || Numerals.TryReadChinese(s, next, out _, out after))
            && Units.TryRead(s, Glyphs.SkipSpaces(s, after), out var unit, out _)
            && Units.IsOccasion(unit.Numerator);
    }
}
