using Hengji.Disclosures;
using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Disclosures;

public sealed class DisclosureCheckTests
{
    [Fact]
    public void A_sound_form_may_go_out() => Assert.Empty(Check(Sample.Target));

    [Fact]
    public void Amounts_that_disagree_stop_it()
    {
        var target = Sample.Target with { Funding = Sample.Target.Funding with { Fiscal = Money.Of(40m, MoneyUnit.TenThousandYuan) } };

        Assert.Contains(Check(target), o => o is { Kind: ObstacleKind.AmountsDisagree, IsBlocking: true });
    }

    [Theory]
    [InlineData("≥XX%")]
    [InlineData("待填写")]
    public void A_placeholder_stops_it(string placeholder)
    {
        var target = Sample.Target with { Indicators = [.. Sample.Target.Indicators.Select((i, row) => row == 2 ? i with { Target = new TargetValue(placeholder) } : i)] };

        Assert.Contains(Check(target), o => o is { Kind: ObstacleKind.Placeholder, IsBlocking: true } && o.Field == Field.TargetValue(2));
    }

    [Fact]
    public void Nobody_could_find_a_project_without_year_or_name()
    {
        var obstacles = Check(Sample.Target with { Year = null, ProjectName = " " });

        Assert.Equal([Field.Of(Box.Year), Field.Of(Box.ProjectName)], obstacles.Where(o => o.Kind == ObstacleKind.Unnamed).Select(o => o.Field!.Value));
    }

    [Fact]
    public void An_empty_table_needs_a_note()
    {
        var empty = Project(Sample.Target with { Indicators = [] });

        Assert.Contains(DisclosureCheck.Of(empty, []), o => o.Kind == ObstacleKind.EmptyWithoutNote);
        Assert.Empty(DisclosureCheck.Of(empty with { EmptyNote = "本项目为据实结算，不设绩效指标。" }, []));
    }

    [Fact]
    public void Personal_data_is_told_and_stops_nothing()
    {
        var obstacles = Check(Sample.Target with { AnnualGoal = "咨询13800138000，年内巡检路灯1620盏，更换老旧灯头240盏。" });

        var told = Assert.Single(obstacles, o => o.Kind == ObstacleKind.PersonalData);
        Assert.False(told.IsBlocking);
        Assert.Equal(Field.Of(Box.AnnualGoal), told.Field);
    }

    [Fact]
    public void What_is_held_back_whole_is_not_asked_for_anything() =>
        Assert.Empty(DisclosureCheck.Of(Project(new PerformanceTarget()) with { WithheldReason = "涉及国家秘密" }, []));

    private static IReadOnlyList<DisclosureObstacle> Check(PerformanceTarget target) =>
        DisclosureCheck.Of(Project(target), Review(target));

    private static DisclosedProject Project(PerformanceTarget target) => new(1, 1, new DateOnly(2025, 3, 1), target);

    private static IReadOnlyList<Finding> Review(PerformanceTarget target) =>
        RuleCatalog.National.Review(new Dossier(Sample.Reading(target), Neighbourhood.Empty));
}
