using System.Data.Common;
using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.People;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Imports;

/// <summary>A form on its way into the store: what it is to its project, and where it went.</summary>
/// <param name="Form">Its line of the result.</param>
/// <param name="FilingId">The filing written, or the one that already says the same.</param>
internal readonly record struct FiledForm(ImportedForm Form, long FilingId);

/// <summary>Writes the forms of one document as filings, a few hundred at a time, all in the caller's transaction.</summary>
internal sealed class FilingWriter(Database database, DbTransaction transaction, DocumentRow document, DateTime at, Person person)
{
    private readonly FormOwners _owners = new(person);
    private readonly IdentityHashes _identities = new(new Sources.SourceDocument(document.Name, document.Sha256));

    /// <summary>In Chinese, why a form cannot be filed by this person; null while all can. Nothing of the document is kept then.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Writes a chunk, its findings still open, and says what each form is to the store.</summary>
    public async Task<IReadOnlyList<FiledForm>> WriteAsync(
        IReadOnlyList<FormReading> forms, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext(transaction);
        var identities = forms.Select(_identities.Of).ToArray();
        var known = await LastFiling.FindAsync(context, identities, cancellationToken);
        await _owners.LoadAsync(context, cancellationToken);
        var rows = new FilingRow?[forms.Count];
        var outcomes = new FormOutcome[forms.Count];
        for (var i = 0; i < forms.Count; i++)
        {
            var recordHash = Columns.Hash(RecordJson.Of(forms[i].Target));
            var last = known.GetValueOrDefault(identities[i]);
            outcomes[i] = last is null ? FormOutcome.New
                : string.Equals(last.RecordHash, recordHash, StringComparison.Ordinal) ? FormOutcome.Same
                : FormOutcome.Newer;
            Refusal ??= await _owners.RefusalAsync(context, forms[i], last?.Project, outcomes[i], cancellationToken);
            if (Refusal is not null)
            {
                return [];
            }

            if (outcomes[i] != FormOutcome.Same)
            {
                rows[i] = RowOf(forms[i], recordHash, document.Id, at);
                rows[i]!.Version = (last?.Version ?? 0) + 1;
                rows[i]!.ProjectId = last?.ProjectId ?? 0;
                rows[i]!.Project = last is null
                    ? new ProjectRow { IdentityHash = identities[i], OrganisationId = _owners.Of(forms[i]), StageSince = at }
                    : null;
                context.Add(rows[i]!);
            }
        }

        var superseded = Enumerable.Range(0, forms.Count)
            .Where(i => outcomes[i] == FormOutcome.Newer).Select(i => known[identities[i]].FilingId).ToArray();
        if (superseded.Length > 0)
        {
            await context.Filings.Where(f => superseded.Contains(f.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(f => f.IsLatest, false), cancellationToken);
        }

        await context.SaveChangesAsync(cancellationToken);
        await _owners.SignAsync(context, rows.OfType<FilingRow>(), at, cancellationToken);
        return
        [
            .. forms.Select((form, i) =>
            {
                var (projectId, filingId, tally) = rows[i] is { } row
                    ? (row.ProjectId, row.Id, row.Tally)
                    : (known[identities[i]].ProjectId, known[identities[i]].FilingId, known[identities[i]].Tally);
                return new FiledForm(
                    new ImportedForm(form.Index, projectId, form.Target.ProjectName, outcomes[i], tally), filingId);
            }),
        ];
    }

    internal static FilingRow RowOf(FormReading form, string recordHash, long documentId, DateTime at)
    {
        var row = new FilingRow
        {
            IsLatest = true,
            DocumentId = documentId,
            FormIndex = form.Index,
            ProjectTypes = string.Empty,
            FindingCodes = string.Empty,
            RecordHash = recordHash,
            FiledAt = at,
            SearchText = string.Empty,
            Detail = new FilingDetailRow { Reading = RecordJson.Of(form), Findings = "[]" },
        };
        row.Tell(form);
        return row;
    }
}
