using System.Globalization;
using Hengji.Dossiers;
using Hengji.Lifecycle;
using Hengji.People;
using Hengji.Storage.Imports;
using Hengji.Storage.Rows;
using Hengji.Targets;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Seasons;

/// <summary>Makes next year's draft of a record: a document that says what was carried over, its filing and its project.</summary>
internal sealed class NextYear(HengjiContext context, DateTime at, string by)
{
    /// <summary>The new project, or why there is none.</summary>
    public async Task<(long? ProjectId, Refusal? Refusal)> WriteAsync(
        ProjectRow project, PerformanceTarget target, Person person, CancellationToken cancellationToken)
    {
        if (CarriedOver.Next(target) is not { Year: { } year } next)
        {
            return (null, ActRefusals.NoYear);
        }

        if (ProjectIdentity.Of(next) is null)
        {
            return (null, ActRefusals.NoName);
        }

        var (text, form) = WrittenForm.Of(next);
        // The project's number keeps two carried over alike from being one document.
        var written = new WrittenDocument(
            string.Create(CultureInfo.InvariantCulture, $"{year}年度结转-{next.ProjectName}.txt"),
            string.Create(CultureInfo.InvariantCulture, $"{text}\n结转自第{project.Id}号项目\n"));
        var identity = new IdentityHashes(written.Source).Of(form);
        if (await context.Projects.AnyAsync(p => p.IdentityHash == identity, cancellationToken)
            || await context.Documents.AnyAsync(d => d.Sha256 == written.Source.Sha256, cancellationToken))
        {
            return (null, ActRefusals.NextYearExists(year));
        }

        var document = await written.AddAsync(context, at, by, cancellationToken);
        var filing = FilingWriter.RowOf(form, Columns.Hash(RecordJson.Of(next)), document.Id, at);
        filing.Version = 1;
        filing.Project = new ProjectRow
        {
            IdentityHash = identity,
            OrganisationId = project.OrganisationId,
            Stage = Stage.Draft,
            StageSince = at,
        };
        context.Add(filing);
        await context.SaveChangesAsync(cancellationToken);
        context.Add(new ProjectActRow
        {
            ProjectId = filing.ProjectId,
            Act = Act.Draft,
            From = Stage.Absent,
            To = Stage.Draft,
            AccountId = person.AccountId,
            By = Columns.Text(person.Name) ?? string.Empty,
            At = at,
            Comment = string.Empty,
            Version = 1,
        });
        return (filing.ProjectId, null);
    }
}
