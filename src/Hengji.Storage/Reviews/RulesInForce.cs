using System.Text;
using Hengji.Journal;
using Hengji.People;
using Hengji.Review;
using Hengji.Review.RuleSets;
using Hengji.Storage.Imports;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Reviews;

/// <summary>Rules that were switched on in a store.</summary>
/// <param name="Name">What people are shown of the rule set.</param>
/// <param name="Hash">Fingerprint of what came into force.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who switched them on.</param>
/// <param name="At">When, in UTC.</param>
public sealed record RuleSwitch(string Name, string Hash, string Reason, string By, DateTime At);

/// <summary>What switching rules on came to.</summary>
public enum SwitchOutcome
{
    /// <summary>They are in force, journalled, and every form was reviewed again.</summary>
    Kept,

    /// <summary>Other rules came into force since the change was tried; nothing was changed.</summary>
    Conflict,

    /// <summary>It needs a reason.</summary>
    ReasonMissing,

    /// <summary>It is for the finance reviewer of the division.</summary>
    NotYours,

    /// <summary>These very rules are in force already.</summary>
    NoChange,
}

/// <summary>The answer to switching rules on.</summary>
/// <param name="Outcome">What it came to.</param>
/// <param name="Changed">On how many forms the findings changed; 0 unless kept.</param>
public sealed record SwitchResult(SwitchOutcome Outcome, int Changed = 0);

/// <summary>
/// The rules a store's forms are reviewed by: those last switched on, else the program's own. What is switched on is kept
/// whole, so that it stays what it was tried as, whatever files the program is started with.
/// </summary>
/// <param name="store">Where.</param>
/// <param name="own">The program's own: of the rule set files and the division it was started with.</param>
/// <param name="time">Tells when.</param>
public sealed class RulesInForce(Store store, RuleCatalog own, TimeProvider time)
{
    private Known? _known;

    /// <summary>The rules in force now; another process may have switched them.</summary>
    public async Task<RuleCatalog> CurrentAsync(CancellationToken cancellationToken = default)
    {
        await using var context = store.Database.Unlimited().NewContext();
        return await CurrentAsync(context, cancellationToken);
    }

    /// <summary>What was switched on, newest first.</summary>
    public async Task<IReadOnlyList<RuleSwitch>> HistoryAsync(CancellationToken cancellationToken = default)
    {
        await using var context = store.Database.Unlimited().NewContext();
        return await context.RuleSwitches.AsNoTracking().OrderByDescending(s => s.Id)
            .Select(s => new RuleSwitch(s.Name, s.Hash, s.Reason, s.By, s.At)).ToListAsync(cancellationToken);
    }

    /// <summary>Whether a person may switch: finance of the division, whose rules they are; whoever sits at a machine of one's own.</summary>
    public static bool MaySwitch(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.ReachAs(Role.FinanceReviewer).IsEverything
            || (person.AccountId is null && person.ReachAs(Role.Clerk).IsEverything);
    }

    /// <summary>Switches rules on and reviews every form under them, in one transaction.</summary>
    /// <param name="document">The rule set, standing by itself; see <see cref="RuleChange.Over"/>.</param>
    /// <param name="seen">Fingerprint of the rules that were in force when the change was tried.</param>
    /// <param name="reason">Why; required.</param>
    /// <param name="person">Who switches.</param>
    /// <param name="by">How that is signed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="RuleSetProblemException">The document is no rule set.</exception>
    public async Task<SwitchResult> SwitchAsync(
        byte[] document, string seen, string reason, Person person, Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(by);
        var catalog = RuleChange.Read(document);
        var why = (Columns.Text(reason) ?? string.Empty).Trim();
        if (!MaySwitch(person))
        {
            return new SwitchResult(SwitchOutcome.NotYours);
        }

        if (why.Length == 0)
        {
            return new SwitchResult(SwitchOutcome.ReasonMissing);
        }

        await using var connection = store.Database.NewConnection();
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await store.Database.BeginWritingAsync(connection, cancellationToken);
        await using (var context = store.Database.NewContext(transaction))
        {
            var before = await CurrentAsync(context, cancellationToken);
            if (!string.Equals(before.Hash, seen, StringComparison.Ordinal))
            {
                return new SwitchResult(SwitchOutcome.Conflict);
            }

            if (string.Equals(before.Hash, catalog.Hash, StringComparison.Ordinal)
                && string.Equals(before.RuleSetName, catalog.RuleSetName, StringComparison.Ordinal))
            {
                return new SwitchResult(SwitchOutcome.NoChange);
            }

            var at = time.GetUtcNow().UtcDateTime;
            var entry = await JournalWriter.AppendAsync(
                context,
                at,
                by,
                act: "switch-rules",
                subject: "rules",
                before: new { Name = before.RuleSetName, RuleSet = before.Hash },
                after: new { Name = catalog.RuleSetName, RuleSet = catalog.Hash, Reason = why },
                cancellationToken);
            context.Add(new RuleSwitchRow
            {
                Name = Columns.Text(catalog.RuleSetName) ?? string.Empty,
                Document = Encoding.UTF8.GetString(document),
                Hash = catalog.Hash,
                Reason = why,
                By = entry.Actor,
                At = at,
                JournalSequence = entry.Sequence,
            });
            await context.SaveChangesAsync(cancellationToken);
        }

        var changed = await StoredReview.ReviewAsync(store.Database, transaction, catalog, time, by, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await Database.SettleAsync(connection, CancellationToken.None);
        return new SwitchResult(SwitchOutcome.Kept, changed);
    }

    private async Task<RuleCatalog> CurrentAsync(HengjiContext context, CancellationToken cancellationToken)
    {
        var last = await context.RuleSwitches.AsNoTracking().MaxAsync(s => (long?)s.Id, cancellationToken);
        if (last is not { } id)
        {
            return own;
        }

        if (_known is { } known && known.Id == id)
        {
            return known.Catalog;
        }

        var document = await context.RuleSwitches.AsNoTracking().Where(s => s.Id == id)
            .Select(s => s.Document).SingleAsync(cancellationToken);
        var catalog = RuleChange.Read(Encoding.UTF8.GetBytes(document));
        _known = new Known(id, catalog);
        return catalog;
    }

    private sealed record Known(long Id, RuleCatalog Catalog);
}
