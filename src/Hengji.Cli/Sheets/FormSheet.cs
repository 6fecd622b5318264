using Hengji.Cli.Terminals;
using Hengji.Cli.Wordings;
using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hengji.Cli.Sheets;

/// <summary>One form as a person reads it, in the order of the official form, with the reader's remarks at their boxes.</summary>
internal sealed class FormSheet(Wording wording, FormReading form)
{
    private const string Blank = "—";

    private readonly PerformanceTarget _target = form.Target;

    public IEnumerable<IRenderable> Parts(long number, string document)
    {
        yield return SheetTitle.Of(wording, number, document, form);
        yield return Head();
        yield return Money();
        yield return Goal(Box.OverallGoal, _target.OverallGoal, SpanText());
        yield return Goal(Box.AnnualGoal, _target.AnnualGoal, null);
        yield return IndicatorTable.Of(wording, form);
        foreach (var part in FurtherSheet.Of(_target))
        {
            yield return part;
        }

        if (form.Notes.Count > 0)
        {
            yield return NoteTable.Of(wording, form.Notes);
        }
    }

    private Grid Head()
    {
        var grid = new Grid()
            .AddColumn(LabelColumn()).AddColumn(new GridColumn()).AddColumn(LabelColumn()).AddColumn(new GridColumn());
        Pair(grid, (Box.ProjectName, _target.ProjectName), (Box.ProjectTypes, TypesText()));
        Pair(grid, (Box.CompetentDepartment, _target.CompetentDepartment), (Box.ImplementingUnit, _target.ImplementingUnit));
        Pair(grid, (Box.PlannedStart, _target.PlannedStart?.ToString()), (Box.PlannedEnd, _target.PlannedEnd?.ToString()));
        return grid;
    }

    private Rows Money()
    {
        var funding = _target.Funding;
        var grid = new Grid();
        foreach (var column in new[] { LabelColumn(), AmountColumn(), LabelColumn(), LabelColumn(), AmountColumn(), LabelColumn() })
        {
            grid.AddColumn(column);
        }

        Amounts(grid, (Box.FundingTotal, funding.Total), (Box.AnnualTotal, funding.AnnualTotal));
        Amounts(grid, (Box.FundingFiscal, funding.Fiscal), (Box.AnnualFiscal, funding.AnnualFiscal));
        Amounts(grid, (Box.FundingOther, funding.Other), (Box.AnnualCarriedOver, funding.AnnualCarriedOver));
        grid.AddRow([Text.Empty, Text.Empty, Text.Empty, .. Amount(Box.AnnualOther, funding.AnnualOther)]);
        return new Rows(Text.Empty, new Text(wording.MoneyHeading, Ink.Title), new Padder(grid, new Padding(2, 0, 0, 0)));
    }

    private Rows Goal(Box box, string? goal, string? span) => new(
        Text.Empty,
        new Text(wording.Caption(box) + span, Ink.Title),
        new Padder(Value(box, goal), new Padding(2, 0, 0, 0)));

    private string? SpanText() => _target.GoalSpan is { } span ? wording.Of(span) : null;

    private string? TypesText() => _target.ProjectTypes.Count == 0 ? null : string.Join(wording.ListComma, _target.ProjectTypes);

    private void Pair(Grid grid, (Box Box, string? Text) left, (Box Box, string? Text) right) => grid.AddRow(
        Caption(left.Box), Value(left.Box, left.Text), Caption(right.Box), Value(right.Box, right.Text));

    private Prose Value(Box box, string? text)
    {
        var value = new Prose(text ?? Blank);
        Marks.Append(value, wording, form, Field.Of(box));
        return value;
    }

    private Text Caption(Box box) => new(wording.Caption(box), Ink.Label);

    private void Amounts(Grid grid, (Box Box, Money? Money) left, (Box Box, Money? Money) right) =>
        grid.AddRow([.. Amount(left.Box, left.Money), .. Amount(right.Box, right.Money)]);

    private IRenderable[] Amount(Box box, Money? money)
    {
        var marks = new Prose();
        Marks.Append(marks, wording, form, Field.Of(box));
        return [Caption(box), new Text(money?.InTenThousand() ?? Blank), marks];
    }

    private static GridColumn LabelColumn() => new() { NoWrap = true };

    private static GridColumn AmountColumn() => new() { NoWrap = true, Width = 16, Alignment = Justify.Right };
}
