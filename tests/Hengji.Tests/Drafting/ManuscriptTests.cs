using CsCheck;
using Hengji.Dossiers;
using Hengji.Drafting;
using Hengji.Targets;
using Hengji.Terms;
using Hengji.Tests.Review;

namespace Hengji.Tests.Drafting;

public sealed class ManuscriptTests
{
    private static readonly Manuscript Sheet = Manuscript.Of(Sample.Target);

    /// <summary>Edits as several people might send them: some about what is there, some about what is not or was otherwise.</summary>
    private static readonly Gen<ManuscriptEdit[]> Edits = Gen.Select(
        Gen.Int[0, 9], Gen.Int[0, 4], Gen.OneOf<string>(Gen.Const("甲"), Gen.Const("12.5"), Gen.Const("2025"), Gen.Const(""), Gen.Const("完成100次"), Gen.Const("质量指标")), Gen.Bool, Gen.Int[0, 9],
        (act, row, text, seen, other) => (act, row, text, seen, other)).Array[0, 30].Select(MadeOver);

    [Fact]
    public void What_nobody_typed_over_stays_as_it_was() =>
        AnyForm.Target.Sample(
            target =>
            {
                var (record, faults) = Manuscript.Of(target).Record();
                Assert.Empty(faults);
                Assert.Equivalent(target, record, strict: true);
            },
            iter: 300);

    [Fact]
    public void Typing_into_boxes_says_it_in_the_record()
    {
        var sheet = Take(Sheet, ManuscriptEdit.Type("1", Box.AnnualTotal, null, Sheet[Box.AnnualTotal], "1,234.50"));
        sheet = Take(sheet, ManuscriptEdit.Type("2", Box.TargetValue, "o0", sheet.Rows[0].Target, "≥90%"));

        var (record, faults) = sheet.Record();

        Assert.Empty(faults);
        Assert.Equal(new Money(12_345_000m), record.Funding.AnnualTotal);
        Assert.Equal("≥90%", record.Indicators[0].Target!.Text);
        Assert.Equal(Sample.Target.Indicators[0].Name, record.Indicators[0].Name);
    }

    [Fact]
    public void What_is_no_value_yet_stays_typed_and_is_blank_in_the_record()
    {
        var sheet = Take(Sheet, ManuscriptEdit.Type("1", Box.AnnualTotal, null, Sheet[Box.AnnualTotal], "约三十万"));

        var (record, faults) = sheet.Record();

        Assert.Equal("约三十万", sheet[Box.AnnualTotal]);
        Assert.Null(record.Funding.AnnualTotal);
        Assert.Equal(new ManuscriptFault(Box.AnnualTotal, null, EntryFault.NotAmount), Assert.Single(faults));
    }

    [Fact]
    public void Who_has_not_seen_what_stands_there_overwrites_nothing()
    {
        var first = Take(Sheet, ManuscriptEdit.Type("1", Box.ProjectName, null, Sheet[Box.ProjectName], "甲的名称"));

        var (after, outcome) = first.Take(ManuscriptEdit.Type("2", Box.ProjectName, null, Sheet[Box.ProjectName], "乙的名称"));

        Assert.Equal(EditOutcome.Conflict, outcome);
        Assert.Equal("甲的名称", after[Box.ProjectName]);
    }

    [Fact]
    public void A_row_changed_meanwhile_is_not_taken_out_and_one_taken_out_is_not_typed_in()
    {
        var seen = Sheet.Rows[0].Words;
        var changed = Take(Sheet, ManuscriptEdit.Type("1", Box.TargetValue, "o0", Sheet.Rows[0].Target, "另一个值"));
        Assert.Equal(EditOutcome.Conflict, changed.Take(ManuscriptEdit.Remove("2", "o0", seen)).Outcome);

        var removed = Take(Sheet, ManuscriptEdit.Remove("3", "o0", seen));
        Assert.Equal(EditOutcome.Gone, removed.Take(ManuscriptEdit.Type("4", Box.TargetValue, "o0", Sheet.Rows[0].Target, "x")).Outcome);
    }

    [Fact]
    public void A_row_taken_out_and_brought_back_is_the_row_it_was()
    {
        var row = Sheet.Rows[0];
        var removed = Take(Sheet, ManuscriptEdit.Remove("1", row.Id, row.Words));

        var back = Take(removed, ManuscriptEdit.Add("2", row, null));

        Assert.Equivalent(Sample.Target, back.Record().Target, strict: true);
    }

    [Fact]
    public void A_row_without_words_is_no_indicator()
    {
        var sheet = Take(Sheet, ManuscriptEdit.Add("1", new DraftedRow("n1", "数量指标", string.Empty, string.Empty), "o0"));

        Assert.Equal(Sample.Target.Indicators.Count, sheet.Record().Target.Indicators.Count);
        Assert.Null(sheet.IndexOf("n1"));
        Assert.Equal(1, sheet.IndexOf("o1"));
    }

