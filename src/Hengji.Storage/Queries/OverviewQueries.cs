using Hengji.Review;
using Hengji.Review.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Queries;

/// <summary>How the forms of one unit and year were written (总览): forms, and defects by dimension of review.</summary>
/// <param name="Unit">As the forms name it; null where they name none.</param>
/// <param name="Year">Null where the forms do not tell.</param>
/// <param name="Forms">Forms filed, each by its latest filing.</param>
/// <param name="Faulty">Forms with a defect.</param>
/// <param name="Defects">必改 and 建议 that are not waived, by dimension; dimensions without any are left out.</param>
public sealed record UnitYear(string? Unit, int? Year, int Forms, int Faulty, IReadOnlyDictionary<ReviewDimension, DefectCount> Defects)
{
    public int DefectSum => Defects.Values.Sum(count => count.Defects);
}

/// <summary>Defects of one dimension.</summary>
/// <param name="Defects">How many.</param>
/// <param name="Forms">On how many forms: as many as the list opened from the figure shows.</param>
public readonly record struct DefectCount(int Defects, int Forms);

/// <summary>Reads how well forms are written, unit by unit and year by year.</summary>
public sealed class OverviewQueries
{
    private readonly Database _database;

    internal OverviewQueries(Database database) => _database = database;

    /// <summary>Every unit and year there is, limited to what may be seen.</summary>
    public async Task<IReadOnlyList<UnitYear>> UnitsAsync(CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        await using var view = await Database.BeginReadingAsync(context, cancellationToken);
        var forms = await context.Filings.AsNoTracking().Where(f => f.IsLatest)
            .GroupBy(f => new { f.ImplementingUnit, f.Year })
            .Select(g => new { g.Key.ImplementingUnit, g.Key.Year, Forms = g.Count() })
            .ToListAsync(cancellationToken);
        var defects = context.Findings.AsNoTracking()
            .Where(f => f.Filing!.IsLatest && f.Severity != Severity.Hint && f.State != FindingState.Waived);
        var counts = await defects
            .GroupBy(f => new { f.Filing!.ImplementingUnit, f.Filing.Year, Family = f.Code.Substring(0, ReviewTerms.FamilyLength) })
            .Select(g => new
            {
                g.Key.ImplementingUnit,
                g.Key.Year,
                g.Key.Family,
                Defects = g.Count(),
                Forms = g.Select(f => f.FilingId).Distinct().Count(),
            })
            .ToListAsync(cancellationToken);
        var faulty = await defects.GroupBy(f => new { f.Filing!.ImplementingUnit, f.Filing.Year })
            .Select(g => new { g.Key.ImplementingUnit, g.Key.Year, Forms = g.Select(f => f.FilingId).Distinct().Count() })
            .ToListAsync(cancellationToken);
        var byUnit = counts.ToLookup(c => (c.ImplementingUnit, c.Year));
        return
        [
            .. forms.Select(of => new UnitYear(
                of.ImplementingUnit,
                of.Year,
                of.Forms,
                faulty.SingleOrDefault(f => string.Equals(f.ImplementingUnit, of.ImplementingUnit, StringComparison.Ordinal) && f.Year == of.Year)?.Forms ?? 0,
                byUnit[(of.ImplementingUnit, of.Year)]
                    .Where(c => ReviewTerms.OfFamily(c.Family) is not null)
                    .ToDictionary(c => ReviewTerms.OfFamily(c.Family)!.Value, c => new DefectCount(c.Defects, c.Forms)))),
        ];
    }
}
