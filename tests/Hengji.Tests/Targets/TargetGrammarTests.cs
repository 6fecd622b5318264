using Hengji.Targets;

namespace Hengji.Tests.Targets;

public sealed class TargetGrammarTests
{
    /// <summary>Each target with its whole meaning, in the notation of <see cref="Show(TargetMeaning)"/>.</summary>
    public static TheoryData<string, string> Targets { get; } = new()
    {
        // Comparisons, as signs and as words.
        { "≥90%", "Quantity ≥90%" },
        { ">=95%", "Quantity ≥95%" },
        { "＞＝95％", "Quantity ≥95%" },
        { "> = 95 %", "Quantity ≥95%" },
        { "≧90%", "Quantity ≥90%" },
        { "≦5%", "Quantity ≤5%" },
        { "═100%", "Quantity =100%" },
        { "=100.00(%)", "Quantity =100.00%" },
        { "≥90.00(%)", "Quantity ≥90.00%" },
        { "＝１００．００（％）", "Quantity =100.00%" },
        { "≥100百分比", "Quantity ≥100百分比" },
        { "90%以上", "Quantity ≥90%" },
        { "90%及以上", "Quantity ≥90%" },
        { "90%（含）以上", "Quantity ≥90%" },
        { "不低于90%", "Quantity ≥90%" },
        { "不少于60小时", "Quantity ≥60小时" },
        { "不超过3%", "Quantity ≤3%" },
        { "控制在5%以内", "Quantity ≤5%" },
        { "至少2次", "Quantity ≥2次" },
        { "大于等于90%", "Quantity ≥90%" },
        { "小于等于3起", "Quantity ≤3起" },
        { "达到100%", "Quantity ≥100%" },
        { "大于90%", "Quantity >90%" },
        { "<5%", "Quantity <5%" },
        { "百分之九十五以上", "Quantity ≥95%" },
        { "百分之95", "Quantity 95%" },
        { "９０％", "Quantity 90%" },
        { " ≥ 90 % ", "Quantity ≥90%" },
        { "（≥90%）", "Quantity ≥90%" },
        { "98=", "Quantity =98" },
        { "<=475元/亩", "Quantity ≤475元/亩" },
        { "满意度≥90%", "Quantity ≥90%{满意度}" },

        // Counts with units and nouns.
        { "100", "Quantity 100" },
        { "0", "Quantity 0" },
        { "0起", "Quantity 0起" },
        { "55家", "Quantity 55家" },
        { "2次", "Quantity 2次" },
        { "三次", "Quantity 3次" },
        { "十个", "Quantity 10个" },
        { "两次", "Quantity 2次" },
        { "一百二十家", "Quantity 120家" },
        { "34个村委，47个居委", "Quantity 34个{村委} 47个{居委}" },
        { "43个居委和4个居委筹备组", "Quantity 43个{居委} 4个{居委筹备组}" },
        { "1,008部", "Quantity 1008部" },
        { "1008部住宅电梯", "Quantity 1008部{住宅电梯}" },
        { "100余家", "Quantity >100家" },
        { "12.6万平方米", "Quantity 12.6万平方米" },
        { "2.5万部", "Quantity 2.5万部" },
        { "2万", "Quantity 2万" },
        { "≤3.32万元", "Quantity ≤3.32万元" },
        { "1080P", "Quantity 1080P" },
        { "≥1080P", "Quantity ≥1080P" },
        { "2km", "Quantity 2km" },
        { "-5℃", "Quantity -5℃" },
        { "≥60课时", "Quantity ≥60课时" },
        { "252元/人/月", "Quantity 252元/人/月 每月" },
        { "530元/人*月", "Quantity 530元/人*月 每月" },
        { "530元／人＊月", "Quantity 530元/人*月 每月" },
        { "每半年700元", "Quantity 700元 每半年" },

        // Ranges.
        { "80%-90%", "Range ≥80% ≤90%" },
        { "80-90%", "Range ≥80% ≤90%" },
        { "80%～90%", "Range ≥80% ≤90%" },
        { "80%至90%", "Range ≥80% ≤90%" },
        { "3—5个", "Range ≥3个 ≤5个" },
        { "≥80%，≤90%", "Range ≥80% ≤90%" },
        { "±3%以内", "Range ≥-3% ≤3%" },
        { "±3%", "Range ≥-3% ≤3%" },

        // Changes.
        { "提升5%", "Change 5% word=提升 up needs-base" },
        { "增长≥5%", "Change ≥5% word=增长 up needs-base" },
        { "提高10个百分点", "Change 10个百分点 word=提高 up needs-base" },
        { "同比下降10%以上", "Change ≥10% word=下降 base=同比 down" },
        { "较上年增长5%", "Change 5% word=增长 base=较上年 up" },
        { "群众满意度较上年提升5%", "Change 5%{群众满意度} word=提升 base=较上年 up" },

        // Frequencies.
        { "不少于2次/周", "Frequency ≥2次 每周" },
        { "1次/季度", "Frequency 1次 每季度" },
        { "每季度一次", "Frequency 1次 每季度" },
        { "一年一次", "Frequency 1次 每年" },
        { "两年一次", "Frequency 1次 每两年" },
        { "半年1次", "Frequency 1次 每半年" },
        { "每周至少1次", "Frequency ≥1次 每周" },
        { "每年不少于2次", "Frequency ≥2次 每年" },
        { "每月开展消防演练1次", "Frequency 1次{消防演练} 每月" },
        { "每月", "Frequency 每月" },
        { "每2周1次", "Frequency 1次 每2周" },

        // Deadlines.
        { "9月前", "Deadline due=9月前" },
        { "12月底前", "Deadline due=12月底前" },
        { "12月底前完成", "Deadline due=12月底前" },
        { "12月31日前", "Deadline due=12月31日前" },
        { "每月15日前", "Deadline 每月 due=每月15日前" },
        { "次月10日前", "Deadline due=次月10日前" },
        { "2小时内", "Deadline ≤2小时 due=2小时内" },
        { "30分钟以内", "Deadline ≤30分钟 due=30分钟以内" },
        { "三小时内", "Deadline ≤3小时 due=三小时内" },
        { "15个工作日内", "Deadline ≤15个工作日 due=15个工作日内" },
        { "3个月内", "Deadline ≤3个月 due=3个月内" },
        { "2025年6月30日前", "Deadline due=2025年6月30日前 to=2025-06-30" },
        { "2025年12月底前", "Deadline due=2025年12月底前 to=2025-12" },
        { "2025年底前", "Deadline due=2025年底前 to=2025" },
        { "2025.6.30前", "Deadline due=2025.6.30前 to=2025-06-30" },
        { "2025年6月", "Deadline due=2025年6月 to=2025-06" },
        { "年底前", "Deadline due=年底前" },
        { "春节前", "Deadline due=春节前" },
        { "主汛期前完成", "Deadline due=主汛期前" },
        { "国庆节前", "Deadline due=国庆节前" },
        { "17时前", "Deadline due=17时前" },
        { "第三季度末前", "Deadline due=第三季度末前" },

        // Spans.
        { "2020.1.1-2020.12.31", "DateSpan due=2020.1.1-2020.12.31 from=2020-01-01 to=2020-12-31" },
        { "2022.1—2022.12", "DateSpan due=2022.1—2022.12 from=2022-01 to=2022-12" },
        { "202001-202012", "DateSpan due=202001-202012 from=2020-01 to=2020-12" },
        { "2023年1月至12月", "DateSpan due=2023年1月至12月 from=2023-01 to=2023-12" },
        { "2024-2026年", "DateSpan due=2024-2026年 from=2024 to=2026" },

        // Words.
        { "及时", "Qualitative word=及时 vague" },
        { "按时", "Qualitative word=按时 vague" },
        { "每月及时", "Qualitative 每月 word=及时 vague" },
        { "提升", "Qualitative word=提升 up vague" },
        { "显著提升", "Qualitative word=显著提升 up vague" },
        { "有所增加", "Qualitative word=有所增加 up vague" },
        { "减少", "Qualitative word=减少 down vague" },
        { "建立健全", "Qualitative word=建立健全 vague" },
        { "有序进行", "Qualitative word=有序进行 vague" },
        { "全覆盖", "Qualitative word=全覆盖" },
        { "零事故", "Qualitative word=零事故" },
        { "无安全责任事故", "Qualitative word=无安全责任事故" },
        { "按照年度工作方案分层分类推进各项任务", "Sentence word=按照年度工作方案分层分类推进各项任务 vague" },
        { "根据2025年工作计划组织实施各项建设任务", "Sentence word=根据2025年工作计划组织实施各项建设任务 vague" },
        { "完成163家危化实验室现状评估，满意度不低于90%", "Quantity 163家{危化实验室现状评估} ≥90%{满意度}" },
        { "每月5日前完成上月数据报送，准确率≥98%", "Quantity ≥98%{准确率} 每月 due=每月5日前" },

        // Nothing stated.
        { "无", "Placeholder word=无 vague" },
        { "/", "Placeholder word=/ vague" },
        { "—", "Placeholder word=— vague" },
        { "……", "Placeholder word=…… vague" },
        { "XX", "Placeholder word=XX vague" },
        { "≥XX%", "Placeholder word=≥XX% vague" },
        { "待填写", "Placeholder word=待填写 vague" },
        { "不涉及", "Placeholder word=不涉及 vague" },
        { "≥  %", "Placeholder word=≥  % vague" },
        { "（无）", "Placeholder word=（无） vague" },
        { "次", "Placeholder word=次 vague" },
        { "", "Placeholder word= vague" },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_target_means(string text, string meaning) => Assert.Equal(meaning, Show(TargetGrammar.Compile(text)));

    [Theory]
    [MemberData(nameof(Targets))]
    public void Its_canonical_print_means_the_same(string text, string meaning) =>
        Assert.Equal(meaning, Show(TargetGrammar.Compile(TargetGrammar.Compile(text).Print())));

    [Theory]
    [InlineData("34个村委，47个居委", "村委：34个，居委：47个")]
    [InlineData("每季度一次", "每季度1次")]
    [InlineData("252元/人/月", "252元/人/月")]
    [InlineData("80-90%", "80%-90%")]
    [InlineData("±3%以内", "±3%")]
    [InlineData("同比下降10%以上", "同比下降≥10%")]
    [InlineData("=100.00(%)", "=100.00%")]
    public void A_meaning_prints_in_one_wording(string text, string printed) =>
        Assert.Equal(printed, TargetGrammar.Compile(text).Print());

    [Theory]
    [InlineData("提升", "只写“提升”，没有基数和幅度，无法核对是否达到。")]
    [InlineData("健全", "只写“健全”，没有可核查的判定标准。")]
    [InlineData("及时", "只写“及时”，没有写明时间节点或时限，无法核对是否按时。")]
    [InlineData("无", "只写“无”，等于没有填写指标值。")]
    [InlineData("≥XX%", "“≥XX%”是待填的空位，数值尚未填写。")]
    [InlineData("", "没有填写指标值。")]
    [InlineData("提升5%", null)]
    [InlineData("2小时内", null)]
    public void What_cannot_be_measured_says_why(string text, string? why) =>
        Assert.Equal(why, TargetGrammar.Compile(text).WhyUnmeasurable);

    [Fact]
    public void A_common_comparison_is_the_targets_own()
    {
        Assert.Equal(Comparison.AtLeast, TargetGrammar.Compile("≥3名骨干，≥5次培训").Comparison);
        Assert.Equal(Comparison.Unstated, TargetGrammar.Compile("80%-90%").Comparison);
        Assert.Equal(Comparison.Unstated, TargetGrammar.Compile("健全").Comparison);
    }

    internal static string Show(TargetMeaning meaning)
    {
        var parts = new List<string> { meaning.Kind.ToString() };
        parts.AddRange(meaning.Quantities.Select(ShowQuantity));
        Add(meaning.Period, "每{0}");
        Add(meaning.Deadline, "due={0}");
        Add(meaning.From?.ToString(), "from={0}");
        Add(meaning.To?.ToString(), "to={0}");
        Add(meaning.Word, "word={0}");
        Add(meaning.Base, "base={0}");
        Add(meaning.Direction switch { Direction.Increase => "up", Direction.Decrease => "down", _ => null }, "{0}");
        Add(meaning.NeedsBaseline ? "needs-base" : null, "{0}");
        Add(meaning.IsMeasurable ? null : "vague", "{0}");
        return string.Join(' ', parts);

        void Add(string? value, string form)
        {
            if (value is not null)
            {
                parts.Add(form.Replace("{0}", value, StringComparison.Ordinal));
            }
        }
    }

    private static string ShowQuantity(Quantity quantity)
    {
        var sign = quantity.Comparison switch
        {
            Comparison.AtLeast => "≥",
            Comparison.AtMost => "≤",
            Comparison.More => ">",
            Comparison.Less => "<",
            Comparison.Equal => "=",
            _ => string.Empty,
        };
        var noun = quantity.Noun is null ? string.Empty : "{" + quantity.Noun + "}";
        return FormattableString.Invariant($"{sign}{quantity.Number}{quantity.Unit}{noun}");
    }
}
