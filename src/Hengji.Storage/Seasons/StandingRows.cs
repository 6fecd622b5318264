using Hengji.Lifecycle;
using Hengji.People;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Seasons;

/// <summary>Takes a project's standing out of its rows, and writes an act into them.</summary>
internal static class StandingRows
{
    public static async Task<Standing> OfAsync(HengjiContext context, ProjectRow project, CancellationToken cancellationToken)
    {
        var hands = await context.ProjectActs.AsNoTracking().Where(a => a.ProjectId == project.Id)
            .Select(a => new { a.Act, a.AccountId }).Distinct().ToListAsync(cancellationToken);
        return Of(project) with
        {
            Fillers = [.. hands.Where(h => h.Act.Part() == Part.Fills).Select(h => h.AccountId ?? 0)],
            Reviewers = [.. hands.Where(h => h.Act.Part() == Part.Reviews).Select(h => h.AccountId ?? 0)],
        };
    }

    /// <summary>Without who brought it there.</summary>
    public static Standing Of(ProjectRow project) => new()
    {
        Stage = project.Stage,
        Round = project.Round,
        OrganisationId = project.OrganisationId,
        Revision = project.Revision,
        ApprovedVersion = project.ApprovedVersion,
        Grade = project.Grade,
        GradedBy = project.GradedBy,
    };

    /// <summary>Writes where the project stands after an act, and the act.</summary>
    public static ProjectActRow Write(
        ProjectRow project, Standing after, Act act, Person person, string? comment, int version, DateTime at)
    {
        var row = new ProjectActRow
        {
            ProjectId = project.Id,
            Act = act,
            From = project.Stage,
            To = after.Stage,
            AccountId = person.AccountId,
            By = Columns.Text(person.Name) ?? string.Empty,
            At = at,
            Comment = Columns.Text(comment)?.Trim() ?? string.Empty,
            Version = version,
        };
        project.StageSince = project.Stage == after.Stage && project.StageSince is not null ? project.StageSince : at;
        project.Stage = after.Stage;
        project.Round = after.Round;
        project.Revision = after.Revision;
        project.ApprovedVersion = after.ApprovedVersion;
        project.Grade = after.Grade;
        project.GradedBy = after.GradedBy;
        return row;
    }
}
