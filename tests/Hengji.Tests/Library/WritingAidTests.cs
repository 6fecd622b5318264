using CsCheck;
using Hengji.Library;
using Hengji.Review;
using Hengji.Terms;

namespace Hengji.Tests.Library;

public sealed class WritingAidTests
{
    private static readonly string[] Pieces = ["≥", "9", "0", "%", "家", "及时", "提升", "率", "人数", "满意度", "每月", "次", "、", " "];

    private static readonly WritingAid Aid = new(RuleCatalog.National, IndicatorLibrary.OfCommon);

    [Theory]
    [InlineData("居民满意度", "≥90%", "可考核：≥90%，年度，问卷")]
    [InlineData("志愿服务活动场次", "12场", "可考核：12场，年度，活动资料")]
    [InlineData("设备巡检次数", "每周不少于2次", "可考核：每周≥2次，逐期，巡检记录")]
    [InlineData("工程完工时间", "12月底前", "可考核：12月底前，按时限，办理记录")]
    public void What_can_be_assessed_is_told_with_how(string name, string target, string sentence)
    {
        var answer = Ask(name, target);

        Assert.True(answer.IsAssessable, answer.Sentence);
        Assert.Equal(sentence, answer.Sentence);
    }

    [Theory]
    [InlineData("环境面貌", "明显改善", "改善")]
    [InlineData("问题处置情况", "及时", "及时")]
    [InlineData("管理制度", "健全", "健全")]
    public void Words_nobody_can_measure_are_named_and_replaced_by_gaps(string name, string target, string word)
    {
        var answer = Ask(name, target);

        Assert.False(answer.IsAssessable);
        Assert.StartsWith("不可考核：", answer.Sentence, StringComparison.Ordinal);
        var remark = Assert.Single(answer.Remarks, r => r.Box == Box.TargetValue);
        Assert.Contains(word, remark.Words, StringComparer.Ordinal);
        Assert.Contains("【", remark.Instead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("培训人数", "100%", "HJ2001")]
    [InlineData("培训合格率", "提升", "HJ2002")]
    [InlineData("居民满意度", "", "HJ1001")]
    [InlineData("事故起数", "≥3起", "HJ2019")]
    [InlineData("服务质量", "提升5%", "HJ2003")]
    public void The_rules_of_review_say_the_same_here(string name, string target, string code)
    {
        var answer = Ask(name, target);

        Assert.False(answer.IsAssessable, answer.Sentence);
        Assert.Contains(answer.Remarks, r => string.Equals(r.Code, code, StringComparison.Ordinal));
    }

    [Fact]
    public void A_category_its_words_contradict_is_objected_to_and_the_right_one_named()
    {
        var answer = Ask("居民满意度", "≥90%", Category.Quality);

        Assert.True(answer.IsAssessable);
        Assert.Equal(Category.ServiceSatisfaction, answer.Belongs);
        Assert.Contains(answer.Remarks, r => r is { Code: "HJ2005", Box: Box.Category });
        Assert.Empty(Ask("居民满意度", "≥90%", Category.ServiceSatisfaction).Remarks);
    }

    [Fact]
    public void The_project_tells_the_kind_and_its_common_indicators_those_of_the_category_first()
    {
        var answer = Aid.Answer(new AidQuestion("漂浮物清理及时率", "≥95%", Category.Timeliness) { ProjectName = "2025年镇管河道保洁养护项目" });

        Assert.Equal("rivers", answer.Kind?.Code);
        Assert.Equal(Category.Timeliness, answer.Common[0].Category);
    }

    [Fact]
    public void No_name_is_no_indicator()
    {
        var answer = Ask(" ", "≥90%");

        Assert.False(answer.IsAssessable);
        Assert.Equal("不可考核：没有填写三级指标名称。", answer.Sentence);
    }

    [Fact]
    public void Any_text_is_answered_the_same_way_twice() =>
        Gen.Select(Text, Text, Gen.Enum<Category>()).Sample(
            typed =>
            {
                var (name, target, category) = typed;
                var once = Ask(name, target, category);
                var again = Ask(name, target, category);
                Assert.Equal(once.Sentence, again.Sentence);
                Assert.Equal(once.Remarks.Select(r => r.Message), again.Remarks.Select(r => r.Message), StringComparer.Ordinal);
                Assert.True(!once.IsAssessable || once.Meaning.IsMeasurable);
            },
            iter: 300);

    private static Gen<string> Text { get; } =
        Gen.OneOf(
            Gen.String,
            Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 8].Select(string.Concat));

    private static AidAnswer Ask(string name, string target, Category? category = null) =>
        Aid.Answer(new AidQuestion(name, target, category));
}
