using Hengji.Dossiers;
using Hengji.Reading.Grids.Scans;
using Hengji.Reading.Records;
using Hengji.Sources;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Scans;

/// <summary>What a picture says and cannot be meant is a doubt of the reading; the same in a text is the author's.</summary>
public sealed class PictureDoubtTests
{
    private static readonly Box[] Project = [Box.FundingTotal, Box.FundingFiscal, Box.FundingOther];

    [Fact]
    public void Amounts_of_a_picture_that_do_not_add_up_are_all_in_doubt()
    {
        var told = SumDoubts.Told(Read(new PerformanceTarget { Funding = Sum(57, 51, 0) }), _ => true);

        Assert.All(Project, box => Assert.True(told.IsDoubtful(Field.Of(box))));
        Assert.False(told.IsDoubtful(Field.Of(Box.AnnualTotal)));
        Assert.All(told.Notes, note => Assert.True(note.Confidence < 0.9 && note.Lines.Count > 0, note.Message));
    }

    [Fact]
    public void Amounts_of_a_text_that_do_not_add_up_are_left_to_the_review() =>
        Assert.Empty(SumDoubts.Told(Read(new PerformanceTarget { Funding = Sum(57, 51, 0) }), _ => false).Notes);

    [Fact]
    public void Amounts_that_add_up_or_stand_alone_are_not_in_doubt()
    {
        Assert.Empty(SumDoubts.Told(Read(new PerformanceTarget { Funding = Sum(57, 51, 6) }), _ => true).Notes);
        Assert.Empty(SumDoubts.Told(Read(new PerformanceTarget { Funding = Sum(57, null, null) }), _ => true).Notes);
        Assert.Empty(SumDoubts.Told(Read(new PerformanceTarget { Funding = Sum(null, 51, 6) }), _ => true).Notes);
    }

    [Theory]
    [InlineData(new[] { "≥96台", "≥330天", "≤15分钟", "1.5万人次" }, 3)]
    [InlineData(new[] { "≥96台", "-≥46场" }, 1)]
    [InlineData(new[] { "≥96台", "=12次-" }, 1)]
    [InlineData(new[] { "≥96台", "294次=6个" }, 1)]
    [InlineData(new[] { "≥96台", "每周≥2次", "-5%", "及时", "12月底前" }, -1)]
    [InlineData(new[] { "96台", "330天", "15分钟", "≥1.5万人次" }, -1)]
    public void A_target_unlike_a_target_or_unlike_its_neighbours_is_in_doubt(string[] values, int doubtful)
    {
        var target = new PerformanceTarget { ProjectTypes = ["一次性项目"], Indicators = [.. values.Select(v => new Indicator(null, null, "数", new TargetValue(v)))] };

        var told = WordDoubts.Told(Read(target), _ => true);

        Assert.Equal(doubtful < 0 ? [] : [doubtful], Enumerable.Range(0, values.Length).Where(i => told.IsDoubtful(new Field(Box.TargetValue, i))));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(true, "经常性项目", "l")]
    [InlineData(true, "项")]
    [InlineData(false, "经常性项目", "人员类")]
    public void A_type_that_is_none_is_in_doubt(bool doubtful, params string[] types) =>
        Assert.Equal(doubtful, WordDoubts.Told(Read(new PerformanceTarget { ProjectTypes = types }), _ => true).IsDoubtful(Field.Of(Box.ProjectTypes)));

    [Theory]
    [InlineData("培训班考核（含参训学员)，不留死角", "培训班考核（含参训学员），不留死角")]
    [InlineData("(1）甲（2)乙", "(1)甲（2）乙")]
    [InlineData("≥95（%", "≥95（%")]
    [InlineData("甲）乙(", "甲）乙(")]
    public void A_bracket_is_closed_as_it_was_opened(string read, string settled) => Assert.Equal(settled, BracketPairs.Settle(read));

    private static Funding Sum(int? total, int? fiscal, int? other) => new() { Total = Amount(total), Fiscal = Amount(fiscal), Other = Amount(other) };

    private static Money? Amount(int? amount) => amount is { } stated ? Money.Of(stated, MoneyUnit.TenThousandYuan) : null;

    /// <summary>A reading in which each field stands somewhere.</summary>
    private static FormReading Read(PerformanceTarget target) => new()
    {
        Index = 0,
        FirstLine = 1,
        LastLine = 40,
        Target = target,
        Traces = Project.Append(Box.ProjectTypes).Select(Field.Of)
            .Concat(Enumerable.Range(0, target.Indicators.Count).Select(row => new Field(Box.TargetValue, row)))
            .Select((field, i) => (field, i))
            .ToDictionary(f => f.field, IReadOnlyList<Trace> (f) => [new Trace(f.i + 1, f.i * 10, 5)]),
    };
}
