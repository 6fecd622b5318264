using Hengji.Review.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Reviews;

/// <summary>What reviewers did about the findings of filings, as the database tells it.</summary>
internal static class ReviewActs
{
    /// <summary>All acts in order, by filing and fingerprint.</summary>
    public static async Task<ILookup<(long Filing, string Fingerprint), FindingDecision>> OfAsync(
        HengjiContext context, IReadOnlyCollection<long> filings, CancellationToken cancellationToken)
    {
        var rows = await context.Decisions.AsNoTracking().Where(d => filings.Contains(d.FilingId))
            .OrderBy(d => d.Id).ToListAsync(cancellationToken);
        return rows.ToLookup(d => (d.FilingId, d.Fingerprint), d => d.ToDecision());
    }

    /// <summary>The unit's waivers in force that concern filings, by filing and pattern.</summary>
    public static async Task<IReadOnlyDictionary<(long Filing, string Pattern), UnitWaiver>> WaiversOfAsync(
        HengjiContext context, IReadOnlyCollection<long> filings, CancellationToken cancellationToken)
    {
        var inForce =
            from filing in context.Filings.AsNoTracking()
            join waiver in context.Waivers.AsNoTracking() on filing.ImplementingUnit equals waiver.Unit
            where filings.Contains(filing.Id) && waiver.RevokedAt == null
            select new { Filing = filing.Id, Waiver = waiver };
        var found = await inForce.ToListAsync(cancellationToken);
        // Waived again after a revocation, only the last one is in force.
        return found.GroupBy(w => (w.Filing, w.Waiver.Pattern))
            .ToDictionary(same => same.Key, same => same.OrderBy(w => w.Waiver.Id).Last().Waiver.ToWaiver());
    }
}
