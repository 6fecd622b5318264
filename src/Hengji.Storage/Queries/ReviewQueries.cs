using Hengji.Review;
using Hengji.Review.Decisions;
using Hengji.Review.Overlaps;
using Hengji.Storage.Reviews;
using Hengji.Storage.Rows;
using Hengji.Targets;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Queries;

/// <summary>Reads what the review desk shows: forms with their findings and decisions, and waivers.</summary>
public sealed class ReviewQueries
{
    private readonly Database _database;

    internal ReviewQueries(Database database) => _database = database;

    /// <summary>The latest filing of a project with all that was decided about it; null when there is no such project.</summary>
    public async Task<ReviewPage?> FindAsync(long projectId, CancellationToken cancellationToken = default)
    {
        var page = await new ProjectQueries(_database).FindAsync(projectId, null, cancellationToken);
        if (page is null)
        {
            return null;
        }

        await using var context = _database.NewContext();
        var filing = await context.Filings.AsNoTracking()
            .SingleAsync(f => f.ProjectId == projectId && f.Version == page.Version, cancellationToken);
        var acts = await ReviewActs.OfAsync(context, [filing.Id], cancellationToken);
        var waivers = await ReviewActs.WaiversOfAsync(context, [filing.Id], cancellationToken);
        var marks = page.Findings.Select(FindingMark.Of).ToList();
        var earlier = await EarlierAsync(context, filing, marks, cancellationToken);
        var elsewhere = await ElsewhereAsync(context, filing.Id, marks, cancellationToken);
        var takenBack = acts.SelectMany(a => a).Select(a => a.TakesBack).OfType<long>().ToHashSet();
        return new ReviewPage(
            page,
            [
                .. page.Findings.Select((finding, i) =>
                {
                    var reviewed = new ReviewedFinding(finding, marks[i], [.. acts[(filing.Id, marks[i].Fingerprint)]])
                    {
                        Waiver = waivers.GetValueOrDefault((filing.Id, marks[i].Pattern)),
                        Elsewhere = elsewhere.GetValueOrDefault(marks[i].Pattern),
                    };
                    return reviewed.Decision is null
                        ? reviewed with { Earlier = earlier.GetValueOrDefault(marks[i].Fingerprint) }
                        : reviewed;
                }),
            ],
            acts.SelectMany(a => a).Where(a => a.Kind != DecisionKind.Withdrawn && !takenBack.Contains(a.Act))
                .Select(a => (long?)a.Act).Max(),
            await ItemGrades.InForceAsync(context, filing.Id, cancellationToken));
    }

    /// <summary>The same objection on every form that may be seen; null when the project's form has no such finding.</summary>
    /// <param name="projectId">A project that has it.</param>
    /// <param name="fingerprint">Which finding of it.</param>
    public async Task<SameFindings?> SameAsync(long projectId, string fingerprint, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        var latest = context.Findings.AsNoTracking().Where(f => f.Filing!.IsLatest);
        var one = await latest.Where(f => f.Filing!.ProjectId == projectId && f.Fingerprint == fingerprint)
            .OrderBy(f => f.Position).FirstOrDefaultAsync(cancellationToken);
        if (one is null)
        {
            return null;
        }

        var rows = await latest.Include(f => f.Filing).Where(f => f.Pattern == one.Pattern)
            .OrderByDescending(f => f.Filing!.Year).ThenBy(f => f.Filing!.ImplementingUnit).ThenBy(f => f.Filing!.ProjectId).ThenBy(f => f.Position)
            .ToListAsync(cancellationToken);
        var acts = await ReviewActs.OfAsync(context, [.. rows.Select(f => f.FilingId).Distinct()], cancellationToken);
        return new SameFindings(
            one.Code,
            one.Severity,
            one.Quote,
            [
                .. rows.DistinctBy(f => (f.FilingId, f.Fingerprint)).Select(f => new SameFinding(
                    f.Filing!.ProjectId,
                    f.Filing.Version,
                    f.Filing.ProjectName,
                    f.Filing.ImplementingUnit,
                    f.Filing.Year,
                    Columns.Amount(f.Filing.AnnualTotalCents),
                    f.Fingerprint,
                    f.Indicator,
                    f.State,
                    acts[(f.FilingId, f.Fingerprint)].LastOrDefault()?.Act ?? 0)),
            ]);
    }

