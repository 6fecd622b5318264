using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Review;

/// <summary>Findings that come from one mistake are one finding, and nothing that was found is lost in it.</summary>
public sealed class SharedCausesTests
{
    [Fact]
    public void Three_objections_to_one_cost_row_are_one_finding_that_tells_all()
    {
        var findings = RuleCatalog.National.Review(Excerpt.Read("产出/成本 | 合理安排支出，工程质量达标 | 100%"))
            .Where(f => f.Field.Row == 0).ToList();

        var finding = Assert.Single(findings);
        Assert.Equal("HJ2017", finding.Code);
        Assert.Equal(["HJ2006", "HJ2026"], finding.Also.Select(also => also.Code), StringComparer.Ordinal);
        Assert.Equal(["level-mismatch", "unit-mismatch", "vague-value"], finding.Also.Prepend(finding).Select(f => f.Defect), StringComparer.Ordinal);
        Assert.All(finding.Also, also => Assert.Contains(also.Message, finding.Message, StringComparison.Ordinal));
        Assert.Contains(Field.TargetValue(0), finding.Related);
    }

    [Fact]
    public void Findings_of_one_family_about_other_boxes_stay_apart()
    {
        var findings = RuleCatalog.National.Review(Excerpt.Read(
            "产出/成本 | 合理安排支出 | 100%\n产出/成本 | 总成本控制 | 100%"));

        Assert.Equal(2, findings.Count(f => f.Code is "HJ2006"));
        Assert.Equal(["HJ2026"], findings.SelectMany(f => f.Also).Select(also => also.Code), StringComparer.Ordinal);
    }

    [Fact]
    public void Joined_is_as_grave_as_the_gravest_and_as_sure_as_the_surest()
    {
        var told = Assert.Single(SharedCauses.Joined(
        [
            Of("HJ2006", Severity.Warning, 0.9m) with { Suggestion = "改金额" },
            Of("HJ2017", Severity.Hint, 0.7m),
            Of("HJ2026", Severity.Error, 0.8m),
        ]));

        Assert.Equal("HJ2017", told.Code);
        Assert.Equal(Severity.Error, told.Severity);
        Assert.Equal(0.9m, told.Confidence);
        Assert.Equal("改金额", told.Suggestion);
        Assert.Equal("HJ2017。HJ2006。HJ2026。", told.Message);
    }

    [Fact]
    public void Findings_of_one_rule_or_of_no_family_are_left_as_they_are()
    {
        Finding[] findings = [Of("HJ1003", Severity.Error, 1), Of("HJ1003", Severity.Error, 1), Of("HJ1006", Severity.Error, 1), Of("HJ2006", Severity.Hint, 1), Of("HJ2006", Severity.Hint, 1)];
        Assert.Equal(findings, SharedCauses.Joined(findings));
    }

    [Fact]
    public void What_is_joined_names_no_other_units_project_to_a_unit()
    {
        var told = Assert.Single(SharedCauses.Joined(
        [
            Of("HJ2011", Severity.Warning, 1) with { Message = "与《本单位甲》相同。", Discreet = "与其他项目相同。", Other = new OtherForm(2025, "本单位甲", "青溪镇水务站", Box.AnnualGoal) },
            Of("HJ3007", Severity.Warning, 1) with { Message = "与《别单位乙》相近。", Discreet = "与其他项目相近。", Other = new OtherForm(2025, "别单位乙", "石门镇水务站", Box.AnnualGoal) },
        ]));

        Assert.Equal("与《本单位甲》相同。与《别单位乙》相近。", told.Message);
        var withheld = told.ToldTo("青溪镇水务站");
        Assert.Equal("与其他项目相同。与其他项目相近。", withheld.Message);
        Assert.Equal("与其他项目相近。", Assert.Single(withheld.Also).Message);
    }

    [Fact]
    public void Doubtful_reading_makes_a_finding_less_sure()
    {
        var target = Sample.WithRow(Category.Timeliness, "器材利用率", "≥90%");
        var row = target.Indicators.ToList().FindIndex(i => i.Category == Category.Timeliness);
        decimal Confidence(params ReadingNote[] notes) =>
            RuleCatalog.National.Review(Sample.Dossier(target, notes)).Single(f => f.Code == "HJ2005").Confidence;

        var doubt = Sample.Doubt(Field.Category(row), "另有相近的读法。") with { Confidence = 0.8 };
        Assert.Equal(0.7m, Confidence());
        Assert.Equal(0.56m, Confidence(doubt));
    }

    [Fact]
    public void Ranking_weighs_money_severity_and_confidence()
    {
        var money = new Money(10_000m);
        Assert.Equal(10_000m * 9 * 0.5m, Ranking.Of(Of("HJ1003", Severity.Error, 0.5m), money));
        Assert.Equal(100_000m * 3, Ranking.Of(Of("HJ1003", Severity.Warning, 1), null));
        Assert.Equal(10_000m * 4 / 1.2m, Ranking.OfForm(money, 4, 2));
        Assert.Equal(
            ["HJ1003", "HJ2003", "HJ2001", "HJ2002"],
            Ranking.Ranked([Of("HJ2001", Severity.Warning, 0.5m), Of("HJ2002", Severity.Hint, 1), Of("HJ1003", Severity.Error, 1), Of("HJ2003", Severity.Warning, 0.9m)]).Select(f => f.Code), StringComparer.Ordinal);
    }

    private static Finding Of(string code, Severity severity, decimal confidence) => new()
    {
        Code = code, Severity = severity, Defect = "other", Field = Field.TargetValue(0), Message = code + "。", Confidence = confidence,
    };
}
