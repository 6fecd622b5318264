using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy.Printing;

/// <summary>Works out what a faithful reader finds in a draft: what no surviving cell carries is null.</summary>
internal static class Expectation
{
    public static ExpectedForm Of(Draft draft)
    {
        var record = draft.Form.Record;
        var alive = draft.Rows.SelectMany(r => r).Where(c => c.Text.Length > 0).SelectMany(c => c.Fields).ToHashSet();
        var kept = Enumerable.Range(0, record.Indicators.Count)
            .Where(i => alive.Contains(Field.IndicatorName(i)) || alive.Contains(Field.TargetValue(i))).ToList();
        bool Has(Box box) => alive.Contains(Field.Of(box));
        var funding = record.Funding;
        var expected = record with
        {
            Year = Has(Box.Year) ? record.Year : null,
            ProjectName = Has(Box.ProjectName) ? record.ProjectName : null,
            ProjectTypes = Has(Box.ProjectTypes) ? record.ProjectTypes : [],
            CompetentDepartment = Has(Box.CompetentDepartment) ? record.CompetentDepartment : null,
            ImplementingUnit = Has(Box.ImplementingUnit) ? record.ImplementingUnit : null,
            PlannedStart = Has(Box.PlannedStart) ? record.PlannedStart : null,
            PlannedEnd = Has(Box.PlannedEnd) ? record.PlannedEnd : null,
            Funding = new Funding
            {
                Total = Has(Box.FundingTotal) ? funding.Total : null,
                Fiscal = Has(Box.FundingFiscal) ? funding.Fiscal : null,
                Other = Has(Box.FundingOther) ? funding.Other : null,
                AnnualTotal = Has(Box.AnnualTotal) ? funding.AnnualTotal : null,
                AnnualFiscal = Has(Box.AnnualFiscal) ? funding.AnnualFiscal : null,
                AnnualCarriedOver = Has(Box.AnnualCarriedOver) ? funding.AnnualCarriedOver : null,
                AnnualOther = Has(Box.AnnualOther) ? funding.AnnualOther : null,
            },
            GoalSpan = Has(Box.GoalSpan) ? record.GoalSpan : null,
            OverallGoal = Has(Box.OverallGoal) ? record.OverallGoal : null,
            AnnualGoal = Has(Box.AnnualGoal) ? record.AnnualGoal : null,
            Indicators = [.. kept.Select(i => record.Indicators[i] with
            {
                Name = alive.Contains(Field.IndicatorName(i)) ? record.Indicators[i].Name : null,
                Target = alive.Contains(Field.TargetValue(i)) ? record.Indicators[i].Target : null,
            })],
        };
        var alternatives = draft.Alternatives
            .Where(a => a.Field.Row is not { } row || kept.Contains(row))
            .Select(a => a with { Field = a.Field with { Row = a.Field.Row is { } row ? kept.IndexOf(row) : null } })
            .Concat(LevelAlternatives(draft, kept))
            .Concat(UnitAlternatives(draft));
        if (record.Year is { } year && expected.Year is null && expected.PlannedStart is not null)
        {
            alternatives = alternatives.Append(new Alternative(
                Field.Of(Box.Year), [year.ToString(System.Globalization.CultureInfo.InvariantCulture)]));
        }

        return new ExpectedForm(expected, [.. alternatives]);
    }

    /// <summary>An amount whose unit is nowhere declared may be left open; a neighbouring form may also have told it.</summary>
    private static IEnumerable<Alternative> UnitAlternatives(Draft draft) =>
        draft.Rows.SelectMany(r => r).Any(c => c.Role is CellRole.Side or CellRole.Title && (c.Text.Contains('元', StringComparison.Ordinal) || c.Text.Contains('兀', StringComparison.Ordinal)))
            ? []
            : Enum.GetValues<Box>()
                .Where(b => b is >= Box.FundingTotal and <= Box.AnnualOther)
                .Select(b => new Alternative(Field.Of(b), [null]));

    /// <summary>
    /// A name printed beside another label than its own may be read either way, unless the name itself tells; a label
    /// that is gone may be read as not told.
    /// </summary>
    private static List<Alternative> LevelAlternatives(Draft draft, List<int> kept)
    {
        var printed = PrintedCategories(draft, out var present);
        var alternatives = new List<Alternative>();
        foreach (var i in kept)
        {
            var indicator = draft.Form.Record.Indicators[i];
            var truth = indicator.Category!.Value;
            var accept = new HashSet<Category?>();
            if (!present.Contains(truth))
            {
                accept.Add(null);
                accept.Add(printed.GetValueOrDefault(i));
            }
            else if (draft.LabelsStandApart && !Telling.Of(indicator.Name!, truth))
            {
                accept.Add(null);
                accept.UnionWith(present.Select(c => (Category?)c));
            }
            else if (printed.TryGetValue(i, out var other) && other != truth && !Telling.Of(indicator.Name!, truth))
            {
                accept.Add(other);
            }

            accept.Remove(truth);
            if (accept.Count > 0)
            {
                var row = kept.IndexOf(i);
                alternatives.Add(new Alternative(Field.Category(row), [.. accept.Select(c => c?.Name())]));
                alternatives.Add(new Alternative(
                    Field.Dimension(row), [.. accept.Select(c => c?.DimensionOf().Name()).Distinct(StringComparer.Ordinal)]));
            }
        }

        return alternatives;
    }

    /// <summary>The category each indicator seems to have to one who reads down the page: the last label seen.</summary>
    private static Dictionary<int, Category?> PrintedCategories(Draft draft, out HashSet<Category> present)
    {
        var printed = new Dictionary<int, Category?>();
        present = [];
        Category? last = null;
        foreach (var cell in draft.Rows.SelectMany(r => r).Where(c => c.Text.Length > 0))
        {
            if (cell.Category is { } category)
            {
                last = category;
                present.Add(category);
            }

            foreach (var field in cell.Fields.Where(f => f.Box is Box.IndicatorName or Box.TargetValue))
            {
                printed.TryAdd(field.Row!.Value, last);
            }
        }

        return printed;
    }
}