    /// <summary>Forms that resemble each other, nearest first; see <see cref="AlikeForms.Among"/>.</summary>
    /// <param name="share">How much must be shared, from 0.5 to 1.</param>
    /// <param name="year">Only pairs with a form of this year; null for all.</param>
    public async Task<IReadOnlyList<AlikeProjects>> AlikeAsync(double share, int? year, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        var projects = new Dictionary<PerformanceTarget, long>(ReferenceEqualityComparer.Instance);
        await foreach (var filing in context.Filings.AsNoTracking().Where(f => f.IsLatest).OrderBy(f => f.Id)
            .Select(f => new { f.ProjectId, Reading = f.Detail!.Corrected ?? f.Detail.Reading })
            .AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            projects.Add(RecordJson.TargetOf(filing.Reading), filing.ProjectId);
        }

        return
        [
            .. AlikeForms.Among([.. projects.Keys], share)
                .Where(pair => year is null || pair.First.Year == year || pair.Second.Year == year)
                .Select(pair => new AlikeProjects(projects[pair.First], projects[pair.Second], pair)),
        ];
    }

    /// <summary>The latest filings of two projects side by side; null unless both are here and may be seen.</summary>
    public async Task<SideBySide?> SideBySideAsync(long projectId, long otherId, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        var readings = await context.Filings.AsNoTracking()
            .Where(f => f.IsLatest && (f.ProjectId == projectId || f.ProjectId == otherId))
            .Select(f => new { f.ProjectId, Reading = f.Detail!.Corrected ?? f.Detail.Reading })
            .ToDictionaryAsync(f => f.ProjectId, f => f.Reading, cancellationToken);
        return projectId != otherId && readings.TryGetValue(projectId, out var own) && readings.TryGetValue(otherId, out var other)
            ? SideBySide.Of(RecordJson.TargetOf(own), RecordJson.TargetOf(other))
            : null;
    }

    /// <summary>The forms to be reviewed that a filter lets through, riskiest first.</summary>
    public async Task<FormsToReview> QueueAsync(
        ProjectFilter filter, QueueState state, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var context = _database.NewContext();
        await using var view = await Database.BeginReadingAsync(context, cancellationToken);
        var latest = context.Filings.AsNoTracking().Where(f => f.IsLatest);
        var filings = await latest.Narrowed(filter)
            .Select(f => new { f.Id, f.ProjectId, f.ProjectName, f.ImplementingUnit, f.Year, f.AnnualTotalCents, f.Doubts })
            .ToListAsync(cancellationToken);
        var counts = (await context.Findings.AsNoTracking().Where(f => f.Filing!.IsLatest)
                .GroupBy(f => new { f.FilingId, f.Severity, f.State, f.Code })
                .Select(g => new { g.Key.FilingId, g.Key.Severity, g.Key.State, g.Key.Code, Count = g.Count() })
                .ToListAsync(cancellationToken))
            .ToLookup(c => c.FilingId);
        var rules = await context.Findings.AsNoTracking().Where(f => f.Filing!.IsLatest).Select(f => f.Code).Distinct()
            .OrderBy(code => code).ToListAsync(cancellationToken);
        var forms = new List<QueuedForm>();
        foreach (var filing in filings)
        {
            var of = counts[filing.Id].ToList();
            var open = of.Where(c => FormsToReview.IsOpen(c.State)).GroupBy(c => c.Severity)
                .ToDictionary(g => g.Key, g => g.Sum(c => c.Count));
            var isAsked = state switch
            {
                QueueState.Open => open.Count > 0,
                QueueState.Later => of.Any(c => c.State == FindingState.Later),
                QueueState.Decided => of.Count > 0 && open.Count == 0,
                _ => true,
            };
            if (isAsked)
            {
                var annual = Columns.Amount(filing.AnnualTotalCents);
                forms.Add(new QueuedForm(
                    filing.ProjectId, filing.ProjectName, filing.ImplementingUnit, filing.Year, annual, open,
                    of.Where(c => !FormsToReview.IsOpen(c.State)).Sum(c => c.Count),
                    filing.Doubts,
                    Ranking.OfForm(
                        annual,
                        of.Where(c => FormsToReview.IsOpen(c.State))
                            .Sum(c => c.Count * Ranking.Worth(c.Severity, RuleCatalog.National.Describe(c.Code))),
                        filing.Doubts)));
            }
        }

        return new FormsToReview(
            [.. forms.OrderByDescending(f => f.Risk).ThenBy(f => f.ProjectId)],
            await ProjectQueries.ChoicesAsync(latest, cancellationToken),
            rules);
    }

