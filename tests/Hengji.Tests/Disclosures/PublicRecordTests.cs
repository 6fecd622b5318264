using Hengji.Disclosures;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Disclosures;

public sealed class PublicRecordTests
{
    private static readonly HashSet<Field> Nothing = [];

    [Fact]
    public void A_sound_record_is_shown_as_approved()
    {
        var shown = PublicRecord.Of(Sample.Target, Nothing);

        Assert.Empty(shown.Masked);
        Assert.Equal(FlatText(Sample.Target), FlatText(shown.Target));
    }

    [Fact]
    public void Numbers_of_persons_are_taken_out_wherever_they_stand()
    {
        const string phone = "13800138000";
        const string identity = "11010519491231002X";
        var target = Sample.Target with
        {
            OverallGoal = $"联系人电话{phone}，备用{phone}。",
            Indicators =
            [
                Sample.Row(Dimension.Output, Category.Quantity, $"回访{identity}", "≥1次") with
                {
                    Details = new IndicatorDetails { Note = $"电话{phone}" },
                },
            ],
        };

        var shown = PublicRecord.Of(target, Nothing);

        Assert.DoesNotContain(phone, FlatText(shown.Target), StringComparison.Ordinal);
        Assert.DoesNotContain(identity, FlatText(shown.Target), StringComparison.Ordinal);
        Assert.Equal([Field.Of(Box.OverallGoal), new Field(Box.Note, 0), Field.IndicatorName(0)], shown.Masked);
        Assert.Contains("（手机号码不公开）", shown.Target.OverallGoal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_is_no_persons_stays()
    {
        var target = Sample.Target with { AnnualGoal = "服务热线12345678901，受理10000000000件。" };

        Assert.Empty(PublicRecord.Of(target, Nothing).Masked);
    }

    [Fact]
    public void A_field_held_back_says_so_and_nothing_else()
    {
        var held = new HashSet<Field> { Field.Of(Box.AnnualGoal), Field.TargetValue(0) };

        var shown = PublicRecord.Of(Sample.Target, held);

        Assert.Equal(PublicRecord.HeldBack, shown.Target.AnnualGoal);
        Assert.Equal(PublicRecord.HeldBack, shown.Target.Indicators[0].Target?.Text);
        Assert.Equal(held, shown.Masked.ToHashSet());
        Assert.Equal(Sample.Target.OverallGoal, shown.Target.OverallGoal);
    }

    private static string FlatText(PerformanceTarget target) => string.Join('\n',
        new[] { target.ProjectName, target.CompetentDepartment, target.ImplementingUnit, target.OverallGoal, target.AnnualGoal }
            .Concat(target.Indicators.SelectMany(i => new[] { i.Name, i.Target?.Text, i.Details?.Note })));
}
