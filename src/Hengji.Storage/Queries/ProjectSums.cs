using Hengji.Actions;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Queries;

/// <summary>Adds filings up by unit and year.</summary>
internal static class ProjectSums
{
    /// <summary>Unit by unit, the one with the largest annual total of the newest year first.</summary>
    public static async Task<List<UnitTotal>> ByUnitAsync(
        IQueryable<FilingRow> filings, CancellationToken cancellationToken)
    {
        var sums = await filings.GroupBy(f => new { f.ImplementingUnit, f.Year })
            .Select(g => new
            {
                Unit = g.Key.ImplementingUnit,
                g.Key.Year,
                Count = g.Count(),
                Cents = g.Sum(f => f.AnnualTotalCents) ?? 0,
                Unknown = g.Sum(f => f.AnnualTotalCents == null ? 1 : 0),
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
            .. sums.GroupBy(s => s.Unit, StringComparer.Ordinal)
                .Select(unit => new UnitTotal(
                    unit.Key,
                    [
                        .. unit.OrderByDescending(s => s.Year).Select(s => new YearTotal(
                            s.Year,
                            s.Count,
                            Columns.Amount(s.Count > s.Unknown ? s.Cents : null),
                            s.Unknown,
                            new Tally(s.Errors, s.Warnings, s.Hints, s.Doubts, s.Lost, s.Repaired))),
                    ]))
                .OrderByDescending(u => u.Years[0].Year)
                .ThenByDescending(u => u.Years[0].AnnualTotal)
                .ThenBy(u => u.Unit, StringComparer.Ordinal),
        ];
    }

    /// <summary>All units together, year by year.</summary>
    public static UnitTotal OfAll(IEnumerable<UnitTotal> units) => new(
        null,
        [
            .. units.SelectMany(u => u.Years).GroupBy(y => y.Year).OrderByDescending(year => year.Key)
                .Select(year => year.Aggregate((sum, next) => new YearTotal(
                    sum.Year,
                    sum.Count + next.Count,
                    sum.AnnualTotal is { } one && next.AnnualTotal is { } other ? one + other : sum.AnnualTotal ?? next.AnnualTotal,
                    sum.Unknown + next.Unknown,
                    sum.Tally + next.Tally))),
        ]);
}