    [Fact]
    public void Longer_than_any_box_and_more_than_any_form_is_refused()
    {
        var letters = new string('长', Manuscript.LongestText + 1);
        Assert.Equal(EditOutcome.Refused, Sheet.Take(ManuscriptEdit.Type("1", Box.AnnualGoal, null, Sheet[Box.AnnualGoal], letters)).Outcome);
        Assert.Equal(EditOutcome.Refused, Sheet.Take(ManuscriptEdit.Type("2", Box.Score, "o0", string.Empty, "5")).Outcome);
        var full = Sheet with { Rows = [.. Enumerable.Range(0, Manuscript.MostRows).Select(i => new DraftedRow($"n{i}", "", "a", "b"))] };
        Assert.Equal(EditOutcome.Refused, full.Take(ManuscriptEdit.Add("3", new DraftedRow("more", "", "a", "b"), null)).Outcome);
    }

    [Fact]
    public void Any_edits_leave_every_taken_word_in_place_and_a_record_that_can_be_told() =>
        Edits.Sample(
            edits =>
            {
                var sheet = Sheet;
                foreach (var edit in edits)
                {
                    var (after, outcome) = sheet.Take(edit);
                    if (outcome != EditOutcome.Done)
                    {
                        Assert.Same(sheet, after);
                    }
                    else if (edit.Kind == EditKind.Type)
                    {
                        Assert.Equal(edit.After, edit.Row is null ? after[edit.Box!.Value] : after.Rows.Single(r => r.Id == edit.Row)[edit.Box!.Value]);
                    }
                    else if (edit.Kind == EditKind.Add)
                    {
                        Assert.Single(after.Rows, r => r.Id == edit.Row);
                    }
                    else if (edit.Kind == EditKind.Move)
                    {
                        Assert.Equal(sheet.Rows.Select(r => r.Id).Order(StringComparer.Ordinal), after.Rows.Select(r => r.Id).Order(StringComparer.Ordinal));
                    }

                    // Sent again, it is the same.
                    Assert.True(outcome is not EditOutcome.Done || after.Take(edit).Outcome is EditOutcome.Done);
                    sheet = after;
                }

                var (record, faults) = sheet.Record();
                Assert.Equal(sheet.Rows.Select(r => sheet.IndexOf(r.Id)).Count(i => i is not null), record.Indicators.Count);
                Assert.All(faults, fault => Assert.True(fault.Row is null || sheet.IndexOf(fault.Row) is not null));
                Assert.Equal(ManuscriptSums.Of(record), ManuscriptSums.Of(sheet.Record().Target));
            },
            iter: 500);

    [Fact]
    public void A_total_is_added_up_from_its_parts_and_silent_when_it_says_so()
    {
        var funding = new Funding { AnnualFiscal = new Money(120_000.5m), AnnualOther = new Money(30_000m) };
        var sums = ManuscriptSums.Of(Sample.Target with { Funding = funding });
        Assert.Equal("15.00005", sums[Box.AnnualTotal]);
        Assert.False(sums.ContainsKey(Box.FundingTotal));

        Assert.Empty(ManuscriptSums.Of(Sample.Target with { Funding = funding with { AnnualTotal = new Money(150_000.5m) } }));
    }

    private static ManuscriptEdit[] MadeOver((int Act, int Row, string Text, bool Seen, int Other)[] plans)
    {
        // Each edit is made by somebody who has seen all before it, or only the first sheet.
        var sheet = Sheet;
        var edits = new List<ManuscriptEdit>();
        foreach (var (plan, index) in plans.Select((plan, index) => (plan, index)))
        {
            var looked = plan.Seen ? sheet : Sheet;
            var id = $"e{index}";
            var row = looked.Rows.Count == 0 ? null : looked.Rows[plan.Row % looked.Rows.Count];
            var other = looked.Rows.Count == 0 ? null : looked.Rows[plan.Other % looked.Rows.Count].Id;
            var box = FieldEntry.Boxes[(plan.Row + plan.Other) % FieldEntry.Boxes.Count];
            var edit = plan.Act switch
            {
                0 or 1 or 2 => ManuscriptEdit.Type(id, box, null, looked[box], plan.Text),
                3 or 4 or 5 when row is not null => ManuscriptEdit.Type(id, Box.TargetValue, row.Id, row.Target, plan.Text),
                6 when row is not null => ManuscriptEdit.Remove(id, row.Id, row.Words),
                7 when row is not null => ManuscriptEdit.Move(id, row.Id, row.Id == other ? null : other),
                _ => ManuscriptEdit.Add(id, new DraftedRow($"n{index}", "数量指标", plan.Text, plan.Text), other),
            };
            edits.Add(edit);
            sheet = sheet.Take(edit).After;
        }

        return [.. edits];
    }

    private static Manuscript Take(Manuscript sheet, ManuscriptEdit edit)
    {
        var (after, outcome) = sheet.Take(edit);
        Assert.Equal(EditOutcome.Done, outcome);
        return after;
    }
}
