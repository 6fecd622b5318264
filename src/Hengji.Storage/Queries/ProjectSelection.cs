using Hengji.Review;
using Hengji.Review.Decisions;
using Hengji.Storage.Rows;

namespace Hengji.Storage.Queries;

/// <summary>Which filings a filter lets through, and in which order.</summary>
internal static class ProjectSelection
{
    public static IQueryable<FilingRow> Narrowed(this IQueryable<FilingRow> filings, ProjectFilter filter)
    {
        if (filter.Projects is { } projects)
        {
            filings = filings.Where(f => projects.Contains(f.ProjectId));
        }

        if (filter.Year is { } year)
        {
            filings = filings.Where(f => f.Year == year);
        }

        if (filter.WithoutUnit)
        {
            filings = filings.Where(f => f.ImplementingUnit == null);
        }
        else if (!string.IsNullOrWhiteSpace(filter.Unit))
        {
            filings = filings.Where(f => f.ImplementingUnit == filter.Unit);
        }

        if (!string.IsNullOrWhiteSpace(filter.ProjectType))
        {
            var type = Columns.Barred(filter.ProjectType);
            filings = filings.Where(f => f.ProjectTypes.Contains(type));
        }

        if (!string.IsNullOrWhiteSpace(filter.RuleCode))
        {
            var code = Columns.Barred(filter.RuleCode);
            filings = filings.Where(f => f.FindingCodes.Contains(code));
        }

        if (filter.Defective || filter.Defect is not null)
        {
            var family = filter.Defect?.Family() ?? ReviewTerms.AnyFamily;
            var letters = family.Length;
            filings = filings.Where(f => f.Findings.Any(found =>
                found.Code.Substring(0, letters) == family && found.Severity != Severity.Hint && found.State != FindingState.Waived));
        }

        if (filter.Doubtful)
        {
            filings = filings.Where(f => f.Doubts > 0);
        }

        if (filter.Lossy)
        {
            filings = filings.Where(f => f.Lost > 0);
        }

        filings = filter.Severity switch
        {
            Severity.Error => filings.Where(f => f.Errors > 0),
            Severity.Warning => filings.Where(f => f.Warnings > 0),
            Severity.Hint => filings.Where(f => f.Hints > 0),
            _ => filings,
        };
        foreach (var word in Columns.Searchable(filter.Search ?? string.Empty)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var amounts = WrittenAmount.Cents(word);
            filings = amounts.Count == 0
                ? filings.Where(f => f.SearchText.Contains(word))
                : filings.Where(f => f.SearchText.Contains(word)
                    || (f.AnnualTotalCents != null && amounts.Contains(f.AnnualTotalCents.Value))
                    || (f.TotalCents != null && amounts.Contains(f.TotalCents.Value)));
        }

        return filings;
    }

    public static IOrderedQueryable<FilingRow> Ordered(this IQueryable<FilingRow> filings, ProjectFilter filter)
    {
        // Ordering by a constant asks nothing of the database; it only gives what follows something to come after.
        var units = filter.ByUnit ? filings.OrderBy(f => f.ImplementingUnit) : filings.OrderBy(f => 0);
        return (filter.Order, filter.Reversed) switch
        {
            (ProjectOrder.ProjectName, false) => units.ThenBy(f => f.ProjectName).ThenBy(f => f.Id),
            (ProjectOrder.ProjectName, true) => units.ThenByDescending(f => f.ProjectName).ThenBy(f => f.Id),
            (ProjectOrder.ImplementingUnit, false) => units.ThenBy(f => f.ImplementingUnit).ThenBy(f => f.Id),
            (ProjectOrder.ImplementingUnit, true) => units.ThenByDescending(f => f.ImplementingUnit).ThenBy(f => f.Id),
            (ProjectOrder.AnnualTotal, false) =>
                units.ThenByDescending(f => f.AnnualTotalCents ?? long.MinValue).ThenBy(f => f.Id),
            (ProjectOrder.AnnualTotal, true) =>
                units.ThenBy(f => f.AnnualTotalCents ?? long.MaxValue).ThenBy(f => f.Id),
            (ProjectOrder.Findings, false) => units.ThenByDescending(f => f.Errors)
                .ThenByDescending(f => f.Warnings).ThenByDescending(f => f.Hints).ThenBy(f => f.Id),
            (ProjectOrder.Findings, true) => units.ThenBy(f => f.Errors)
                .ThenBy(f => f.Warnings).ThenBy(f => f.Hints).ThenBy(f => f.Id),
            (ProjectOrder.Warnings, false) => units.ThenByDescending(f => f.Warnings).ThenBy(f => f.Id),
            (ProjectOrder.Warnings, true) => units.ThenBy(f => f.Warnings).ThenBy(f => f.Id),
            (ProjectOrder.Hints, false) => units.ThenByDescending(f => f.Hints).ThenBy(f => f.Id),
            (ProjectOrder.Hints, true) => units.ThenBy(f => f.Hints).ThenBy(f => f.Id),
            (ProjectOrder.Lost, false) => units.ThenByDescending(f => f.Lost).ThenBy(f => f.Id),
            (ProjectOrder.Lost, true) => units.ThenBy(f => f.Lost).ThenBy(f => f.Id),
            (ProjectOrder.Number, false) => units.ThenBy(f => f.ProjectId),
            (ProjectOrder.Number, true) => units.ThenByDescending(f => f.ProjectId),
            (ProjectOrder.Doubts, false) => units.ThenByDescending(f => f.Doubts).ThenBy(f => f.Id),
            (ProjectOrder.Doubts, true) => units.ThenBy(f => f.Doubts).ThenBy(f => f.Id),
            (_, false) => units.ThenByDescending(f => f.Year ?? int.MinValue).ThenBy(f => f.Id),
            (_, true) => units.ThenBy(f => f.Year ?? int.MaxValue).ThenByDescending(f => f.Id),
        };
    }
}
