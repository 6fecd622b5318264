using System.Data.Common;
using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Journal;
using Hengji.People;
using Hengji.Review;
using Hengji.Sources;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Imports;

/// <summary>
/// The import of a document (导入): original, text, filings, findings and journal entry in one transaction. The same
/// bytes twice change nothing.
/// </summary>
/// <param name="store">Where to.</param>
/// <param name="catalog">Reviews what was read.</param>
/// <param name="read">Opens a document: its name and bytes in, its forms out one by one.</param>
/// <param name="time">Tells when.</param>
public sealed class DocumentImport(
    Store store, RuleCatalog catalog, Func<string, ReadOnlyMemory<byte>, OpenedDocument> read, TimeProvider time)
{
    /// <summary>Forms per round: with their projects and details, 1,500 rows.</summary>
    private const int Chunk = 500;

    /// <summary>Stretches of text per round, a few megabytes.</summary>
    private const int PartsPerRound = 16;

    /// <summary>Who imports; null for the person at a machine that asks nobody to sign in.</summary>
    public Person? Person { get; init; }

    /// <summary>Reads and imports a document.</summary>
    /// <param name="name">File name as sent; a folder before it is dropped.</param>
    /// <param name="bytes">The document.</param>
    /// <param name="by">Who imports, from where.</param>
    /// <param name="formsDone">Told now and then how many forms are filed.</param>
    public async Task<ImportResult> ImportAsync(
        string name,
        ReadOnlyMemory<byte> bytes,
        Signature by,
        IProgress<int>? formsDone = null,
        CancellationToken cancellationToken = default)
    {
        var source = SourceDocument.Of(Path.GetFileName(name), bytes.Span);
        await using (var context = store.Database.NewContext())
        {
            if (await ImportedBefore.FindAsync(
                context, source, () => read(source.Name, bytes).Forms, time.LocalTimeZone, cancellationToken) is { } known)
            {
                return known;
            }
        }

        var document = read(source.Name, bytes);
        return document.Refusal is { } refusal
            ? new ImportResult(source, ImportOutcome.Refused, refusal, [])
            : await ImportAsync(source, bytes, document.Text, document.Forms, by, formsDone, cancellationToken);
    }

    /// <summary>Imports a document read by the caller; the forms are taken one after the other and not kept.</summary>
    public async Task<ImportResult> ImportAsync(
        SourceDocument source,
        ReadOnlyMemory<byte> bytes,
        string text,
        IEnumerable<FormReading> forms,
        Signature by,
        IProgress<int>? formsDone = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(by);
        await using var connection = store.Database.NewConnection();
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await store.Database.BeginWritingAsync(connection, cancellationToken);
        await using (var context = store.Database.NewContext(transaction))
        {
            // Another process may have been importing the same bytes while this one read them.
            if (await ImportedBefore.FindAsync(
                context, source, () => forms, time.LocalTimeZone, cancellationToken) is { } known)
            {
                return known;
            }
        }

        var at = time.GetUtcNow().UtcDateTime;
        var document = await WriteDocumentAsync(transaction, source, bytes, text, by, at, cancellationToken);
        var (filed, refusal) = await WriteFilingsAsync(transaction, document, at, forms, by, formsDone, cancellationToken);
        if (refusal is not null)
        {
            return new ImportResult(source, ImportOutcome.Refused, refusal, []);
        }

        if (filed.Count == 0)
        {
            return new ImportResult(source, ImportOutcome.Refused, ImportMessages.NoForm, []);
        }

        var reviewed = await new FilingReview(store.Database, transaction, catalog)
            .ReviewChangesAsync([], cancellationToken);
        var result = new ImportResult(
            source,
            ImportOutcome.Imported,
            ImportMessages.Imported([.. filed.Select(f => f.Form)]),
            [.. filed.Select(f => f.Form with { Tally = reviewed.GetValueOrDefault(f.FilingId, f.Form.Tally) })]);
        await CloseAsync(transaction, document, result, by, at, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await Database.SettleAsync(connection, CancellationToken.None);
        return result;
    }

    private async Task<(List<FiledForm> Filed, string? Refusal)> WriteFilingsAsync(
        DbTransaction transaction,
        DocumentRow document,
        DateTime at,
        IEnumerable<FormReading> forms,
        Signature by,
        IProgress<int>? formsDone,
        CancellationToken cancellationToken)
    {
        var writer = new FilingWriter(store.Database, transaction, document, at, Person ?? Person.Local(by.Actor));
        var filed = new List<FiledForm>();
        foreach (var chunk in forms.Chunk(Chunk))
        {
            cancellationToken.ThrowIfCancellationRequested();
            filed.AddRange(await writer.WriteAsync(chunk, cancellationToken));
            if (writer.Refusal is not null)
            {
                break;
            }

            formsDone?.Report(filed.Count);
        }

        return (filed, writer.Refusal);
    }

    private async Task<DocumentRow> WriteDocumentAsync(
        DbTransaction transaction,
        SourceDocument source,
        ReadOnlyMemory<byte> bytes,
        string text,
        Signature by,
        DateTime at,
        CancellationToken cancellationToken)
    {
        var document = new DocumentRow
        {
            Name = Columns.Text(source.Name) ?? string.Empty,
            Sha256 = source.Sha256,
            Length = bytes.Length,
            ImportedAt = at,
            ImportedBy = Columns.Text(by.Actor) ?? string.Empty,
        };
        await using (var context = store.Database.NewContext(transaction))
        {
            context.Add(document);
            await context.SaveChangesAsync(cancellationToken);
            context.Add(new DocumentOriginalRow { DocumentId = document.Id, Packed = Gzip.Pack(bytes.Span) });
            await context.SaveChangesAsync(cancellationToken);
        }

        foreach (var parts in TextParts.Cut(document.Id, text).Chunk(PartsPerRound))
        {
            await using var context = store.Database.NewContext(transaction);
            context.AddRange(parts.AsEnumerable<object>());
            await context.SaveChangesAsync(cancellationToken);
        }

        return document;
    }

    /// <summary>Ends the import with what is only known at its end: the count of forms and the journal entry.</summary>
    private async Task CloseAsync(
        DbTransaction transaction,
        DocumentRow document,
        ImportResult result,
        Signature by,
        DateTime at,
        CancellationToken cancellationToken)
    {
        await using var context = store.Database.NewContext(transaction);
        var entry = await JournalWriter.AppendAsync(
            context,
            at,
            by,
            act: "import",
            subject: $"document:{document.Sha256}",
            before: null,
            after: new
            {
                document.Name,
                document.Sha256,
                document.Length,
                Forms = result.Forms.Count,
                New = result.Count(FormOutcome.New),
                Newer = result.Count(FormOutcome.Newer),
                RuleSet = catalog.Hash,
                Same = result.Count(FormOutcome.Same),
            },
            cancellationToken);
        await context.Documents.Where(d => d.Id == document.Id).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.FormCount, result.Forms.Count)
                .SetProperty(d => d.JournalSequence, entry.Sequence),
            cancellationToken);
    }
}
