using System.Globalization;
using Hengji.Journal;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Queries;

/// <summary>Reads and checks the journal (操作留痕).</summary>
public sealed class JournalQueries
{
    private readonly Database _database;

    internal JournalQueries(Database database) => _database = database;

    /// <summary>Entries, newest first.</summary>
    public async Task<IReadOnlyList<JournalEntry>> ListAsync(
        int skip = 0, int take = 100, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        var rows = await context.Journal.AsNoTracking()
            .OrderByDescending(e => e.Sequence).Skip(skip).Take(take).ToListAsync(cancellationToken);
        return [.. rows.Select(r => r.ToEntry())];
    }

    /// <summary>Entries before one, newest first.</summary>
    /// <param name="before">Only entries with lower numbers; null for all.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<JournalEntry>> BeforeAsync(long? before, int take, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        var rows = await context.Journal.AsNoTracking().Where(e => before == null || e.Sequence < before)
            .OrderByDescending(e => e.Sequence).Take(take).ToListAsync(cancellationToken);
        return [.. rows.Select(r => r.ToEntry())];
    }

    /// <summary>How many entries there are.</summary>
    public async Task<long> CountAsync(CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        return await context.Journal.LongCountAsync(cancellationToken);
    }

    /// <summary>
    /// Checks the whole chain, and that every import, correction, act of review, switch of rules, decision about an indicator
    /// and batch of a ledger is in it: a
    /// chain whose end was cut off is whole in itself.
    /// </summary>
    public async Task<JournalVerdict> VerifyAsync(CancellationToken cancellationToken = default)
    {
        await using var context = _database.Unlimited().NewContext();
        await using var view = await Database.BeginReadingAsync(context, cancellationToken);
        var verdict = JournalChain.Verify(
            context.Journal.AsNoTracking().OrderBy(e => e.Sequence).AsEnumerable().Select(r => r.ToEntry()));
        if (!verdict.IsWhole)
        {
            return verdict;
        }

        var last = await LastToldAsync(context, cancellationToken);
        return last <= verdict.Checked
            ? verdict
            : new JournalVerdict(
                verdict.Checked,
                verdict.Checked + 1,
                JournalFault.CutOff,
                string.Create(
                    CultureInfo.InvariantCulture, $"第 {verdict.Checked + 1} 条至第 {last} 条缺失，而其导入的文件、所记的校对、审核处理、规则启用、指标库决定或台账仍在。"));
    }

    /// <summary>Number of the last entry that something kept asks for.</summary>
    private static async Task<long> LastToldAsync(HengjiContext context, CancellationToken cancellationToken)
    {
        long?[] told =
        [
            await context.Documents.MaxAsync(d => (long?)d.JournalSequence, cancellationToken),
            await context.Corrections.MaxAsync(c => (long?)c.JournalSequence, cancellationToken),
            await context.Decisions.MaxAsync(d => (long?)d.JournalSequence, cancellationToken),
            await context.Waivers.MaxAsync(w => (long?)w.JournalSequence, cancellationToken),
            await context.Waivers.MaxAsync(w => w.RevokedSequence, cancellationToken),
            await context.ProjectActs.MaxAsync(a => a.JournalSequence, cancellationToken),
            await context.Grades.MaxAsync(g => (long?)g.JournalSequence, cancellationToken),
            await context.RuleSwitches.MaxAsync(s => (long?)s.JournalSequence, cancellationToken),
            await context.LibraryActs.MaxAsync(a => (long?)a.JournalSequence, cancellationToken),
            await context.Ledgers.MaxAsync(l => (long?)l.JournalSequence, cancellationToken),
            await context.LedgerBatches.MaxAsync(b => (long?)b.StateSequence, cancellationToken),
            await context.MeasureBindings.MaxAsync(b => (long?)b.JournalSequence, cancellationToken),
        ];
        return told.Max() ?? 0;
    }
}
