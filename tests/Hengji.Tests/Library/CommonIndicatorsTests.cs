using Hengji.Library;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Library;

public sealed class CommonIndicatorsTests
{
    private static CommonIndicators Shipped => CommonIndicators.Shipped;

    [Fact]
    public void There_are_enough_kinds_with_outputs_effects_and_one_name_each()
    {
        Assert.True(Shipped.Kinds.Count >= 28);
        Assert.True(Shipped.All.Count >= 200);
        Assert.All(Shipped.Kinds, kind =>
        {
            var own = Shipped.Of(kind).ToList();
            Assert.Equal(own.Count, own.Select(o => IndicatorNames.KeyOf(o.Name)).Distinct(StringComparer.Ordinal).Count());
            Assert.Contains(own, o => o.Category == Category.Quantity);
            Assert.Contains(own, o => o.Category == Category.Quality);
            Assert.Contains(own, o => o.Category.DimensionOf() == Dimension.Benefit);
            Assert.NotEmpty(kind.Words);
        });
    }

    [Fact]
    public void A_word_tells_one_kind()
    {
        var twice = Shipped.Kinds.SelectMany(kind => kind.Words).GroupBy(word => word, StringComparer.Ordinal).Where(group => group.Count() > 1);

        Assert.Empty(twice.Select(group => group.Key));
    }

    /// <summary>What the library offers must pass the review it is meant to help through.</summary>
    [Fact]
    public void Filled_in_each_passes_the_rules_under_its_own_category()
    {
        var aid = new WritingAid(RuleCatalog.National, IndicatorLibrary.OfCommon);
        var faults = Shipped.All
            .Select(common => (common, answer: aid.Answer(new AidQuestion(common.Name, common.Form.Replace(TargetForm.Gap, "5", StringComparison.Ordinal), common.Category))))
            .Where(pair => !pair.answer.IsAssessable || pair.answer.Remarks.Count > 0)
            .Select(pair => $"{pair.common.Kind.Code}|{pair.common.Name}: {pair.answer.Sentence} {string.Join(' ', pair.answer.Remarks.Select(r => r.Code + r.Message))}");

        Assert.Empty(faults);
    }

    [Fact]
    public void Each_has_a_form_with_a_gap_and_evidence() => Assert.All(Shipped.All, common =>
    {
        Assert.Contains(TargetForm.Gap, common.Form, StringComparison.Ordinal);
        Assert.Equal(common.Form, TargetForm.Of(TargetGrammar.Compile(common.Form.Replace(TargetForm.Gap, "5", StringComparison.Ordinal))));
        Assert.NotEmpty(common.Evidence);
    });

    [Theory]
    [InlineData("2025年道路养护项目", "roads")]
    [InlineData("住宅电梯安全监测", "lifts")]
    [InlineData("微型消防站运行经费", "fire")]
    [InlineData("生活垃圾分类专项经费", "sorting")]
    [InlineData("村居民组长补贴", "committees")]
    [InlineData("无名", null)]
    public void The_name_of_a_project_tells_its_kind(string project, string? kind) =>
        Assert.Equal(kind, Shipped.KindOfProject(project)?.Code);
}
