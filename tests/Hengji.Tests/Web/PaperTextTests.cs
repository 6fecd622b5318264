using Hengji.Dossiers;
using Hengji.Sources;
using Hengji.Storage.Queries;
using Hengji.Targets;
using Hengji.Terms;
using Hengji.Web.Sheets;

namespace Hengji.Tests.Web;

/// <summary>The form on the page says what the paper says.</summary>
public sealed class PaperTextTests
{
    private static readonly PerformanceTarget _target = Sample.Target with
    {
        Year = 2025,
        PlannedStart = new PlanDate(2025, 1, 1),
        GoalSpan = new GoalSpan(2025, 2025),
        Funding = new Funding { Total = Money.Of(115, MoneyUnit.TenThousandYuan) },
    };

    [Theory]
    [InlineData("2025-1-1")]
    [InlineData("2025年1月1日")]
    [InlineData("2025. 1. 1")]
    [InlineData("2025/01/01")]
    [InlineData("２０２５．１．１")]
    public void Date_stands_as_written(string written) => Assert.Equal(written, Shown(Box.PlannedStart, written));

    [Theory]
    [InlineData("115")]
    [InlineData("115.0")]
    [InlineData("115.00万元")]
    [InlineData("1150000元")]
    [InlineData("1,150,000.00元")]
    public void Amount_stands_as_written(string written) => Assert.Equal(written, Shown(Box.FundingTotal, written));

    [Theory]
    [InlineData("项目总目标 (2025年)", "2025年")]
    [InlineData("项目总目标（2025年—2025年）", "2025年—2025年")]
    [InlineData("项目总目标 2025年-2025年)", "2025年-2025年")]
    public void Years_of_the_goal_stand_as_written_without_their_label(string cell, string shown) =>
        Assert.Equal(shown, Shown(Box.GoalSpan, cell));

    [Theory]
    [InlineData(Box.PlannedStart, "2025.1.1-2025.12.31", "2025.1.1")]
    [InlineData(Box.PlannedStart, "2O25.1.1", "2025.1.1")]
    [InlineData(Box.FundingTotal, "115 115 0", "115.00")]
    [InlineData(Box.FundingTotal, "项目资金总额115", "115.00")]
    [InlineData(Box.GoalSpan, "项目总目标", "2025年")]
    public void Words_that_say_more_or_else_give_way_to_what_was_understood(Box box, string written, string shown) =>
        Assert.Equal(shown, Shown(box, written));

    [Fact]
    public void Understood_value_stands_second()
    {
        var paper = Paper(Box.FundingTotal, "115");

        Assert.Equal("115.00万元", paper.UnderstoodAs(Field.Of(Box.FundingTotal)));
        Assert.Equal("2025.1.1", paper.UnderstoodAs(Field.Of(Box.PlannedStart)));
        Assert.Null(paper.UnderstoodAs(Field.Of(Box.ProjectName)));
        Assert.Null(paper.UnderstoodAs(Field.Of(Box.AnnualOther)));
    }

    private static string Shown(Box box, string written) => Paper(box, written).Of(Field.Of(box));

    private static PaperText Paper(Box box, string written)
    {
        const int Start = 1_000; // the form does not begin its document
        var reading = new FormReading
        {
            Index = 0,
            FirstLine = 40,
            LastLine = 41,
            Target = _target,
            Traces = new Dictionary<Field, IReadOnlyList<Trace>> { [Field.Of(box)] = [new Trace(41, Start + 2, written.Length)] },
        };
        return new PaperText(reading, new SourceLines("表\n" + written + "\n", Start, 40));
    }
}
