using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Hengji.Targets;

/// <summary>Finds what a number counts: the words after its unit (163家危化实验室), or before the number (电梯1008部).</summary>
internal static class Nouns
{
    /// <summary>A noun longer than this is a sentence; the bound also keeps scanning linear.</summary>
    public const int Longest = 20;

    /// <summary>Words that begin what is done with the counted things, after the stroke the characters that make them part of a name.</summary>
    private static readonly FrozenDictionary<char, (string Word, string NotBefore)[]> Stops = new[]
    {
        "和/谐平", "与", "及/时格", "或", "并/联", "的", "将", "已", "按/揭摩", "是", "把", "被", "等/级候离", "在/建线职岗册籍编", "为/民", "由",
        "每", "全部", "全覆盖", "同时", "其中", "通过", "根据", "按照", "均", "以上", "以下", "以内", "左右", "加强", "进行", "开展", "完成", "实施",
        "实现", "提供", "给予", "安装", "达到", "确保", "保障", "提升", "提高", "落实", "组织", "负责", "参加", "参与", "予以", "用于", "覆盖", "纳入",
        "接入", "发放", "支付", "采购", "购置", "共计", "合计", "同比", "环比", "分批", "分步", "分期", "分年", "分两", "分三", "分四", "分五", "不少于", "不低于",
        "不超过", "至少", "正常", "到位", "需", "以及", "从而", "因", "于", "约",
    }
    .Select(entry => entry.Split('/') is [var word, var notBefore] ? (Word: word, NotBefore: notBefore) : (Word: entry, NotBefore: string.Empty))
    .GroupBy(stop => stop.Word[0])
    .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly string[] Leads =
    [
        "本年度", "本年", "全年", "年度", "当年", "本次", "计划", "拟", "预计", "完成", "开展", "组织", "发放", "支付", "采购", "购置", "建成", "覆盖", "确保", "实现", "达到", "新增", "累计", "每人", "每户", "每", "对", "将", "为", "共",
        "全区", "全镇", "本镇", "辖区内", "辖区", "其中", "以及", "和", "及", "与", "并", "的", "由", "有", "在", "以", "至",
    ];

    private static readonly string[] Tails = ["的", "为", "共", "约", "达", "在", "至", "到", "有", "数为", "是", "应", "需", "可", "各", "也", "均"];

    /// <summary>Where the noun that begins here ends; the place itself when no noun begins here.</summary>
    public static int EndOf(ReadOnlySpan<char> s, int at)
    {
        var end = at;
        while (end < s.Length && end - at < Longest && Glyphs.IsWordCharacter(s[end]) && !StopsAt(s, end, isFirst: end == at) && !BeginsQuantity(s, end)
            && !BeginsTime(s, end))
        {
            end++;
        }

        return end;
    }

    /// <summary>村委： names what the numbers of its clause count.</summary>
    public static bool TryReadLabel(ReadOnlySpan<char> s, int at, [NotNullWhen(true)] out string? label, out int end)
    {
        label = null;
        end = at;
        if (!Glyphs.IsWordCharacter(s[at]) || s[at] == '每')
        {
            return false;
        }

        while (end < s.Length && end - at <= Longest && Glyphs.IsWordCharacter(s[end]) && !BeginsTime(s, end))
        {
            end++;
        }

        if (end >= s.Length || s[end] != ':' || end - at > Longest)
        {
            return false;
        }

        label = s[at..end].ToString();
        end++;
        return true;
    }

    /// <summary>Cuts words like 完成 and 全年 from the front, 为 and 约 from the back.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> words)
    {
        for (var trimmed = true; trimmed;)
        {
            trimmed = false;
            foreach (var lead in Leads)
            {
                if (words.StartsWith(lead, StringComparison.Ordinal))
                {
                    words = words[lead.Length..];
                    trimmed = true;
                }
            }

            foreach (var tail in Tails)
            {
                if (words.EndsWith(tail, StringComparison.Ordinal))
                {
                    words = words[..^tail.Length];
                    trimmed = true;
                }
            }
        }

        return words;
    }

    private static bool StopsAt(ReadOnlySpan<char> s, int at, bool isFirst)
    {
        if (!Stops.TryGetValue(s[at], out var stops))
        {
            return false;
        }

        var rest = s[at..];
        foreach (var (word, notBefore) in stops)
        {
            // A verb in front is a name (安装工程); a conjunction in front ends the noun before it began.
            if (rest.StartsWith(word, StringComparison.Ordinal)
                && !(isFirst && word.Length > 1 && word is not ("以上" or "以下" or "以内" or "左右"))
                && (rest.Length == word.Length || !notBefore.Contains(rest[word.Length], StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a time begins here, which no noun may hold.</summary>
    public static bool BeginsTime(ReadOnlySpan<char> s, int at) => s[at] switch
    {
        '每' => Periods.TryReadEach(s, at, out _, out _) || Dates.TryRead(s, at, out _, out _),
        '次' or '下' or '当' or '本' or '上' or '年' or '月' or '季' or '第' => Dates.TryRead(s, at, out _, out _),
        var c when Numerals.IsChineseNumeral(c) => Dates.TryRead(s, at, out _, out _),
        _ => false,
    };

    private static bool BeginsQuantity(ReadOnlySpan<char> s, int at) =>
        Numerals.IsChineseNumeral(s[at])
        && Numerals.TryReadChinese(s, at, out _, out var end)
        && end < s.Length
        && Units.IsCountingWord(s[end]);
}