    /// <summary>Waivers for whole units, those in force first, newest first.</summary>
    public async Task<IReadOnlyList<UnitWaiver>> WaiversAsync(CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        var rows = await context.Waivers.AsNoTracking()
            .OrderBy(w => w.RevokedAt != null).ThenByDescending(w => w.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(w => w.ToWaiver())];
    }

    /// <summary>On how many other forms each pattern stands.</summary>
    private static async Task<Dictionary<string, int>> ElsewhereAsync(
        HengjiContext context, long filingId, List<FindingMark> marks, CancellationToken cancellationToken)
    {
        var patterns = marks.Select(m => m.Pattern).Distinct(StringComparer.Ordinal).ToArray();
        return await context.Findings.AsNoTracking()
            .Where(f => f.Filing!.IsLatest && f.FilingId != filingId && patterns.Contains(f.Pattern))
            .GroupBy(f => f.Pattern)
            .Select(g => new { Pattern = g.Key, Forms = g.Select(f => f.FilingId).Distinct().Count() })
            .ToDictionaryAsync(g => g.Pattern, g => g.Forms, StringComparer.Ordinal, cancellationToken);
    }

    /// <summary>
    /// What was last decided about the same words in other filings of the unit; of a form that names no unit, in earlier
    /// filings of its project. "Later" decides nothing that could be taken over.
    /// </summary>
    private static async Task<IReadOnlyDictionary<string, EarlierDecision>> EarlierAsync(
        HengjiContext context, FilingRow filing, List<FindingMark> marks, CancellationToken cancellationToken)
    {
        var fingerprints = marks.Select(m => m.Fingerprint).Distinct(StringComparer.Ordinal).ToArray();
        var unit = filing.ImplementingUnit;
        var rows = await context.Decisions.AsNoTracking().Include(d => d.Filing)
            .Where(d => fingerprints.Contains(d.Fingerprint) && d.FilingId != filing.Id
                && (unit == null ? d.Filing!.ProjectId == filing.ProjectId : d.Filing!.ImplementingUnit == unit))
            .OrderBy(d => d.Id).ToListAsync(cancellationToken);
        var earlier = new Dictionary<string, EarlierDecision>(StringComparer.Ordinal);
        foreach (var same in rows.GroupBy(d => (d.FilingId, d.Fingerprint)))
        {
            var decision = ReviewedFinding.Deciding([.. same.Select(d => d.ToDecision())]);
            if (decision is { Kind: DecisionKind.Accepted or DecisionKind.Waived }
                && (!earlier.TryGetValue(same.Key.Fingerprint, out var known) || known.Decision.Act < decision.Act))
            {
                var of = same.First().Filing!;
                earlier[same.Key.Fingerprint] = new EarlierDecision(decision, of.ProjectId, of.ProjectName, of.Year, of.Version);
            }
        }

        return earlier;
    }
}
