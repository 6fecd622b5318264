using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Storage;

public sealed class FieldEntryTests
{
    private static readonly PerformanceTarget Form = Sample.Target;

    [Theory]
    [InlineData("9857.34", 98573400)]
    [InlineData("9,857.34万元", 98573400)]
    [InlineData("98573400元", 98573400)]
    [InlineData("９８５７．３４", 98573400)]
    [InlineData("0", 0)]
    public void An_amount_is_in_the_unit_of_the_form_unless_another_is_typed(string typed, int yuan) =>
        Assert.Equal(new Money(yuan), FieldEntry.Enter(Form, Field.Of(Box.AnnualTotal), typed).Target!.Funding.AnnualTotal);

    [Theory]
    [InlineData(Box.AnnualTotal, "98,57.34", EntryFault.NotAmount)]
    [InlineData(Box.AnnualTotal, "约10", EntryFault.NotAmount)]
    [InlineData(Box.FundingTotal, "1.2.3", EntryFault.NotAmount)]
    [InlineData(Box.PlannedStart, "2025.13.1", EntryFault.NotDate)]
    [InlineData(Box.PlannedEnd, "2025年2月30日", EntryFault.NotDate)]
    [InlineData(Box.Year, "25", EntryFault.NotYear)]
    [InlineData(Box.GoalSpan, "2027-2025", EntryFault.NotYears)]
    [InlineData(Box.Indicators, "x", EntryFault.NotOneValue)]
    public void What_is_no_value_is_refused(Box box, string typed, EntryFault fault)
    {
        var (target, found) = FieldEntry.Enter(Form, Field.Of(box), typed);
        Assert.Null(target);
        Assert.Equal(fault, found);
    }

    [Theory]
    [InlineData("2025年3月1日", "2025.3.1")]
    [InlineData("2025-03-01", "2025.3.1")]
    [InlineData("20250301", "2025.3.1")]
    [InlineData("2025年3月", "2025.3")]
    [InlineData("", "")]
    public void A_date_stays_as_precise_as_typed(string typed, string kept)
    {
        var entered = FieldEntry.Enter(Form, Field.Of(Box.PlannedStart), typed).Target!;
        Assert.Equal(kept, FieldEntry.Text(entered, Field.Of(Box.PlannedStart)));
    }

    [Fact]
    public void A_category_brings_its_dimension_and_an_unknown_one_is_refused()
    {
        var field = Field.Category(0);
        var entered = FieldEntry.Enter(Form, field, "社会效益").Target!.Indicators[0];
        Assert.Equal((Category.SocialBenefit, Dimension.Benefit), (entered.Category, entered.Dimension));
        Assert.Equal(EntryFault.NotCategory, FieldEntry.Enter(Form, field, "效益").Fault);
    }

    [Fact]
    public void Every_field_that_takes_text_takes_back_its_own()
    {
        var fields = Enum.GetValues<Box>().SelectMany(box => new[] { Field.Of(box), new Field(box, 0) })
            .Where(field => FieldEntry.Takes(Form, field)).ToList();
        Assert.True(fields.Count > 30);
        Assert.All(fields, field =>
        {
            var text = FieldEntry.Text(Form, field);
            Assert.Equal(text, FieldEntry.Text(FieldEntry.Enter(Form, field, text).Target!, field));
        });
    }
}
