using System.Globalization;
using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Journal;
using Hengji.Lifecycle;
using Hengji.People;
using Hengji.Storage.Imports;
using Hengji.Storage.Rows;
using Hengji.Storage.Seasons;
using Hengji.Targets;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Drafting;

/// <summary>Makes a filing of a manuscript: a document that says what was typed, its form, and who filled it in.</summary>
internal sealed class ManuscriptFiling(HengjiContext context, DateTime at, Person person, Signature by)
{
    public async Task<FiledResult> FileAsync(ManuscriptRow row, string over, CancellationToken cancellationToken)
    {
        var sheet = RecordJson.Manuscript(row.Sheet);
        var (target, faults) = sheet.Record();
        if (faults.Count > 0)
        {
            return new FiledResult(DraftingRefusals.Faults(faults, sheet));
        }

        if (ProjectIdentity.Of(target) is not { } identity)
        {
            return new FiledResult(DraftingRefusals.NoIdentity);
        }

        var last = row.ProjectId is null ? null : await context.Filings.Include(f => f.Project).Include(f => f.Detail)
            .SingleAsync(f => f.ProjectId == row.ProjectId && f.IsLatest, cancellationToken);
        var before = last is null ? null : RecordJson.TargetOf(last.Detail!.Corrected ?? last.Detail.Reading);
        var hash = Columns.Hash(RecordJson.Of(target));
        if (before is not null && !string.Equals(Columns.Hash(RecordJson.Of(before)), over, StringComparison.Ordinal))
        {
            return new FiledResult(DraftingRefusals.Overtaken);
        }

        row.ClosedAt = at;
        if (before is not null && string.Equals(Columns.Hash(RecordJson.Of(before)), hash, StringComparison.Ordinal))
        {
            return new FiledResult((Refusal?)null) { ProjectId = last!.ProjectId, Version = last.Version };
        }

        return await WriteAsync(row, target, identity, hash, last, before, cancellationToken);
    }

    private async Task<FiledResult> WriteAsync(
        ManuscriptRow row, PerformanceTarget target, ProjectIdentity identity, string hash, FilingRow? last, PerformanceTarget? before, CancellationToken cancellationToken)
    {
        var version = (last?.Version ?? 0) + 1;
        var (text, form) = WrittenForm.Of(target);
        // The manuscript's number keeps two that say the same from being one document.
        var written = new WrittenDocument(
            string.Create(CultureInfo.InvariantCulture, $"{target.Year}年度填报-{target.ProjectName}-第{version}次申报.txt"),
            string.Create(CultureInfo.InvariantCulture, $"{text}\n填报稿第{row.Id}号，第{version}次申报\n"));
        // A project keeps its identity while it keeps its name; one of several of one name in a file has its own.
        var named = before is not null && ProjectIdentity.Of(before) == identity
            ? last!.Project!.IdentityHash
            : new IdentityHashes(written.Source).Of(form);
        if (await context.Projects.Where(p => p.IdentityHash == named && p.Id != (row.ProjectId ?? 0))
            .Select(p => (long?)p.Id).SingleOrDefaultAsync(cancellationToken) is { } namesake)
        {
            return new FiledResult(DraftingRefusals.Exists(namesake));
        }

        var document = await written.AddAsync(context, at, by.Actor, cancellationToken);
        var project = last?.Project ?? new ProjectRow { IdentityHash = named, OrganisationId = row.OrganisationId, StageSince = at };
        project.IdentityHash = named;
        if (last is not null)
        {
            last.IsLatest = false;
            await context.SaveChangesAsync(cancellationToken);
        }

        var filing = FilingWriter.RowOf(form, hash, document.Id, at);
        filing.Version = version;
        filing.Project = project;
        context.Add(filing);
        await context.SaveChangesAsync(cancellationToken);
        row.ProjectId = project.Id;
        await SignAsync(row, project, version, cancellationToken);
        var entry = await JournalWriter.AppendAsync(
            context,
            at,
            by,
            act: ProjectActs.JournalPrefix + Act.Draft.Code(),
            subject: $"project:{Columns.Number(project.Id)}",
            before: last is null ? null : new { last.Version },
            after: new
            {
                Name = filing.ProjectName,
                filing.Version,
                Manuscript = row.Id,
                document.Sha256,
                Changes = TargetChanges.Between(before ?? new PerformanceTarget(), target)
                    .Select(c => new { Field = c.Field.ToString(), c.Before, c.After }),
            },
            cancellationToken);
        document.JournalSequence = entry.Sequence;
        return new FiledResult((Refusal?)null) { ProjectId = project.Id, Version = version, IsChanged = true };
    }

    /// <summary>Whoever wrote in it has filled in this project, and will not review it.</summary>
    private async Task SignAsync(ManuscriptRow row, ProjectRow project, int version, CancellationToken cancellationToken)
    {
        var writers = await context.ManuscriptEdits.AsNoTracking().Where(e => e.ManuscriptId == row.Id && e.AccountId != null)
            .GroupBy(e => e.AccountId).Select(g => new { AccountId = g.Key, By = g.Max(e => e.By)! }).ToListAsync(cancellationToken);
        var hands = writers.Select(w => (w.AccountId, w.By)).Append((person.AccountId, Columns.Text(person.Name) ?? string.Empty))
            .DistinctBy(w => w.AccountId).OrderBy(w => w.AccountId).ToList();
        foreach (var (account, name) in hands)
        {
            context.Add(new ProjectActRow
            {
                ProjectId = project.Id,
                Act = Act.Draft,
                From = version == 1 ? Stage.Absent : project.Stage,
                To = project.Stage,
                AccountId = account,
                By = name,
                At = at,
                Comment = string.Empty,
                Version = version,
            });
        }

        project.Revision++;
    }
}
