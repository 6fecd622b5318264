using System.Globalization;
using Hengji.Journal;
using Hengji.Lifecycle;
using Hengji.People;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Seasons;

/// <summary>Sets until when stages should be done with; finance does.</summary>
/// <param name="store">Where.</param>
/// <param name="time">Tells when.</param>
public sealed class Deadlines(Store store, TimeProvider time)
{
    /// <summary>Sets a deadline whatever it was, or takes it away; false when it is not for this person or for this stage.</summary>
    public Task<bool> SetAsync(
        Person person, int year, Stage stage, DateOnly? due, Signature by, CancellationToken cancellationToken = default) =>
        SetAsync(person, year, stage, due, by, isSeen: null, cancellationToken);

    /// <summary>Sets a deadline, or takes it away; false when it is not for this person or for this stage.</summary>
    /// <param name="person">Who sets it: a finance reviewer of the division.</param>
    /// <param name="year">The year of the projects.</param>
    /// <param name="stage">A stage in which somebody has something to do.</param>
    /// <param name="due">The last day; null to take it away.</param>
    /// <param name="by">Who, from where.</param>
    /// <param name="isSeen">Whether the deadline that stands is the one that was looked at; null asks nothing.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<bool> SetAsync(
        Person person, int year, Stage stage, DateOnly? due, Signature by, Func<DateOnly?, bool>? isSeen, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (!person.ReachAs(Role.FinanceReviewer).IsEverything || !Duties.Stages.Contains(stage) || year is < 1949 or > 2199)
        {
            return false;
        }

        return await store.Database.WriteAsync(
            async context =>
            {
                var row = await context.Deadlines.SingleOrDefaultAsync(d => d.Year == year && d.Stage == stage, cancellationToken);
                var before = row?.Due;
                if (isSeen?.Invoke(before) == false)
                {
                    return false;
                }

                if (row is not null && due is null)
                {
                    context.Remove(row);
                }
                else if (row is not null)
                {
                    row.Due = due!.Value;
                    context.Update(row);
                }
                else if (due is { } day)
                {
                    context.Add(new DeadlineRow { Year = year, Stage = stage, Due = day });
                }

                await JournalWriter.AppendAsync(
                    context,
                    time.GetUtcNow().UtcDateTime,
                    by,
                    "deadline",
                    string.Create(CultureInfo.InvariantCulture, $"deadline:{year}-{stage}"),
                    before: before is null ? null : new { Due = before },
                    after: new { Year = year, Stage = stage.ToString(), Due = due },
                    cancellationToken);
                return true;
            },
            cancellationToken);
    }
}
