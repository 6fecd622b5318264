using CsCheck;
using Hengji.Review;
using Hengji.Review.Overlaps;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Review.Overlaps;

public sealed class SideBySideTests
{
    private const string Goal = "全年巡检村道路灯并登记损坏，接到报修后48小时内修好，更换灯头6200盏。";

    private static readonly string[] Words = ["巡检", "路灯", "、", "，", "6", "2", "00", "0", "盏", "维护村道", "二十", " ", "（", "A", "ａ", "保证夜间行路有光"];

    private static readonly Gen<string> Text = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 24].Select(string.Concat);

    [Fact]
    public void Shared_passages_are_marked_on_both_sides_and_numbers_stay_whole()
    {
        var other = "为方便村民，" + Goal.Replace("6200", "6000", StringComparison.Ordinal).Replace('，', '；');

        var overlap = Assert.Single(SideBySide.Of(Form(Goal), Form(other)).Texts);

        Assert.Equal(
            [("全年巡检村道路灯并登记损坏，接到报修后48小时内修好，更换灯头", true), ("6200盏。", false)],
            overlap.OwnPieces.Select(p => (p.Text, p.IsShared)));
        Assert.Equal(
            [("为方便村民，", false), ("全年巡检村道路灯并登记损坏；接到报修后48小时内修好；更换灯头", true), ("6000盏。", false)],
            overlap.OtherPieces.Select(p => (p.Text, p.IsShared)));
    }

    [Fact]
    public void Pieces_are_the_texts_and_what_is_shared_is_the_same_in_letters() => Gen.Select(Text, Text).Sample((left, right) =>
    {
        foreach (var overlap in SideBySide.Of(Form(left), Form(right)).Texts)
        {
            Assert.Equal(left, string.Concat(overlap.OwnPieces.Select(p => p.Text)));
            Assert.Equal(right, string.Concat(overlap.OtherPieces.Select(p => p.Text)));
            foreach (var passage in overlap.Passages)
            {
                Assert.Equal(
                    Letters(left.Substring(passage.Start, passage.Length)),
                    Letters(right.Substring(passage.OtherStart, passage.OtherLength)), StringComparer.Ordinal);
            }
        }
    });

    [Fact]
    public void Each_indicator_stands_beside_one_of_the_other_form_the_same_one_first()
    {
        var own = Form(null, ("巡检路灯数量", "≥1620盏"), ("路灯亮灯率", "≥98%"));
        var other = Form(null, ("路灯亮灯率", "≥95%"), ("路灯亮灯率", "≥98%"), ("巡检路灯数量", "≥1800盏"));

        var texts = SideBySide.Of(own, other).Texts;

        Assert.Equal(
            [(Field.IndicatorName(0), Field.IndicatorName(2)), (Field.IndicatorName(1), Field.IndicatorName(1))],
            texts.Select(t => (t.Own.Field, t.Other.Field)));
        Assert.True(texts[0].Share is > 0.5 and < 1);
        Assert.Equal(1, texts[1].Share);
    }

    [Fact]
    public void A_template_of_four_forms_makes_three_pairs_in_any_order()
    {
        var forms = Enumerable.Range(0, 4).Select(n => Form($"{Goal}保证夜间行路有光、路口明亮、线路安全，第{n}组村民出行放心。")).Append(Form("采购办公桌椅，改善办公条件，年底前验收并登记入账。")).ToList();

        var straight = AlikeForms.Among(forms, 0.8);
        var mixed = AlikeForms.Among([forms[3], forms[4], forms[0], forms[2], forms[1]], 0.8);

        Assert.Equal(3, straight.Count);
        Assert.Equal(straight, mixed);
        Assert.DoesNotContain(straight, p => ReferenceEquals(p.First, forms[4]) || ReferenceEquals(p.Second, forms[4]));
    }

    [Fact]
    public void Another_unit_is_told_the_fault_and_not_the_project()
    {
        var own = Sample.Reading(Form(Goal) with { ProjectName = "东河路灯", ImplementingUnit = "东河村" });
        var same = Sample.Reading(Form(Goal) with { ProjectName = "西塘路灯", ImplementingUnit = "西塘村" });

        var finding = Assert.Single(RuleCatalog.National.Review([own, same])[0], f => f.Code is "HJ2011");

        Assert.Equal(new OtherForm(2025, "西塘路灯", "西塘村", Box.AnnualGoal), finding.Other);
        Assert.Contains("西塘路灯", finding.Message, StringComparison.Ordinal);
        Assert.Same(finding, finding.ToldTo("西塘村"));
        var told = finding.ToldTo("东河村");
        Assert.Equal("年度总体目标（“全年巡检村道路灯并登记损坏，接到报修后48小时内修好，更换灯头6200盏。”）与其他单位的一个项目文字相同。", told.Message);
        Assert.Null(told.Other);
        Assert.Null(told.Discreet);
    }

    private static PerformanceTarget Form(string? goal, params (string Name, string Target)[] indicators) => new()
    {
        Year = 2025,
        AnnualGoal = goal,
        Indicators = [.. indicators.Select(i => Sample.Row(Dimension.Output, Category.Quantity, i.Name, i.Target))],
    };

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c)).ToLowerInvariant();
}
