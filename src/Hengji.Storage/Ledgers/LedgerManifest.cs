using System.Globalization;
using Hengji.Journal;
using Hengji.Ledgers;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Ledgers;

/// <summary>What became of a batch that was to be kept.</summary>
public enum KeepOutcome
{
    Kept,

    /// <summary>These rows came before; nothing changed.</summary>
    CameBefore,

    /// <summary>The ledger changed since the rows were compared with it; they must be compared again.</summary>
    Overtaken,
}

/// <summary>A batch whose files lie ready under a name that nobody knows yet.</summary>
/// <param name="LedgerId">The ledger.</param>
/// <param name="Revision">The state of the ledger the rows were compared with.</param>
/// <param name="SendingKey">The same for the same rows sent again.</param>
/// <param name="Batch">The batch; who and when are filled in.</param>
public sealed record ReadyBatch(long LedgerId, long Revision, string SendingKey, LedgerBatch Batch);

/// <summary>
/// The ledgers, and which files of rows belong to them. The files themselves are another project's; a file exists once a row
/// here names it, and that row is committed with the journal entry, after the file has got its final name.
/// </summary>
public sealed class LedgerManifest
{
    private readonly Database _database;

    internal LedgerManifest(Database database) => _database = database;

    /// <summary>Every ledger, by name.</summary>
    public async Task<IReadOnlyList<KeptLedger>> ListAsync(CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        var rows = await context.Ledgers.AsNoTracking().OrderBy(l => l.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(r => r.Kept)];
    }

    /// <summary>The ledger of that code; null when there is none.</summary>
    public async Task<KeptLedger?> FindAsync(string code, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        return (await context.Ledgers.AsNoTracking().SingleOrDefaultAsync(l => l.Code == code, cancellationToken))?.Kept;
    }

