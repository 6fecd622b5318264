using CsCheck;
using Hengji.Review;
using Hengji.Review.Decisions;
using Hengji.Terms;

namespace Hengji.Tests.Review;

public sealed class FindingMarkTests
{
    private static readonly Finding Vague = new()
    {
        Code = "HJ2003",
        Severity = Severity.Error,
        Defect = "not-measurable",
        Field = Field.TargetValue(3),
        Indicator = "道路通行状况",
        Quote = "有效提升",
        Message = "“有效提升”无从衡量。",
    };

    [Fact]
    public void Another_row_message_or_suggestion_is_the_same_objection() => Assert.Equal(
        FindingMark.Of(Vague),
        FindingMark.Of(Vague with
        {
            Field = Field.TargetValue(7),
            Message = "另一句话。",
            Suggestion = "≥90%",
            Severity = Severity.Warning,
            Quote = " 有效\n提升 ",
        }));

    [Fact]
    public void Another_rule_place_indicator_or_wording_is_another()
    {
        Finding[] others =
        [
            Vague with { Code = "HJ2004" },
            Vague with { Field = Field.IndicatorName(3) },
            Vague with { Indicator = "水质状况" },
            Vague with { Quote = "有效提高" },
            Vague with { Quote = null },
        ];

        var prints = others.Append(Vague).Select(f => FindingMark.Of(f).Fingerprint).ToList();

        Assert.Equal(prints.Count, prints.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_same_words_beside_another_indicator_are_one_pattern() =>
        Assert.Equal(FindingMark.Of(Vague).Pattern, FindingMark.Of(Vague with { Indicator = "水质状况" }).Pattern);

    [Fact]
    public void An_absence_is_told_by_its_indicator_and_arithmetic_by_its_numbers()
    {
        var sum = Vague with { Indicator = null, Quote = null, Operands = [new Operand("总额", "168.00", null)] };
        var other = sum with { Operands = [new Operand("总额", "170.00", null)] };

        Assert.NotEqual(FindingMark.Of(sum).Fingerprint, FindingMark.Of(other).Fingerprint, StringComparer.Ordinal);
        Assert.Equal(FindingMark.Of(sum).Pattern, FindingMark.Of(other).Pattern);
        Assert.NotEqual(FindingMark.Of(sum).Pattern, FindingMark.Of(sum with { Indicator = "甲" }).Pattern, StringComparer.Ordinal);
    }

    [Fact]
    public void Any_text_whatever_has_a_mark_and_the_width_of_its_digits_does_not_matter() =>
        Gen.String.Sample(text =>
        {
            var mark = FindingMark.Of(Vague with { Quote = "9" + text });
            Assert.Equal(32, mark.Fingerprint.Length);
            Assert.Equal(mark, FindingMark.Of(Vague with { Quote = "９" + text }));
        });
}
