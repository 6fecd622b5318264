using System.Data.Common;
using Hengji.Journal;
using Hengji.Review;

namespace Hengji.Storage.Imports;

/// <summary>
/// The review of everything kept under another catalogue (重新审核), after an update brought new rules. It changes
/// nothing and writes no journal entry where the findings stay as they were.
/// </summary>
/// <param name="store">What to review.</param>
/// <param name="catalog">Under which rules.</param>
/// <param name="time">Tells when.</param>
public sealed class StoredReview(Store store, RuleCatalog catalog, TimeProvider time)
{
    /// <summary>Reviews the latest filing of every project; returns in how many the findings changed.</summary>
    public async Task<int> ReviewAsync(Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        await using var connection = store.Database.NewConnection();
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await store.Database.BeginWritingAsync(connection, cancellationToken);
        var changed = await ReviewAsync(store.Database, transaction, catalog, time, by, cancellationToken);

        // Where no finding changed, it is still known under which rules everything was reviewed.
        await transaction.CommitAsync(cancellationToken);
        await Database.SettleAsync(connection, CancellationToken.None);
        return changed;
    }

    /// <summary>The same inside a transaction that does more.</summary>
    internal static async Task<int> ReviewAsync(
        Database database, DbTransaction transaction, RuleCatalog catalog, TimeProvider time, Signature by, CancellationToken cancellationToken)
    {
        var review = new FilingReview(database, transaction, catalog);
        var reviewed = await review.ReviewAsync(cancellationToken);
        if (review.Changed == 0)
        {
            return 0;
        }

        await using var context = database.NewContext(transaction);
        await JournalWriter.AppendAsync(
            context,
            time.GetUtcNow().UtcDateTime,
            by,
            act: "review",
            subject: "projects",
            before: null,
            after: new { Reviewed = reviewed.Count, review.Changed, RuleSet = catalog.Hash },
            cancellationToken);
        return review.Changed;
    }
}
