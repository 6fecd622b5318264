using System.Data.Common;
using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Imports;

/// <summary>
/// Reviews what an import changed: the filings it added, and the latest filings of other projects that share a text
/// with a filing added or superseded, since their findings speak of one another.
/// </summary>
internal sealed class FilingReview(Database database, DbTransaction transaction, RuleCatalog catalog)
{
    private const int Chunk = 300;

    /// <summary>Sharers of one text that are looked at, first filed first; a finding needs one to point at.</summary>
    private const int SharersPerText = 20;

    /// <summary>Tallies of every filing reviewed, by filing.</summary>
    public async Task<Dictionary<long, Tally>> ReviewAsync(long documentId, CancellationToken cancellationToken)
    {
        var tallies = new Dictionary<long, Tally>();
        long[] round;
        for (var after = 0L; (round = await NextAsync(documentId, after, cancellationToken)).Length > 0; after = round[^1])
        {
            await ReviewAsync(round, tallies, cancellationToken);
        }

        return tallies;
    }

    private async Task<long[]> NextAsync(long documentId, long after, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext(transaction);
        var added = context.Filings.Where(f => f.DocumentId == documentId);
        var superseded =
            from filing in context.Filings
            join newer in added on filing.ProjectId equals newer.ProjectId
            where filing.Version == newer.Version - 1
            select filing.Id;
        var touched =
            from text in context.FilingTexts
            where added.Any(f => f.Id == text.FilingId) || superseded.Contains(text.FilingId)
            select text.TextKey;
        var sharers =
            from text in context.FilingTexts
            where touched.Contains(text.TextKey)
            select text.FilingId;
        return await context.Filings
            .Where(f => f.Id > after && f.IsLatest && (f.DocumentId == documentId || sharers.Contains(f.Id)))
            .OrderBy(f => f.Id).Take(Chunk).Select(f => f.Id).ToArrayAsync(cancellationToken);
    }

    private async Task ReviewAsync(
        long[] filingIds, Dictionary<long, Tally> tallies, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext(transaction);
        var filings = await context.Filings.Include(f => f.Detail)
            .Where(f => filingIds.Contains(f.Id)).OrderBy(f => f.Id).ToListAsync(cancellationToken);
        var forms = filings.ToDictionary(f => f.Id, f => RecordJson.Reading(f.Detail!.Reading));
        var neighbours = new Neighbourhood(
            [.. (await WithSharersAsync(context, forms, cancellationToken)).Select(f => f.Target)]);
        foreach (var filing in filings)
        {
            Note(filing, catalog.Review(new Dossier(forms[filing.Id], neighbours)));
            tallies[filing.Id] = filing.Tally;
        }

        context.ChangeTracker.DetectChanges();
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The forms of the round and those that share a text with one of them, first filed first.</summary>
    private static async Task<IEnumerable<Reading>> WithSharersAsync(
        HengjiContext context, Dictionary<long, Reading> forms, CancellationToken cancellationToken)
    {
        var ids = forms.Keys.ToArray();
        var keys = context.FilingTexts.Where(t => ids.Contains(t.FilingId)).Select(t => t.TextKey);
        var shared = await (
            from text in context.FilingTexts
            join filing in context.Filings on text.FilingId equals filing.Id
            where filing.IsLatest && keys.Contains(text.TextKey)
            orderby text.TextKey, text.FilingId
            select new { text.TextKey, text.FilingId }).ToListAsync(cancellationToken);
        var sharers = shared.GroupBy(t => t.TextKey)
            .SelectMany(g => g.Take(SharersPerText)).Select(t => t.FilingId)
            .Where(id => !forms.ContainsKey(id)).Distinct().ToArray();
        var details = await context.Details.AsNoTracking()
            .Where(d => sharers.Contains(d.FilingId)).ToListAsync(cancellationToken);
        return forms.Concat(details.Select(d => KeyValuePair.Create(d.FilingId, RecordJson.Reading(d.Reading))))
            .OrderBy(f => f.Key).Select(f => f.Value);
    }

    private static void Note(FilingRow filing, IReadOnlyList<Finding> findings)
    {
        filing.Errors = findings.Count(f => f.Severity == Severity.Error);
        filing.Warnings = findings.Count(f => f.Severity == Severity.Warning);
        filing.Hints = findings.Count(f => f.Severity == Severity.Hint);
        filing.FindingCodes = Columns.Barred(findings.Select(f => f.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        filing.Detail!.Findings = RecordJson.Of(findings);
    }
}
