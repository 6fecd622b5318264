using System.Collections.Frozen;

namespace Hengji.Targets;

/// <summary>A unit as read after a number.</summary>
/// <param name="Text">The unit, folded and without spaces: 元/人/月, 万平方米, %.</param>
/// <param name="Numerator">What stands before the first stroke: 次 of 次/周.</param>
/// <param name="Period">The period it is counted in (周 of 次/周), null when none.</param>
internal readonly record struct UnitReading(string Text, string Numerator, string? Period)
{
    public bool IsPercentage => Numerator is "%" or "‰" or "百分比";

    /// <summary>Whether a number of these limits a time (2小时内).</summary>
    public bool IsTime => Units.IsTime(Numerator);
}

/// <summary>The units and measure words (计量单位, 量词) that follow numbers in targets.</summary>
internal static class Units
{
    /// <summary>Units and measure words; after the stroke, the characters with which the word is another word (人+员).</summary>
    private const string Words =
        """
        % ‰ 百分比 百分点 个百分点 倍 折
        元 万元 亿元 百元 千元 美元 角 万 亿 千 百
        个/性 名/称单录额胜义 位/于置 人/员口才大民群身防 人次 万人次 千人次 人日 人天 万人 千人 户/籍外 户次 万户 家/庭园具属用电政禽长
        台/账式阶风 台次 套 部/门分署队长位 辆 辆次 架 架次 艘 座/谈位 栋 幢 间/隔接断 所/有在需属以 处/理置罚于分长室级警 块 片/区 条/件例款
        根/据 支/付出持撑部 只/要有能 头 匹 棵 株 羽 尾 粒 项/目 件/均 件次 份 册 本/镇区市级年次月单科地辖身街 篇 幅/度 张/贴 枚 封 盏 杆 卷 盒 箱
        包/括含干 袋 瓶 桶 罐 把 扇 顶 口/径 双/方 对/于口象应外比讲接 副/本 床/位 张床 床位
        次/性数日要 场/所地馆景 场次 期/间限内末初货 批/准评复示量 批次 轮 届 回/访复收报应 遍 趟 例/如会 起/来到点草重飞诉 宗 单/位元独价 票 笔
        队/伍员长次 组/织长成建员 班/子组 班次 频次 车次 类 种/植子养 款 吨 千克 公斤 克 斤 升/级降 毫升 车 站/点 条次
        米 千米 公里 厘米 毫米 平方米 万平方米 平方公里 平方千米 立方米 万立方米 ㎡ m² m2 m³ m3 亩/均 万亩 公顷
        度 千瓦 千瓦时 小时 个小时 分钟 秒 秒钟 天/然气 日 工作日 个工作日 自然日 个自然日 个月 年/度龄底初末内 周/边围期岁 个周 星期 个季度 季度 岁 周岁 分/类批年层级步段期别析布配 级/别 档/案
        层/级面次 节/能约假水庆 门/诊店户前 课时 学时 课 人课 人学时 字 页 点/位评 像素 网格 路/灯面口 格 字节 束 组次 例次 机组
        P p K k km m cm mm kg g t T h min s L ml kW kw kWh kwh MW GB TB MB dB db ℃ °C hm² hm2 W V A
        """;

    /// <summary>元/人/月 has two; more than three is not a unit but a list.</summary>
    private const int MostStrokes = 3;

    private static readonly FrozenDictionary<char, Word[]> ByFirst = Build();

