using Hengji.Cli.Wordings;
using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hengji.Cli.Sheets;

/// <summary>One form as a person reads it, in the order of the official form, with the reader's remarks at their boxes.</summary>
internal sealed class FormSheet(Wording wording, Dossiers.Reading form)
{
    private const string Blank = "—";

    private readonly PerformanceTarget target = form.Target;

    public IEnumerable<IRenderable> Parts(string document)
    {
        yield return SheetTitle.Of(wording, document, form);
        yield return Head();
        yield return Money();
        yield return Goal(Box.OverallGoal, target.OverallGoal, SpanText());
        yield return Goal(Box.AnnualGoal, target.AnnualGoal, null);
        yield return IndicatorTable.Of(wording, form);
        if (form.Notes.Count > 0)
        {
            yield return NoteTable.Of(wording, form.Notes);
        }
    }

    private Grid Head()
    {
        var grid = new Grid { Expand = true }
            .AddColumn(LabelColumn()).AddColumn(new GridColumn()).AddColumn(LabelColumn()).AddColumn(new GridColumn());
        Pair(grid, (Box.ProjectName, target.ProjectName), (Box.ProjectTypes, TypesText()));
        Pair(grid, (Box.CompetentDepartment, target.CompetentDepartment), (Box.ImplementingUnit, target.ImplementingUnit));
        Pair(grid, (Box.PlannedStart, target.PlannedStart?.ToString()), (Box.PlannedEnd, target.PlannedEnd?.ToString()));
        return grid;
    }

    private Rows Money()
    {
        var funding = target.Funding;
        var grid = new Grid()
            .AddColumn(LabelColumn()).AddColumn(AmountColumn()).AddColumn(LabelColumn()).AddColumn(AmountColumn());
        Pair(grid, (Box.FundingTotal, Amount(funding.Total)), (Box.AnnualTotal, Amount(funding.AnnualTotal)));
        Pair(grid, (Box.FundingFiscal, Amount(funding.Fiscal)), (Box.AnnualFiscal, Amount(funding.AnnualFiscal)));
        Pair(grid, (Box.FundingOther, Amount(funding.Other)), (Box.AnnualCarriedOver, Amount(funding.AnnualCarriedOver)));
        grid.AddRow(Text.Empty, Text.Empty, Caption(Box.AnnualOther), Value(Box.AnnualOther, Amount(funding.AnnualOther)));
        return new Rows(Text.Empty, new Text("项目资金（万元）", Ink.Title), new Padder(grid, new Padding(2, 0, 0, 0)));
    }

    private Rows Goal(Box box, string? goal, string? span) => new(
        Text.Empty,
        new Text(OfficialTerms.Caption(box) + span, Ink.Title),
        new Padder(Value(box, goal), new Padding(2, 0, 0, 0)));

    private string? SpanText() => target.GoalSpan is { } span
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"（{span.From}年-{span.To}年）")
        : null;

    private string? TypesText() => target.ProjectTypes.Count == 0 ? null : string.Join('、', target.ProjectTypes);

    private void Pair(Grid grid, (Box Box, string? Text) left, (Box Box, string? Text) right) => grid.AddRow(
        Caption(left.Box), Value(left.Box, left.Text), Caption(right.Box), Value(right.Box, right.Text));

    private Paragraph Value(Box box, string? text)
    {
        var value = new Paragraph(text ?? Blank);
        Marks.Append(value, wording, form.Notes, Field.Of(box));
        return value;
    }

    private static Text Caption(Box box) => new(OfficialTerms.Caption(box), Ink.Label);

    private static string? Amount(Money? money) => money?.InTenThousand();

    private static GridColumn LabelColumn() => new() { NoWrap = true };

    private static GridColumn AmountColumn() => new() { NoWrap = true, Width = 28 };
}
