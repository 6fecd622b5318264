using System.Globalization;
using System.Text;
using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Lifecycle;
using Hengji.People;
using Hengji.Storage.People;
using Hengji.Storage.Rows;
using Hengji.Storage.Seasons;

namespace Hengji.Storage.Imports;

/// <summary>Whose an imported form is, and whether this person may file it.</summary>
internal sealed class FormOwners(Person person)
{
    private readonly Dictionary<string, long> _byName = new(StringComparer.Ordinal);
    private readonly Sight _reach = person.ReachAs(Role.Clerk);

    public async Task LoadAsync(HengjiContext context, CancellationToken cancellationToken)
    {
        if (_byName.Count == 0)
        {
            var tree = await PeopleQueries.TreeAsync(context, cancellationToken);
            foreach (var organisation in tree.All)
            {
                _byName.TryAdd(Even(organisation.Name), organisation.Id);
            }
        }
    }

    /// <summary>
    /// The organisation of that name. Where the name is not known, perhaps for a slip of reading, a form is the clerk's own
    /// unit's; of a clerk over everything it is nobody's.
    /// </summary>
    public long? Of(FormReading form) =>
        form.Target.ImplementingUnit is { } unit && _byName.TryGetValue(Even(unit), out var id) ? id
        : _reach.IsEverything ? null
        : person.Grants.First(g => g.Role == Role.Clerk).OrganisationId;

    /// <summary>In Chinese, why a form cannot be filed; null when it can.</summary>
    /// <param name="context">Where the project's acts are.</param>
    /// <param name="form">The form.</param>
    /// <param name="project">Its project; null when it is new.</param>
    /// <param name="outcome">What the form is to the project.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<string?> RefusalAsync(
        HengjiContext context, FormReading form, ProjectRow? project, FormOutcome outcome, CancellationToken cancellationToken)
    {
        var organisation = project is null && !_reach.Equals(Sight.Nothing) ? Of(form) : project?.OrganisationId;
        if (!_reach.Covers(organisation))
        {
            return $"{Place(form)}的实施单位“{form.Target.ImplementingUnit}”不在您填报的单位之内，整份文件没有导入。请只导入本单位的表。";
        }

        if (project is null || outcome != FormOutcome.Newer)
        {
            return null;
        }

        var standing = person.AccountId is null
            ? StandingRows.Of(project)
            : await StandingRows.OfAsync(context, project, cancellationToken);
        return Transitions.Judge(standing, Act.Draft, person).Refusal is { } refusal
            ? $"{Place(form)}：{refusal.Chinese}整份文件没有导入。"
            : null;
    }

    /// <summary>Writes into the projects of new filings that they were filled in, and by whom.</summary>
    public async Task SignAsync(HengjiContext context, IEnumerable<FilingRow> filings, DateTime at, CancellationToken cancellationToken)
    {
        if (person.AccountId is not { } account)
        {
            return;
        }

        foreach (var filing in filings)
        {
            var project = filing.Project ?? await context.Projects.FindAsync([filing.ProjectId], cancellationToken);
            context.Add(new ProjectActRow
            {
                ProjectId = filing.ProjectId,
                Act = Act.Draft,
                From = filing.Version == 1 ? Stage.Absent : project!.Stage,
                To = project!.Stage,
                AccountId = account,
                By = Columns.Text(person.Name) ?? string.Empty,
                At = at,
                Comment = string.Empty,
                Version = filing.Version,
            });
            project.Revision++;
        }

        context.ChangeTracker.DetectChanges();
        await context.SaveChangesAsync(cancellationToken);
    }

    private static string Place(FormReading form) => string.Create(
        CultureInfo.InvariantCulture, $"第{form.Index + 1}张表{(form.Target.ProjectName is { } name ? $"“{name}”" : string.Empty)}");

    private static string Even(string name) =>
        string.Concat(name.Where(letter => !char.IsWhiteSpace(letter))).Normalize(NormalizationForm.FormKC);
}