    private static readonly FrozenSet<string> Times = FrozenSet.ToFrozenSet(
        [
            "小时", "个小时", "分钟", "秒", "秒钟", "天", "日", "工作日", "个工作日", "自然日", "个自然日", "个月", "年",
            "周", "个周", "星期", "个季度", "季度", "h", "min", "s",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Sizes = FrozenSet.ToFrozenSet(
        ["%", "‰", "百分比", "百分点", "个百分点", "倍", "折", "角", "万", "亿", "千", "百", "级", "类", "岁", "周岁", "度", "年度", "届", "分", "℃", "°C", "种"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Occasions = FrozenSet.ToFrozenSet(
        ["次", "回", "期", "轮", "场", "遍", "趟", "批次", "频次", "场次", "班次"], StringComparer.Ordinal);

    /// <summary>Measure words after which even 一 and 十 are certainly counts.</summary>
    private const string CountingWords = "个名位人户家台套部辆架座栋间所处条支只项件份册篇张次场期批轮届回遍趟例起宗笔队组班类种吨米亩小时天元倍";

    /// <summary>Whether a number of these counts things, rather than money, time, a share or a size of something.</summary>
    public static bool IsOfThings(string unit) =>
        unit.Length > 0 && !IsTime(unit) && !Sizes.Contains(unit) && !unit.Contains('元', StringComparison.Ordinal) && !unit.Contains('/', StringComparison.Ordinal);

    public static bool IsTime(string unit) => Times.Contains(unit);

    public static bool IsOccasion(string unit) => Occasions.Contains(unit);

    public static bool IsCountingWord(char c) => CountingWords.Contains(c, StringComparison.Ordinal);

    /// <summary>Reads the unit at a place, with what it is divided by: 万平方米, 元/人/月, (%).</summary>
    public static bool TryRead(ReadOnlySpan<char> s, int at, out UnitReading unit, out int end)
    {
        unit = default;
        end = at;
        if (!TryReadSimple(s, at, out var first, out end))
        {
            return false;
        }

        var text = first;
        string? period = null;
        for (var strokes = 0; strokes < MostStrokes; strokes++)
        {
            var stroke = Glyphs.SkipSpaces(s, end);
            if (stroke >= s.Length || s[stroke] is not ('/' or '*' or '·'))
            {
                break;
            }

            var below = Glyphs.SkipSpaces(s, stroke + 1);
            if (Periods.TryReadBare(s, below, out var per, out var after))
            {
                period ??= per;
            }
            else if (!TryReadSimple(s, below, out _, out after))
            {
                break;
            }

            text = string.Concat(text, s.Slice(stroke, 1), s[below..after]);
            end = after;
        }

        unit = new UnitReading(text, first, period);
        return true;
    }

    private static bool TryReadSimple(ReadOnlySpan<char> s, int at, out string unit, out int end)
    {
        unit = string.Empty;
        end = at;
        if (at >= s.Length)
        {
            return false;
        }

        if (s[at] == '(')
        {
            // =100.00(%) is how one budget system prints its sign and unit.
            var inside = Glyphs.SkipSpaces(s, at + 1);
            if (TryReadWord(s, inside, out var bracketed, out var after)
                && Glyphs.SkipSpaces(s, after) is var close
                && close < s.Length
                && s[close] == ')')
            {
                unit = bracketed;
                end = close + 1;
                return true;
            }

            return false;
        }

        return TryReadWord(s, at, out unit, out end) && (!IsMultiplier(unit) || TryExtendMultiplier(s, ref unit, ref end));
    }

    /// <summary>万 may stand alone (2万) or before a unit the list does not join to it (万部).</summary>
    private static bool TryExtendMultiplier(ReadOnlySpan<char> s, ref string unit, ref int end)
    {
        var next = end;
        while (next < s.Length && s[next] is '万' or '亿' or '余' or '多')
        {
            next++;
        }

        if (TryReadWord(s, next, out var counted, out var after) && !IsMultiplier(counted) && counted is not "%")
        {
            var joined = s[(end - unit.Length)..next];
            unit = string.Concat(joined.TrimEnd("余多"), counted);
            end = after;
        }

        return true;
    }

    private static bool IsMultiplier(string unit) => unit is "万" or "亿" or "千" or "百";

    private static bool TryReadWord(ReadOnlySpan<char> s, int at, out string unit, out int end)
    {
        unit = string.Empty;
        end = at;
        if (at >= s.Length || !ByFirst.TryGetValue(s[at], out var words))
        {
            return false;
        }

        var rest = s[at..];
        foreach (var word in words)
        {
            if (!rest.StartsWith(word.Text, StringComparison.Ordinal))
            {
                continue;
            }

            var after = at + word.Text.Length;
            var next = after < s.Length ? s[after] : ' ';
            if (word.NotBefore.Contains(next, StringComparison.Ordinal)
                || (Glyphs.IsLatin(word.Text[^1]) && (Glyphs.IsLatin(next) || Glyphs.IsDigit(next))))
            {
                continue;
            }

            unit = word.Text;
            end = after;
            return true;
        }

        return false;
    }

    private static FrozenDictionary<char, Word[]> Build() =>
        Words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(entry =>
            {
                var stroke = entry.IndexOf('/', StringComparison.Ordinal);
                return stroke < 0 ? new Word(entry, string.Empty) : new Word(entry[..stroke], entry[(stroke + 1)..]);
            })
            .GroupBy(word => word.Text[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Text.Length).ToArray());

    private readonly record struct Word(string Text, string NotBefore);
}
