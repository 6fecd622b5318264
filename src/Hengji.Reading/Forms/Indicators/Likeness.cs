using System.Collections.Frozen;

namespace Hengji.Reading.Forms.Indicators;

/// <summary>
/// How much a text looks like the name of an indicator, and how much like a target: costs from 0 (just so) to 6
/// (hardly). Position on the page weighs more; this decides where position is gone.
/// </summary>
internal static class Likeness
{
    /// <summary>States and directions that stand as targets by themselves.</summary>
    private static readonly FrozenSet<string> Words = new[]
    {
        "及时", "按时", "按期", "准时", "每月", "每季", "每季度", "每年", "每周", "每日", "每半年", "全年", "年内", "健全", "完善", "建立", "建立健全",
        "提升", "提高", "增强", "加强", "改善", "优化", "增加", "增长", "减少", "降低", "下降", "保障", "促进", "推动", "有效", "显著", "明显", "良好",
        "优秀", "优良", "合格", "达标", "齐全", "完备", "完整", "顺利", "有序", "有序进行", "规范", "稳定", "平稳", "可控", "安全", "正常", "正常运行", "长期",
        "持续", "可持续", "充分", "到位", "完成", "全部完成", "全覆盖", "覆盖", "是", "否", "有", "无", "零", "满意", "较满意", "基本满意", "不断提高",
        "不断提升", "有所提升", "有所提高", "有所改善", "有所增加", "明显提升", "明显改善", "明显提高", "显著提升", "显著提高", "显著改善", "持续提升",
        "持续改善", "进一步提升", "进一步提高", "进一步改善", "逐步提升", "逐步提高", "逐步完善", "稳步提升", "有效提升", "有效改善", "有效保障", "基本健全",
        "较好", "好", "高", "较高", "中", "优", "良", "可行", "合理", "达到预期", "符合要求", "符合标准", "符合规定", "按计划完成", "按进度完成", "不断完善",
        "真实", "准确", "公开", "透明", "公正", "公平", "严格", "较小", "轻微", "较低", "低", "大", "基本形成", "初步形成", "形成", "效果明显", "长效", "巩固", "维持", "保持", "保持稳定", "定性", "每月及时", "及时发放", "按时完成", "及时完成", "控制在预算内", "不超预算", "预算内", "落实", "受控",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordLookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Degrees =
        ["显著", "明显", "有所", "不断", "持续", "进一步", "逐步", "稳步", "大幅", "有效", "较大", "逐年", "基本", "较为", "全面", "切实"];

    private static readonly string[] Openings =
        ["不少于", "不低于", "不超过", "不高于", "不多于", "不大于", "不小于", "大于", "小于", "至少", "至多", "最多", "最少", "达到", "超过", "高于", "低于", "控制在", "约", "每"];

    private static readonly string[] Closings =
        ["以上", "以下", "以内", "之内", "之前", "底前", "日前", "月前", "年前", "左右", "天内", "时内", "日内", "月内", "年内", "分钟内", "%", "％", "‰", "百分比", "(%)", "（%）"];

    private static readonly System.Buffers.SearchValues<char> CountWords = System.Buffers.SearchValues.Create("次个项场期批家户套年月季周");

    private static readonly System.Buffers.SearchValues<char> NumberLetters = System.Buffers.SearchValues.Create("0123456789.");

    private static readonly System.Buffers.SearchValues<char> BeforeNumber = System.Buffers.SearchValues.Create("≥≤><=＞＜＝≧≦═±≈0123456789");

    private const string NameEnds = "率数量度性次积长额户比状形况例能";

    private static readonly string[] NameClosings =
        ["情况", "人数", "数量", "次数", "满意度", "覆盖率", "标准", "制度", "机制", "水平", "影响", "环境", "能力", "建设", "活动", "质量", "效果", "成本", "支出", "时间", "进度", "工作"];

    /// <summary>Where words that open a target (不少于, 控制在) stand in a text, at the earliest at a place; -1 where there are none.</summary>
    public static int OpeningAt(string text, int from)
    {
        var first = -1;
        foreach (var opening in Openings)
        {
            // 约 and 每 stand in names too (每户补助标准, 节约用水量).
            if (opening.Length > 1 && from < text.Length && text.IndexOf(opening, from, StringComparison.Ordinal) is >= 0 and var at && (first < 0 || at < first))
            {
                first = at;
            }
        }

        for (var i = from; i < text.Length - 2 && (first < 0 || i < first); i++)
        {
            // 安全感明显提升
            if (Array.Exists(Degrees, d => text.AsSpan(i).StartsWith(d, StringComparison.Ordinal)) && IsTargetWord(text.AsSpan(i)))
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>每餐补贴标准 is a name, 每季度一次 is none.</summary>
    private static bool Closes(ReadOnlySpan<char> text)
    {
        foreach (var closing in NameClosings)
        {
            if (text.EndsWith(closing, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static double TargetCost(ReadOnlySpan<char> text)
    {
        var span = text.Trim();
        if (span.IsEmpty)
        {
            return 6;
        }

        if (IsSign(span[0]))
        {
            return 0;
        }

        if (IsNumbered(span))
        {
            return 6;
        }

        if (WordLookup.Contains(span))
        {
            return 0.2;
        }

        if (span.Length <= 2 && !char.IsLetterOrDigit(span[0]))
        {
            return 0.5;
        }

        var digits = Digits(span, out var leading);
        if (digits > 0)
        {
            return NumberCost(span, digits, leading);
        }

        if (span.Length is 4 or 6 && AreTargetWords(span))
        {
            return 0.3;
        }

        if (span.Length <= 6 && span[0] is '一' or '二' or '两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '半' && span.IndexOfAny(CountWords) > 0)
        {
            return 0.5;
        }

        foreach (var degree in Degrees)
        {
            if (span.StartsWith(degree, StringComparison.Ordinal) && span.Length <= degree.Length + 3)
            {
                return 0.3;
            }
        }

        foreach (var standard in (ReadOnlySpan<string>)["符合", "达到", "满足", "按照", "按计划", "不低于", "全年", "年内", "较上年", "比上年", "较去年", "与上年", "同比", "基本", "初步", "效果", "无明显", "控制在"])
        {
            if (span.StartsWith(standard, StringComparison.Ordinal) && span.Length <= 14 && (standard is "符合" or "达到" or "满足" || !EndsLikeName(span[standard.Length..])))
            {
                return 0.8;
            }
        }

        if (span[0] == '每' && span.Length <= 7 && !Closes(span))
        {
            return 0.6;
        }

        if (span.Length <= 14 && (span.Contains("符合", StringComparison.Ordinal) || span.Contains("不超过", StringComparison.Ordinal) || span.Contains("无差错", StringComparison.Ordinal)))
        {
            return 1.5;
        }

        var cost = span.Length switch { <= 2 => 1.2, <= 4 => 1.8, <= 8 => 2.8, <= 14 => 3.6, _ => 4.5 };
        return EndsLikeName(span) ? Math.Min(6, cost + 1.5) : cost;
    }

    public static double NameCost(ReadOnlySpan<char> text)
    {
        var span = text.Trim();
        if (span.IsEmpty)
        {
            return 6;
        }

        if (IsSign(span[0]))
        {
            return 6;
        }

        if (IsNumbered(span))
        {
            return 0;
        }

        if (WordLookup.Contains(span))
        {
            return 4;
        }

        if (span.Length <= 2 && !char.IsLetter(span[0]))
        {
            return 6;
        }

        var digits = Digits(span, out var leading);
        if (leading > 0 && !EndsLikeName(span))
        {
            return span.Length - leading <= 5 ? 6 : 3;
        }

        if (EndsLikeName(span))
        {
            return 0;
        }

        if (digits > 0 && NumberCost(span, digits, leading) < 0.5)
        {
            return 4;
        }

        return span.Length switch { 1 => 4, 2 => 2.5, <= 4 => 1.2, _ => 0.4 };
    }

    /// <summary>Several words of two letters, each a target word: 真实完整.</summary>
    private static bool AreTargetWords(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i += 2)
        {
            if (!WordLookup.Contains(text.Slice(i, 2)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One to three digits and nothing else.</summary>
    public static bool IsBareNumber(string text) => text.Length <= 3 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>A number with nothing but its point, 分 or %.</summary>
    public static bool IsPlainNumber(ReadOnlySpan<char> text)
    {
        var number = text.Trim().TrimEnd("分%％".AsSpan());
        return number.Length is > 0 and <= 8 && !number.ContainsAnyExcept(NumberLetters);
    }

    /// <summary>Whether a text carries a number that could only be a target.</summary>
    public static bool IsNumericTarget(string text) =>
        text.AsSpan().ContainsAnyInRange('0', '9') && TargetCost(text) <= 0.3;

    /// <summary>A scrap of a label or of the page that is neither name nor target.</summary>
    public static bool IsScrap(string text)
    {
        var span = text.AsSpan().Trim();
        if (span.Length == 1)
        {
            return char.IsLetter(span[0]) && !WordLookup.Contains(span);
        }

        if (span is ['(' or '（', .., ')' or '）'] && span[1..^1].TrimEnd('分').ToString() is { Length: > 0 } inner && inner.All(char.IsAsciiDigit))
        {
            return true;
        }

        if (span.Trim("….·。".AsSpan()).IsEmpty)
        {
            return true;
        }

        // An indicator number with nothing behind it is an unfilled row.
        return span.StartsWith("指标", StringComparison.Ordinal) && span[2..].TrimEnd(":：".AsSpan()) is { Length: > 0 and <= 3 } number
            && (char.IsAsciiDigit(number[0]) || "一二三四五六七八九十".Contains(number[0], StringComparison.Ordinal));
    }

    /// <summary>A page number or page mark.</summary>
    public static bool IsPageMark(string text)
    {
        var span = text.AsSpan().Trim();
        if (span.Length > 14)
        {
            return false;
        }

        var core = span.Trim("-—–－ ".AsSpan());
        if (core.Length < span.Length && core.Length is > 0 and <= 4 && Digits(core, out var all) == core.Length && all == core.Length)
        {
            return span[0] is '-' or '—' or '–' or '－' && span[^1] is '-' or '—' or '–' or '－';
        }

        return (span[0] == '第' && span.Contains('页')) || (span.StartsWith("共", StringComparison.Ordinal) && span.EndsWith("页", StringComparison.Ordinal))
            || span.StartsWith("Page", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a text is one of the words that stand as targets by themselves.</summary>
    public static bool IsTargetWord(ReadOnlySpan<char> text) => WordLookup.Contains(text);

    /// <summary>指标1: and what follows: forms that number their names.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> text) =>
        text.Length > 4 && text.StartsWith("指标", StringComparison.Ordinal) && text[2..5].IndexOfAny(':', '：', '、') > 0;

    public static bool EndsLikeName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        if (NameEnds.Contains(text[^1], StringComparison.Ordinal) && text.Length >= 3)
        {
            return true;
        }

        foreach (var closing in NameClosings)
        {
            if (text.EndsWith(closing, StringComparison.Ordinal) && text.Length > closing.Length)
            {
                return true;
            }
        }

        return text.Contains("满意", StringComparison.Ordinal) && text.Length > 4;
    }

    public static bool IsSign(char c) => c is '≥' or '≤' or '>' or '<' or '=' or '＞' or '＜' or '＝' or '≧' or '≦' or '═' or '±' or '≈';

    private static double NumberCost(ReadOnlySpan<char> span, int digits, int leading)
    {
        foreach (var opening in Openings)
        {
            // 每餐补贴标准 ≥3元/餐 is a name with its target.
            if (span.StartsWith(opening, StringComparison.Ordinal) && span.Length <= 18 && !(opening is "每" && Closes(span[..Math.Max(0, span.IndexOfAny(BeforeNumber))].TrimEnd())))
            {
                return 0.2;
            }
        }

        // 每月15日前, 提升5%以上: a few words may lead up to the number, a name may not.
        var first = span.IndexOfAnyInRange('0', '9');
        foreach (var closing in Closings)
        {
            if (span.EndsWith(closing, StringComparison.Ordinal) && span.Length <= 18 && first <= 4 && !EndsLikeName(span[..Math.Max(0, first)]))
            {
                return 0.2;
            }
        }

        // A number, then its unit: short, and nothing that reads on.
        if (leading > 0)
        {
            var rest = span.Length - leading;
            return rest <= 6 ? 0 : rest <= 14 ? 1 : 3;
        }

        foreach (var change in (ReadOnlySpan<string>)["提升", "提高", "增长", "增加", "下降", "降低", "减少", "同比"])
        {
            if (span.StartsWith(change, StringComparison.Ordinal) && span.Length <= 14)
            {
                return 0.2;
            }
        }

        if (first > 0 && EndsLikeName(span[..first]))
        {
            return 4;
        }

        return span.Length <= 10 ? 1.5 : 3.5;
    }

    /// <summary>How many digits there are, and how many characters the number at the head takes.</summary>
    private static int Digits(ReadOnlySpan<char> span, out int leading)
    {
        var digits = 0;
        leading = 0;
        var head = true;
        for (var i = 0; i < span.Length; i++)
        {
            var c = span[i];
            if (char.IsAsciiDigit(c) || c is >= '０' and <= '９')
            {
                digits++;
                leading = head ? i + 1 : leading;
            }
            else if (!(head && c is '.' or ',' or ' ' or '-' or '/' or '～' or '~'))
            {
                head = false;
            }
        }

        return digits;
    }
}
