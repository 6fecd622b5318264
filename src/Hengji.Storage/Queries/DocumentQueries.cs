using System.Linq.Expressions;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Queries;

/// <summary>Reads the documents kept.</summary>
public sealed class DocumentQueries
{
    private readonly Database _database;

    internal DocumentQueries(Database database) => _database = database;

    /// <summary>The imports, newest first.</summary>
    public async Task<IReadOnlyList<KeptDocument>> ListAsync(
        int skip = 0, int take = 100, CancellationToken cancellationToken = default)
    {
        await using var context = _database.Unlimited().NewContext();
        var rows = await context.Documents.AsNoTracking()
            .Where(Seen(context)).OrderByDescending(d => d.Id).Skip(skip).Take(take).ToListAsync(cancellationToken);
        return [.. rows.Select(Kept)];
    }

    /// <summary>The imports before one, newest first.</summary>
    /// <param name="before">Only documents with lower numbers; null for all.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<KeptDocument>> BeforeAsync(long? before, int take, CancellationToken cancellationToken = default)
    {
        await using var context = _database.Unlimited().NewContext();
        var rows = await context.Documents.AsNoTracking().Where(Seen(context)).Where(d => before == null || d.Id < before)
            .OrderByDescending(d => d.Id).Take(take).ToListAsync(cancellationToken);
        return [.. rows.Select(Kept)];
    }

    /// <summary>How many documents there are; 0 means nothing was ever imported.</summary>
    public async Task<int> CountAsync(CancellationToken cancellationToken = default)
    {
        await using var context = _database.Unlimited().NewContext();
        return await context.Documents.Where(Seen(context)).CountAsync(cancellationToken);
    }

    public async Task<KeptDocument?> FindAsync(long documentId, CancellationToken cancellationToken = default)
    {
        await using var context = _database.Unlimited().NewContext();
        var row = await context.Documents.AsNoTracking().Where(Seen(context))
            .SingleOrDefaultAsync(d => d.Id == documentId, cancellationToken);
        return row is null ? null : Kept(row);
    }

    /// <summary>The whole decoded text; null when there is no such document.</summary>
    public async Task<string?> TextAsync(long documentId, CancellationToken cancellationToken = default)
    {
        await using var context = _database.Unlimited().NewContext();
        if (!await context.Documents.Where(Seen(context)).AnyAsync(d => d.Id == documentId, cancellationToken))
        {
            return null;
        }

        var parts = await context.Texts.AsNoTracking().Where(t => t.DocumentId == documentId)
            .OrderBy(t => t.Part).ToListAsync(cancellationToken);
        return parts.Count == 0 ? null : string.Concat(parts.Select(TextParts.Unpack));
    }

    /// <summary>The original bytes as sent; null when there is no such document.</summary>
    public async Task<byte[]?> OriginalAsync(long documentId, CancellationToken cancellationToken = default)
    {
        await using var context = _database.Unlimited().NewContext();
        var seen = context.Documents.Where(Seen(context));
        var row = await context.Originals.AsNoTracking().Where(o => seen.Any(d => d.Id == o.DocumentId))
            .SingleOrDefaultAsync(o => o.DocumentId == documentId, cancellationToken);
        return row is null ? null : Gzip.Unpack(row.Packed);
    }

    /// <summary>A document is seen by who sees every project with a form in it.</summary>
    private Expression<Func<DocumentRow, bool>> Seen(HengjiContext context)
    {
        if (_database.Sight.IsEverything)
        {
            return d => true;
        }

        var reach = _database.Sight.Organisations.ToList();
        return d => context.Filings.Any(f => f.DocumentId == d.Id)
            && !context.Filings.Any(f => f.DocumentId == d.Id && !reach.Contains(f.Project!.OrganisationId ?? 0));
    }

    internal static KeptDocument Kept(DocumentRow row) => new(
        row.Id, row.Name, row.Sha256, row.Length, row.FormCount, row.ImportedAt, row.ImportedBy);
}
