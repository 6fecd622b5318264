using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.People;

/// <summary>An answer as it was sent.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">What the body is; null when there is none.</param>
/// <param name="Tag">The ETag; null when none was sent.</param>
/// <param name="Location">Null when none was sent.</param>
/// <param name="Body">As sent.</param>
public sealed record ApiAnswer(int Status, string? ContentType, string? Tag, string? Location, byte[] Body);

/// <summary>What a key was met with.</summary>
public enum KeyStanding
{
    /// <summary>Not seen before: go on.</summary>
    New,

    /// <summary>The same request was answered: answer the same.</summary>
    Answered,

    /// <summary>The key was used for something else.</summary>
    OtherRequest,

    /// <summary>The same request is under way.</summary>
    UnderWay,
}

/// <summary>A key met.</summary>
/// <param name="Standing">With what.</param>
/// <param name="Id">Number to keep the answer under, when new.</param>
/// <param name="Answer">The answer to give again, when there is one.</param>
public sealed record MetKey(KeyStanding Standing, long Id, ApiAnswer? Answer);

/// <summary>Answers to requests that carry an idempotency key, kept for a day.</summary>
/// <param name="store">Where.</param>
/// <param name="time">Tells when.</param>
public sealed class ApiAnswers(Store store, TimeProvider time)
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Meets a key: whoever comes first takes it, everybody else is told what became of it.</summary>
    /// <param name="owner">The account; 0 where nobody signs in.</param>
    /// <param name="key">As sent.</param>
    /// <param name="requestHash">What is asked for.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<MetKey> MeetAsync(long owner, string key, string requestHash, CancellationToken cancellationToken = default) =>
        store.Database.WriteAsync(
            async context =>
            {
                var now = time.GetUtcNow().UtcDateTime;
                var old = now - Kept;
                await context.ApiAnswers.Where(a => a.BegunAt < old).ExecuteDeleteAsync(cancellationToken);
                var row = await context.ApiAnswers.AsNoTracking().SingleOrDefaultAsync(a => a.Owner == owner && a.Key == key, cancellationToken);
                if (row is null)
                {
                    var taken = new ApiAnswerRow { Owner = owner, Key = key, RequestHash = requestHash, BegunAt = now };
                    context.Add(taken);
                    await context.SaveChangesAsync(cancellationToken);
                    return new MetKey(KeyStanding.New, taken.Id, null);
                }

                return !string.Equals(row.RequestHash, requestHash, StringComparison.Ordinal) ? new MetKey(KeyStanding.OtherRequest, row.Id, null)
                    : row.Status is { } status ? new MetKey(KeyStanding.Answered, row.Id, new ApiAnswer(status, row.ContentType, row.Tag, row.Location, row.Body ?? []))
                    : new MetKey(KeyStanding.UnderWay, row.Id, null);
            },
            cancellationToken);

    /// <summary>Keeps what was answered.</summary>
    public Task KeepAsync(long id, ApiAnswer answer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return store.Database.WriteAsync(
            async context => await context.ApiAnswers.Where(a => a.Id == id).ExecuteUpdateAsync(
                set => set.SetProperty(a => a.Status, answer.Status)
                    .SetProperty(a => a.ContentType, answer.ContentType)
                    .SetProperty(a => a.Tag, answer.Tag)
                    .SetProperty(a => a.Location, answer.Location)
                    .SetProperty(a => a.Body, answer.Body),
                cancellationToken),
            cancellationToken);
    }

    /// <summary>Gives a key back: nothing was done under it.</summary>
    public Task ForgetAsync(long id, CancellationToken cancellationToken = default) =>
        store.Database.WriteAsync(
            async context => await context.ApiAnswers.Where(a => a.Id == id).ExecuteDeleteAsync(cancellationToken), cancellationToken);
}
