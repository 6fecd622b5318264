using System.Globalization;
using Hengji.Actions;
using Hengji.Review;
using Hengji.Storage.Rows;
using Hengji.Targets;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Queries;

/// <summary>Reads projects: a list with its sums, or one project with everything its page shows.</summary>
public sealed class ProjectQueries
{
    private readonly Database _database;

    internal ProjectQueries(Database database) => _database = database;

    /// <summary>The projects a filter lets through, each by its latest filing.</summary>
    public async Task<ProjectList> ListAsync(ProjectFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var context = _database.NewContext();
        await using var view = await Database.BeginReadingAsync(context, cancellationToken);
        var latest = context.Filings.AsNoTracking().Where(f => f.IsLatest);
        var matching = Narrow(latest, filter);
        var lines = await Ordered(matching, filter)
            .Skip(filter.Skip).Take(filter.Take)
            .Select(f => new
            {
                f.ProjectId,
                f.Version,
                f.Year,
                f.ProjectName,
                f.ImplementingUnit,
                f.CompetentDepartment,
                f.ProjectTypes,
                f.TotalCents,
                f.AnnualTotalCents,
                f.IndicatorCount,
                Tally = new Tally(f.Errors, f.Warnings, f.Hints, f.Doubts, f.Lost, f.Repaired),
                Document = f.Document!.Name,
                f.FiledAt,
            })
            .ToListAsync(cancellationToken);
        var byUnit = await TotalsAsync(matching, cancellationToken);
        return new ProjectList(
            [
                .. lines.Select(f => new ProjectLine(
                    f.ProjectId,
                    f.Version,
                    f.Year,
                    f.ProjectName,
                    f.ImplementingUnit,
                    f.CompetentDepartment,
                    Columns.Unbarred(f.ProjectTypes),
                    Columns.Amount(f.TotalCents),
                    Columns.Amount(f.AnnualTotalCents),
                    f.IndicatorCount,
                    f.Tally,
                    f.Document,
                    f.FiledAt)),
            ],
            Sum(byUnit),
            byUnit,
            await ChoicesAsync(latest, cancellationToken));
    }

    /// <summary>One project; null when there is none, or no such version.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="version">Which filing; null for the latest.</param>
    public async Task<ProjectPage?> FindAsync(
        long projectId, int? version = null, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        await using var view = await Database.BeginReadingAsync(context, cancellationToken);
        var filing = await context.Filings.AsNoTracking().Include(f => f.Document).Include(f => f.Detail)
            .Where(f => f.ProjectId == projectId && (version == null ? f.IsLatest : f.Version == version))
            .SingleOrDefaultAsync(cancellationToken);
        if (filing is null)
        {
            return null;
        }

        var form = RecordJson.Reading(filing.Detail!.Reading);
        var filings = await context.Filings.AsNoTracking().Where(f => f.ProjectId == projectId)
            .OrderByDescending(f => f.Version)
            .Select(f => new FilingLine(f.Version, f.Document!.Name, f.FiledAt))
            .ToListAsync(cancellationToken);
        return new ProjectPage(
            projectId,
            filing.Version,
            form,
            RecordJson.Findings(filing.Detail.Findings),
            DocumentQueries.Kept(filing.Document!),
            await TextParts.LinesAsync(context, filing.DocumentId, form.FirstLine, form.LastLine, cancellationToken),
            filings);
    }

    private static IQueryable<FilingRow> Narrow(IQueryable<FilingRow> filings, ProjectFilter filter)
    {
        if (filter.Year is { } year)
        {
            filings = filings.Where(f => f.Year == year);
        }

        if (!string.IsNullOrWhiteSpace(filter.Unit))
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

        if (filter.Doubtful)
        {
            filings = filings.Where(f => f.Doubts > 0);
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
            filings = filings.Where(f => f.SearchText.Contains(word));
        }

        return filings;
    }

    private static IOrderedQueryable<FilingRow> Ordered(IQueryable<FilingRow> filings, ProjectFilter filter)
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
            (ProjectOrder.Doubts, false) => units.ThenByDescending(f => f.Doubts).ThenBy(f => f.Id),
            (ProjectOrder.Doubts, true) => units.ThenBy(f => f.Doubts).ThenBy(f => f.Id),
            (_, false) => units.ThenByDescending(f => f.Year ?? int.MinValue).ThenBy(f => f.Id),
            (_, true) => units.ThenBy(f => f.Year ?? int.MaxValue).ThenByDescending(f => f.Id),
        };
    }

    private static async Task<List<UnitTotal>> TotalsAsync(
        IQueryable<FilingRow> filings, CancellationToken cancellationToken)
    {
        var totals = await filings.GroupBy(f => f.ImplementingUnit)
            .Select(g => new
            {
                Unit = g.Key,
                Count = g.Count(),
                Cents = g.Sum(f => f.AnnualTotalCents) ?? 0,
                Unstated = g.Sum(f => f.AnnualTotalCents == null ? 1 : 0),
                Errors = g.Sum(f => f.Errors),
                Warnings = g.Sum(f => f.Warnings),
                Hints = g.Sum(f => f.Hints),
                Doubts = g.Sum(f => f.Doubts),
                Lost = g.Sum(f => f.Lost),
                Repaired = g.Sum(f => f.Repaired),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. totals
                .OrderByDescending(t => t.Cents).ThenBy(t => t.Unit, StringComparer.Ordinal)
                .Select(t => new UnitTotal(
                    t.Unit,
                    t.Count,
                    new Money(t.Cents / 100m),
                    t.Unstated,
                    new Tally(t.Errors, t.Warnings, t.Hints, t.Doubts, t.Lost, t.Repaired))),
        ];
    }

    private static UnitTotal Sum(List<UnitTotal> units) => units.Aggregate(
        new UnitTotal(null, 0, default, 0, default),
        (all, unit) => new UnitTotal(
            null,
            all.Count + unit.Count,
            all.AnnualTotal + unit.AnnualTotal,
            all.Unstated + unit.Unstated,
            all.Tally + unit.Tally));

    private static async Task<ProjectChoices> ChoicesAsync(
        IQueryable<FilingRow> filings, CancellationToken cancellationToken)
    {
        var years = await filings.Where(f => f.Year != null).Select(f => f.Year!.Value).Distinct()
            .ToListAsync(cancellationToken);
        var units = await filings.Where(f => f.ImplementingUnit != null).Select(f => f.ImplementingUnit!).Distinct()
            .ToListAsync(cancellationToken);
        var types = await filings.Select(f => f.ProjectTypes).Distinct().ToListAsync(cancellationToken);
        var chinese = StringComparer.Create(CultureInfo.GetCultureInfo("zh-CN"), CompareOptions.None);
        return new ProjectChoices(
            [.. years.OrderDescending()],
            [.. units.Order(chinese)],
            [.. types.SelectMany(Columns.Unbarred).Distinct(StringComparer.Ordinal).Order(chinese)]);
    }
}
