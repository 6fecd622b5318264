using CsCheck;
using Hengji.Norms;
using Hengji.Review;
using Hengji.Review.Grades;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Review;

public sealed class ReviewGraderTests
{
    private static readonly ReviewGrader Grader = new(RuleCatalog.National);

    private static readonly RuleDescriptor[] OfTargets = [.. RuleCatalog.National.Descriptors.Where(rule => ReviewItems.Of(rule) is not null)];

    private static readonly Gen<Finding[]> Findings =
        Gen.Select(Gen.Int[0, OfTargets.Length - 1].Select(i => OfTargets[i]), Gen.Enum<Severity>(), (rule, severity) => Finding(rule.Code, severity))
            .Array[0, 12];

    [Fact]
    public void Sheet_has_the_official_points()
    {
        var items = ReviewNorms.National.Grading.For(2025).Value.Items;

        Assert.Equal(ReviewItems.All, items.Select(item => item.Item));
        Assert.Equal([20m, 30m, 30m, 20m], items.GroupBy(item => item.Item.Dimension()).Select(group => group.Sum(item => item.Points)));
    }

    [Fact]
    public void Every_item_is_looked_at_by_some_rule_and_every_exception_is_a_rule()
    {
        Assert.Equal(
            ReviewItems.All, RuleCatalog.National.Descriptors.Select(ReviewItems.Of).OfType<ReviewItem>().Distinct().Order());
        Assert.All(ReviewItems.ExceptionalCodes, code => Assert.NotNull(RuleCatalog.National.Describe(code)));
    }

    [Fact]
    public void Keys_and_codes_lead_back()
    {
        Assert.All(ReviewItems.All, item => Assert.Equal(item, ReviewItems.OfKey(item.Key())));
        Assert.All(GradeTerms.All, grade => Assert.Equal(grade, GradeTerms.OfCode(grade.Code())));
        Assert.Null(ReviewItems.OfKey("overall"));
        Assert.Null(GradeTerms.OfCode(string.Empty));
    }

    [Fact]
    public void Faultless_form_is_excellent_throughout()
    {
        var grades = Suggest();

        Assert.All(grades.Items, item => Assert.Equal((Grade.Excellent, item.Points), (item.Grade, item.Score)));
        Assert.Equal((100m, Grade.Excellent, null), (grades.Score, grades.Overall, grades.Limit));
    }

    [Fact]
    public void One_error_makes_its_item_fair_and_the_whole_good_at_best()
    {
        var grades = Suggest(Finding("HJ1001", Severity.Error));

        var item = grades.Items[0];
        Assert.Equal((ReviewItem.Wholeness, Grade.Fair, 7.5m), (item.Item, item.Grade, item.Score));
        Assert.Equal("必改1条：指标值未填。", item.Why);
        Assert.Equal((97.5m, Grade.Good), (grades.Score, grades.Overall));
        Assert.Equal("各项合计97.50分（百分制）；“规范完整性”为中，综合等级不高于良。", grades.Why);
    }

    [Fact]
    public void One_warning_makes_its_item_good() =>
        Assert.Equal(Grade.Good, Suggest(Finding("HJ2003", Severity.Warning)).Items[3].Grade);

    [Fact]
    public void Hints_are_reasons_and_lower_nothing()
    {
        var item = Suggest(Finding("HJ1013", Severity.Hint), Finding("HJ1013", Severity.Hint)).Items[0];

        Assert.Equal((Grade.Excellent, 10m), (item.Grade, item.Score));
        Assert.Equal("提示2条：括号、引号不配对（2条）。", item.Why);
    }

    [Fact]
    public void Copied_goals_are_asked_under_relevance_and_empty_ones_under_clarity()
    {
        var grades = Suggest(Finding("HJ2011", Severity.Warning), Finding("HJ2014", Severity.Warning));

        Assert.Equal(
            [ReviewItem.Clarity, ReviewItem.GoalRelevance],
            grades.Items.Where(item => item.Reasons.Count > 0).Select(item => item.Item));
    }

    [Fact]
    public void What_no_rule_looks_at_is_not_suggested()
    {
        var grades = Grader.Suggest(Sample.Reading(Sample.Target with { Kind = FormKind.Monitoring }), []);

        Assert.All(grades.Items, item => Assert.Equal((null, null), (item.Grade, item.Score)));
        Assert.Null(grades.Overall);
        Assert.Equal("没有规则核对此表，请审核人评定。", grades.Why);
    }

    [Fact]
    public void Boxes_not_read_for_sure_are_counted_once()
    {
        var box = Field.TargetValue(0);
        var grades = Grader.Suggest(Sample.Reading(Sample.Target, Sample.Lost(box), Sample.Doubt(box, "也可读作98。")), []);

        Assert.Equal(1, grades.Unclear);
        Assert.EndsWith("原件有1处未读出或存疑，未据此降等。", grades.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_more_never_raises_a_score_or_a_grade() =>
        Gen.Select(Findings, Findings).Sample((findings, more) =>
        {
            var before = Suggest(findings);
            var after = Suggest([.. findings, .. more]);
            return after.Score <= before.Score
                && after.Overall >= before.Overall
                && after.Items.Zip(before.Items).All(pair => pair.First.Score <= pair.Second.Score && pair.First.Grade >= pair.Second.Grade);
        });

    [Fact]
    public void Order_of_findings_does_not_matter() =>
        Findings.Sample(findings =>
        {
            var (one, other) = (Suggest(findings), Suggest([.. findings.Reverse()]));
            return one.Why == other.Why && one.Items.Zip(other.Items).All(pair => pair.First.Why == pair.Second.Why && pair.First.Score == pair.Second.Score);
        });

    [Fact]
    public void Every_finding_of_a_known_rule_stands_under_one_item() =>
        Findings.Sample(findings => Suggest(findings).Items.Sum(item => item.Findings.Count()) == findings.Length);

    private static SuggestedGrades Suggest(params Finding[] findings) => Grader.Suggest(Sample.Reading(Sample.Target), findings);

    private static Finding Finding(string code, Severity severity) => new()
    {
        Code = code,
        Severity = severity,
        Defect = "other",
        Field = Field.Of(Box.Indicators),
        Message = "不对。",
    };
}
