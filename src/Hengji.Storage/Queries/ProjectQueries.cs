using System.Globalization;
using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Storage.Rows;
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
        var matching = latest.Narrowed(filter);
        var lines = await matching.Ordered(filter)
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
        var byUnit = await ProjectSums.ByUnitAsync(matching, cancellationToken);
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
            ProjectSums.OfAll(byUnit),
            byUnit,
            await ChoicesAsync(latest, cancellationToken));
    }

    /// <summary>
    /// The projects a filter lets through in pages that hang together: each begins behind the last project of the one before,
    /// wherever that stands by now.
    /// </summary>
    /// <param name="filter">Which, in which order, and how many; units and what to skip are not asked.</param>
    /// <param name="behind">The end of the page before, as it was told; null for the first.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Null when no page of this order ends so.</returns>
    public async Task<ProjectSlice?> SliceAsync(
        ProjectFilter filter, IReadOnlyList<string>? behind, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var context = _database.NewContext();
        await using var view = await Database.BeginReadingAsync(context, cancellationToken);
        var keys = ProjectKeys.Of(filter.Order, filter.Reversed);
        var matching = context.Filings.AsNoTracking().Where(f => f.IsLatest).Narrowed(filter);
        if ((behind is null ? matching : keys.Behind(matching, behind)) is not { } left)
        {
            return null;
        }

        var rows = await keys.Order(left).Include(f => f.Document).Take(filter.Take + 1).ToListAsync(cancellationToken);
        var shown = rows.Take(filter.Take).ToList();
        return new ProjectSlice(
            [
                .. shown.Select(f => new ProjectLine(
                    f.ProjectId, f.Version, f.Year, f.ProjectName, f.ImplementingUnit, f.CompetentDepartment, Columns.Unbarred(f.ProjectTypes),
                    Columns.Amount(f.TotalCents), Columns.Amount(f.AnnualTotalCents), f.IndicatorCount, f.Tally, f.Document!.Name, f.FiledAt)),
            ],
            await matching.CountAsync(cancellationToken),
            rows.Count > shown.Count ? keys.Told(shown[^1]) : null);
    }

    /// <summary>Whether there is such a project, and it may be seen.</summary>
    public async Task<bool> SeesAsync(long projectId, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        return await context.Projects.AnyAsync(p => p.Id == projectId, cancellationToken);
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

        var form = RecordJson.Reading(filing.Detail!.Corrected ?? filing.Detail.Reading);
        var filings = await context.Filings.AsNoTracking().Where(f => f.ProjectId == projectId)
            .OrderByDescending(f => f.Version)
            .Select(f => new FilingLine(f.Version, f.Document!.Name, f.FiledAt))
            .ToListAsync(cancellationToken);
        var findings = RecordJson.Findings(filing.Detail.Findings);
        var others = await OtherForms.FindAsync(context, findings, cancellationToken);
        return new ProjectPage(
            projectId,
            filing.Version,
            form,
            _database.Sight.IsEverything ? findings : [.. findings.Select(f => f.Others.All(others.ContainsKey) ? f : f.Withheld())],
            DocumentQueries.Kept(filing.Document!),
            await TextParts.LinesAsync(context, filing.DocumentId, form.FirstLine, form.LastLine, cancellationToken),
            filings)
        {
            Earlier = await EarlierAsync(context, filing, cancellationToken),
            Others = others,
        };
    }

    private static async Task<IReadOnlyList<Correction>> EarlierAsync(
        HengjiContext context, FilingRow filing, CancellationToken cancellationToken)
    {
        var corrected = await context.Filings.AsNoTracking()
            .Where(f => f.ProjectId == filing.ProjectId && f.Version == filing.Version - 1)
            .Select(f => f.Detail!.Corrected).SingleOrDefaultAsync(cancellationToken);
        return corrected is null ? [] : RecordJson.Reading(corrected).Corrections;
    }

    /// <summary>The forms a filter lets through as they were read, each by its latest filing, in the filter's order.</summary>
    public async Task<IReadOnlyList<FiledForm>> FormsAsync(ProjectFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var context = _database.NewContext();
        var filings = await context.Filings.AsNoTracking().Where(f => f.IsLatest).Narrowed(filter).Ordered(filter)
            .Skip(filter.Skip).Take(filter.Take)
            .Select(f => new { f.ProjectId, f.Document!.Name, Reading = f.Detail!.Corrected ?? f.Detail.Reading })
            .ToListAsync(cancellationToken);
        return [.. filings.Select(f => new FiledForm(f.ProjectId, f.Name, RecordJson.Reading(f.Reading)))];
    }

    internal static async Task<ProjectChoices> ChoicesAsync(
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