    /// <summary>The ledger of that number; null when there is none.</summary>
    public async Task<KeptLedger?> FindAsync(long id, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        return (await context.Ledgers.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, cancellationToken))?.Kept;
    }

    /// <summary>The batches of a ledger, in the order they came.</summary>
    public async Task<IReadOnlyList<LedgerBatch>> BatchesAsync(long ledgerId, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        if (!await context.Ledgers.AnyAsync(l => l.Id == ledgerId, cancellationToken))
        {
            return [];
        }

        var rows = await context.LedgerBatches.AsNoTracking().Where(b => b.LedgerId == ledgerId).OrderBy(b => b.Number).ToListAsync(cancellationToken);
        return [.. rows.Select(r => r.Batch)];
    }

    /// <summary>The ledger with its batches, as of one moment.</summary>
    public async Task<(KeptLedger Ledger, IReadOnlyList<LedgerBatch> Batches)?> ViewAsync(long ledgerId, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        await using var view = await Database.BeginReadingAsync(context, cancellationToken);
        var ledger = await context.Ledgers.AsNoTracking().SingleOrDefaultAsync(l => l.Id == ledgerId, cancellationToken);
        if (ledger is null)
        {
            return null;
        }

        var rows = await context.LedgerBatches.AsNoTracking().Where(b => b.LedgerId == ledgerId).OrderBy(b => b.Number).ToListAsync(cancellationToken);
        return (ledger.Kept, [.. rows.Select(r => r.Batch)]);
    }

    /// <summary>Opens a ledger; the one of that code where there is one already.</summary>
    public Task<KeptLedger> OpenAsync(
        LedgerSchema schema, long? organisationId, DateTime at, Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(schema);
        if (schema.Problems() is { Count: > 0 } problems)
        {
            throw new ArgumentException(string.Join(' ', problems), nameof(schema));
        }

        return _database.WriteAsync(
            async context =>
            {
                if (await context.Ledgers.SingleOrDefaultAsync(l => l.Code == schema.Code, cancellationToken) is { } there)
                {
                    return there.Kept;
                }

                var entry = await JournalWriter.AppendAsync(
                    context, at, by, "open-ledger", "ledger:" + schema.Code, null, new { schema.Name, Columns = schema.Columns.Select(c => c.Name) }, cancellationToken);
                var row = new LedgerHeadRow
                {
                    Code = schema.Code,
                    Name = schema.Name,
                    Schema = LedgerJson.Write(schema),
                    OrganisationId = organisationId,
                    At = entry.At,
                    JournalSequence = entry.Sequence,
                };
                context.Add(row);
                await context.SaveChangesAsync(cancellationToken);
                return row.Kept;
            },
            cancellationToken);
    }

    /// <summary>Gives out the next number of a batch; nobody else gets it.</summary>
    public Task<long> NextBatchAsync(long ledgerId, CancellationToken cancellationToken = default) => _database.WriteAsync(
        async context =>
        {
            var ledger = await context.Ledgers.SingleAsync(l => l.Id == ledgerId, cancellationToken);
            return ++ledger.LastBatch;
        },
        cancellationToken);

    /// <summary>The batch in which these rows came and still are; null when they did not come.</summary>
    public async Task<LedgerBatch?> CameBeforeAsync(long ledgerId, string sendingKey, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        return (await SentAsync(context, ledgerId, sendingKey, cancellationToken))?.Batch;
    }

    /// <summary>
    /// Keeps a batch: in the one writer's turn its files get their final name, and the row that names them is committed with
    /// the journal entry. Killed between the two, the files are nobody's and swept at the next start.
    /// </summary>
    /// <param name="ready">The batch.</param>
    /// <param name="place">Gives the files their final name.</param>
    /// <param name="at">When.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellationToken">Stops it before anything is kept.</param>
    public async Task<(KeepOutcome Outcome, LedgerBatch Batch)> KeepAsync(
        ReadyBatch ready, Action place, DateTime at, Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ready);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(by);
        return await _database.WriteAsync(
            async context =>
            {
                if (await SentAsync(context, ready.LedgerId, ready.SendingKey, cancellationToken) is { } before)
                {
                    return (KeepOutcome.CameBefore, before.Batch);
                }

                var ledger = await context.Ledgers.SingleAsync(l => l.Id == ready.LedgerId, cancellationToken);
                if (ledger.Revision != ready.Revision)
                {
                    return (KeepOutcome.Overtaken, ready.Batch);
                }

                ledger.Revision++;
                var batch = ready.Batch;
                var entry = await JournalWriter.AppendAsync(
                    context, at, by, "import-ledger", Subject(ledger, batch.Number), null, State(batch), cancellationToken);
                place();
                var row = new LedgerBatchRow
                {
                    LedgerId = ledger.Id,
                    Number = batch.Number,
                    Kind = batch.Kind,
                    State = batch.State,
                    SendingKey = ready.SendingKey,
                    Source = Columns.Text(batch.Source) ?? string.Empty,
                    SourceSha256 = batch.SourceSha256,
                    Rows = batch.Rows,
                    Problems = batch.Problems,
                    Repeated = batch.Repeated,
                    Partition = batch.Partition,
                    PartitionSha256 = batch.PartitionSha256,
                    By = entry.Actor,
                    At = entry.At,
                    JournalSequence = entry.Sequence,
                    StateSequence = entry.Sequence,
                };
                context.Add(row);
                await context.SaveChangesAsync(cancellationToken);
                return (KeepOutcome.Kept, row.Batch);
            },
            cancellationToken);
    }

    /// <summary>Confirms, discards or withdraws a batch; null when there is none or it cannot be done in its state.</summary>
    public Task<LedgerBatch?> DecideAsync(
        long ledgerId, long number, BatchAct act, string? reason, DateTime at, Signature by, CancellationToken cancellationToken = default) =>
        _database.WriteAsync(
            async context =>
            {
                var ledger = await context.Ledgers.SingleOrDefaultAsync(l => l.Id == ledgerId, cancellationToken);
                var row = await context.LedgerBatches.SingleOrDefaultAsync(b => b.LedgerId == ledgerId && b.Number == number, cancellationToken);
                if (ledger is null || row is null || LedgerBatch.After(row.State, act) is not { } to)
                {
                    return null;
                }

                var before = row.State;
                ledger.Revision++;
                row.State = to;
                var entry = await JournalWriter.AppendAsync(
                    context,
                    at,
                    by,
                    act switch
                    {
                        BatchAct.Confirm => "confirm-ledger-batch",
                        BatchAct.Discard => "discard-ledger-batch",
                        _ => "withdraw-ledger-batch",
                    },
                    Subject(ledger, number),
                    new { State = before.ToString() },
                    new { State = to.ToString(), row.Rows, Reason = Columns.Text(reason) },
                    cancellationToken);
                row.StateSequence = entry.Sequence;
                await context.SaveChangesAsync(cancellationToken);
                return row.Batch;
            },
            cancellationToken);

    /// <summary>Does something about files that nobody names, while nobody can name more of them.</summary>
    public Task<int> SweepAsync(Func<IReadOnlySet<string>, int> sweep, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        return _database.Unlimited().WriteAsync(
            async context => sweep((await context.LedgerBatches.AsNoTracking().Select(b => b.Partition).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal)),
            cancellationToken);
    }

    /// <summary>The headings remembered for a ledger, and the columns they stand for.</summary>
    public async Task<IReadOnlyDictionary<string, string>> HeadingsAsync(long ledgerId, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        return await context.LedgerHeadings.AsNoTracking().Where(h => h.LedgerId == ledgerId)
            .ToDictionaryAsync(h => h.Heading, h => h.Column, StringComparer.Ordinal, cancellationToken);
    }

    /// <summary>Remembers which heading stands for which column.</summary>
    public Task RememberAsync(long ledgerId, IReadOnlyDictionary<string, string> headings, CancellationToken cancellationToken = default) =>
        _database.WriteAsync(
            async context =>
            {
                foreach (var (heading, column) in headings)
                {
                    var row = await context.LedgerHeadings.SingleOrDefaultAsync(h => h.LedgerId == ledgerId && h.Heading == heading, cancellationToken);
                    if (row is null)
                    {
                        context.Add(new LedgerHeadingRow { LedgerId = ledgerId, Heading = heading, Column = column });
                    }
                    else
                    {
                        row.Column = column;
                    }
                }

                return true;
            },
            cancellationToken);

    /// <summary>Binds an indicator to a measure, or unbinds it.</summary>
    /// <param name="binding">The binding; who and when are filled in.</param>
    /// <param name="unbind">Whether it is taken away instead.</param>
    /// <param name="at">When.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<bool> BindAsync(MeasureBinding binding, bool unbind, DateTime at, Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(binding);
        return _database.WriteAsync(
            async context =>
            {
                var ledger = await context.Ledgers.SingleOrDefaultAsync(l => l.Id == binding.LedgerId, cancellationToken);
                if (ledger is null || !await context.Projects.AnyAsync(p => p.Id == binding.ProjectId, cancellationToken))
                {
                    return false;
                }

                var measure = unbind ? null : LedgerJson.Write(binding.Measure);
                var entry = await JournalWriter.AppendAsync(
                    context,
                    at,
                    by,
                    unbind ? "unbind-measure" : "bind-measure",
                    string.Create(CultureInfo.InvariantCulture, $"project:{binding.ProjectId}"),
                    null,
                    new { binding.Indicator, Ledger = ledger.Code, binding.Name, Measure = measure },
                    cancellationToken);
                context.Add(new MeasureBindingRow
                {
                    ProjectId = binding.ProjectId,
                    Version = binding.Version,
                    Indicator = Columns.Text(binding.Indicator) ?? string.Empty,
                    LedgerId = binding.LedgerId,
                    Name = Columns.Text(binding.Name) ?? string.Empty,
                    Measure = measure,
                    By = entry.Actor,
                    At = entry.At,
                    JournalSequence = entry.Sequence,
                });
                return true;
            },
            cancellationToken);
    }

    /// <summary>The bindings in force of a project, of a ledger, or of both.</summary>
    public async Task<IReadOnlyList<MeasureBinding>> BindingsAsync(
        long? projectId = null, long? ledgerId = null, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        var rows = await context.MeasureBindings.AsNoTracking()
            .Where(b => projectId == null || b.ProjectId == projectId).OrderBy(b => b.Id).ToListAsync(cancellationToken);
        return
        [
            .. rows.GroupBy(b => (b.ProjectId, b.Indicator)).Select(g => g.Last())
                .Where(b => b.Measure is not null && (ledgerId is null || b.LedgerId == ledgerId))
                .Select(b => new MeasureBinding(
                    b.ProjectId, b.Version, b.Indicator, b.LedgerId, LedgerJson.Read<Measure>(b.Measure!), b.Name, b.By, b.At)),
        ];
    }

    private static Task<LedgerBatchRow?> SentAsync(HengjiContext context, long ledgerId, string sendingKey, CancellationToken cancellationToken) =>
        context.LedgerBatches.AsNoTracking()
            .Where(b => b.LedgerId == ledgerId && b.SendingKey == sendingKey && (b.State == BatchState.InForce || b.State == BatchState.Aside))
            .OrderBy(b => b.Number).FirstOrDefaultAsync(cancellationToken);

    private static string Subject(LedgerHeadRow ledger, long number) => string.Create(CultureInfo.InvariantCulture, $"ledger:{ledger.Code}/{number}");

    private static object State(LedgerBatch batch) => new
    {
        batch.Source,
        Sha256 = batch.SourceSha256,
        Kind = batch.Kind.ToString(),
        State = batch.State.ToString(),
        batch.Rows,
        batch.Problems,
        batch.Repeated,
    };
}
