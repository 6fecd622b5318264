using CsCheck;
using Hengji.Targets;

namespace Hengji.Tests.Targets;

public sealed class QuantityScannerTests
{
    [Theory]
    [InlineData("每半年开展1次检测", true)]
    [InlineData("对46条河道每月巡查2次", false, true)]
    [InlineData("每月例会，全年培训3次", false)]
    [InlineData("全年检测2次", false)]
    public void A_quantity_said_of_each_period_says_so(string sentence, params bool[] perPeriod) =>
        Assert.Equal(perPeriod, QuantityScanner.Scan(sentence).Select(m => m.IsPerPeriod));

    public static TheoryData<string, string> Sentences { get; } = new()
    {
        { "163家危化实验室，分三年进行现状评估", "163家危化实验室" },
        { "43个居委和4个居委筹备组", "43个居委 | 4个居委筹备组" },
        { "对本镇1008部住宅电梯加强运行监测", "1008部住宅电梯" },
        { "2024年计划评估52家", "52家评估" },
        { "住宅电梯1,008部", "1008部住宅电梯" },
        { "1. 完成评估", "" },
        { "1.2024年计划评估危化实验室52家；2、培训不少于60小时", "52家评估危化实验室 | ≥60小时培训" },
        { "根据沪财绩〔2020〕6号、财预[2015]88号文件", "" },
        { "34个村委，47个居委", "34个村委 | 47个居委" },
        { "34村委、47居委", "34村委 | 47居委" },
        { "全年开展消防演练2次，群众满意度达到90%以上", "2次消防演练 | ≥90%群众满意度" },
        { "自2025年1月1日至2025年12月31日，共巡查1200余次", ">1200次巡查" },
        { "处理12345热线工单100件", "100件热线工单" },
        { "第3期培训班，覆盖30名骨干", "30名骨干" },
        { "三次培训、十个网格、两支队伍", "3次培训 | 10个网格 | 2支队伍" },
        { "形成一个良好环境，进一步统一认识", "" },
        { "落实“四个意识”", "4个意识" },
        { "３家企业，９０％达标", "3家企业 | 90%" },
        { "保障94名工作人员、10辆车的正常运行", "94名工作人员 | 10辆车" },
        { "每人每月发放252元", "252元" },
        { "7*24小时值守，5G基站，GB32100标准", "" },
        { "年底前建成3-5个口袋公园", "≥3个口袋公园 | ≤5个口袋公园" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_gives_its_counts_with_nouns(string sentence, string expected)
    {
        var found = QuantityScanner.Scan(sentence).Select(mention => Show(mention.Quantity));

        Assert.Equal(expected, string.Join(" | ", found));
    }

    [Fact]
    public void A_mention_points_at_its_number_and_unit()
    {
        const string sentence = "对本镇 1008 部住宅电梯加强监测，满意度≥９０％";

        var places = QuantityScanner.Scan(sentence).Select(m => sentence.Substring(m.Start, m.Length));

        Assert.Equal("1008 部|９０％", string.Join('|', places));
    }

    [Theory]
    [InlineData("2024年度微型消防站建设", "2024@0")]
    [InlineData("设备运维（2025年）", "2025@5")]
    [InlineData("项目总目标(2024-2026年)", "2024@6 2026@11")]
    [InlineData("按沪财绩〔2020〕6号执行", "")]
    [InlineData("培训2000人次", "")]
    [InlineData("老旧小区改造２０２４", "2024@6")]
    [InlineData("应急电话20241234", "")]
    public void Years_are_found_where_a_year_is_meant(string name, string expected)
    {
        var found = QuantityScanner.ScanYears(name).Select(y => FormattableString.Invariant($"{y.Year}@{y.Start}"));

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public void Any_text_is_scanned_and_places_stay_inside_it()
    {
        Texts.Any.Sample(text =>
        {
            foreach (var mention in QuantityScanner.Scan(text))
            {
                Assert.InRange(mention.Start, 0, text.Length - mention.Length);
            }

            foreach (var year in QuantityScanner.ScanYears(text))
            {
                Assert.InRange(year.Start, 0, text.Length - year.Length);
            }
        });
    }

    private static string Show(Quantity quantity) =>
        FormattableString.Invariant($"{Sign(quantity.Comparison)}{quantity.Number}{quantity.Unit}{quantity.Noun}");

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "≥",
        Comparison.AtMost => "≤",
        Comparison.More => ">",
        Comparison.Less => "<",
        Comparison.Equal => "=",
        _ => string.Empty,
    };
}
