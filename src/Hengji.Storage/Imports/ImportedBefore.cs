using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Sources;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Imports;

/// <summary>Tells of a document that is in the store already what became of its forms.</summary>
internal static class ImportedBefore
{
    /// <summary>As many identities as one question to the database carries.</summary>
    private const int Chunk = 500;

    /// <param name="context">The store.</param>
    /// <param name="source">The document.</param>
    /// <param name="read">Its forms; asked for only where the store alone cannot tell.</param>
    /// <param name="zone">In which the person lives who is told when it was imported.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The result, or null when the document is not in the store.</returns>
    public static async Task<ImportResult?> FindAsync(
        HengjiContext context,
        SourceDocument source,
        Func<IEnumerable<FormReading>> read,
        TimeZoneInfo zone,
        CancellationToken cancellationToken)
    {
        var document = await context.Documents.AsNoTracking()
            .SingleOrDefaultAsync(d => d.Sha256 == source.Sha256, cancellationToken);
        if (document is null)
        {
            return null;
        }

        var forms = await context.Filings.AsNoTracking().Where(f => f.DocumentId == document.Id)
            .Select(f => new ImportedForm(
                f.FormIndex,
                f.ProjectId,
                f.ProjectName,
                FormOutcome.Same,
                new Tally(f.Errors, f.Warnings, f.Hints, f.Doubts, f.Lost, f.Repaired)))
            .ToDictionaryAsync(f => f.Index, cancellationToken);
        if (forms.Count < document.FormCount)
        {
            // A form that said what an earlier document had said was not filed again; the project it met tells of it.
            var identities = new IdentityHashes(new SourceDocument(document.Name, document.Sha256));
            foreach (var chunk in read().Chunk(Chunk))
            {
                await AddAsync(forms, context, chunk, [.. chunk.Select(identities.Of)], cancellationToken);
            }
        }

        return new ImportResult(
            source,
            ImportOutcome.AlreadyImported,
            ImportMessages.AlreadyImported(TimeZoneInfo.ConvertTimeFromUtc(document.ImportedAt, zone), document.Name),
            [.. forms.Values.OrderBy(form => form.Index)]);
    }

    private static async Task AddAsync(
        Dictionary<int, ImportedForm> forms,
        HengjiContext context,
        FormReading[] read,
        string[] identities,
        CancellationToken cancellationToken)
    {
        var known = await LastFiling.FindAsync(context, identities, cancellationToken);
        for (var i = 0; i < read.Length; i++)
        {
            if (known.TryGetValue(identities[i], out var last))
            {
                forms.TryAdd(read[i].Index, new ImportedForm(
                    read[i].Index, last.ProjectId, read[i].Target.ProjectName, FormOutcome.Same, last.Tally));
            }
        }
    }
}
