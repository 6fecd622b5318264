using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Lifecycle;

namespace Hengji.Storage.Rows;

/// <summary>A project: what its filings have in common.</summary>
internal sealed class ProjectRow
{
    public long Id { get; set; }

    /// <summary>Hash of what makes filings belong together; hashed because names damaged in reading can be pages long.</summary>
    public required string IdentityHash { get; set; }

    /// <summary>Whose it is; null when no organisation was found for it, so that only the division sees it.</summary>
    public long? OrganisationId { get; set; }

    public Stage Stage { get; set; } = Stage.Draft;

    public Round Round { get; set; }

    /// <summary>Counts the acts.</summary>
    public int Revision { get; set; }

    /// <summary>Number of the approved version in force; 0 before the first.</summary>
    public int ApprovedVersion { get; set; }

    /// <summary>The grade given in this round.</summary>
    public Act? Grade { get; set; }

    public long? GradedBy { get; set; }

    public DateTime? StageSince { get; set; }
}

/// <summary>
/// One form as filed. Columns repeat from the record what lists filter, sort and sum by; the record itself is in
/// <see cref="Detail"/>.
/// </summary>
internal sealed class FilingRow
{
    public long Id { get; set; }

    public long ProjectId { get; set; }

    public ProjectRow? Project { get; set; }

    /// <summary>1 for the first filing of the project.</summary>
    public int Version { get; set; }

    public bool IsLatest { get; set; }

    public long DocumentId { get; set; }

    public DocumentRow? Document { get; set; }

    /// <summary>Position in the document, 0-based.</summary>
    public int FormIndex { get; set; }

    public int? Year { get; set; }

    public string? ProjectName { get; set; }

    public string? ImplementingUnit { get; set; }

    public string? CompetentDepartment { get; set; }

    /// <summary>Each type between bars (|专项资金|), empty when none is ticked.</summary>
    public required string ProjectTypes { get; set; }

    /// <summary>In cents (分): integers add up exactly in every database. Null when not stated.</summary>
    public long? TotalCents { get; set; }

    /// <summary>In cents (分). Null when not stated.</summary>
    public long? AnnualTotalCents { get; set; }

    public int IndicatorCount { get; set; }

    public int Errors { get; set; }

    public int Warnings { get; set; }

    public int Hints { get; set; }

    public int Doubts { get; set; }

    public int Lost { get; set; }

    public int Repaired { get; set; }

    /// <summary>Codes of the rules that found something, each between bars (|HJ1003|).</summary>
    public required string FindingCodes { get; set; }

    /// <summary>SHA-256 of the record's JSON: whether a later form says anything else.</summary>
    public required string RecordHash { get; set; }

    public DateTime FiledAt { get; set; }

    /// <summary>What was found, row by row; see <see cref="FindingRow"/>.</summary>
    public List<FindingRow> Findings { get; } = [];

    public FilingDetailRow? Detail { get; set; }

    public Tally Tally => new(Errors, Warnings, Hints, Doubts, Lost, Repaired);

    /// <summary>Name, unit, goals and indicators, evened out for searching.</summary>
    public required string SearchText { get; set; }

    /// <summary>Repeats in the columns what the form says and how well it was read.</summary>
    public void Tell(FormReading form)
    {
        var target = form.Target;
        Year = target.Year;
        ProjectName = Columns.Text(target.ProjectName);
        ImplementingUnit = Columns.Text(target.ImplementingUnit);
        CompetentDepartment = Columns.Text(target.CompetentDepartment);
        ProjectTypes = Columns.Barred(target.ProjectTypes);
        TotalCents = Columns.Cents(target.Funding.Total);
        AnnualTotalCents = Columns.Cents(target.Funding.AnnualTotal);
        IndicatorCount = target.Indicators.Count;
        Doubts = form.Notes.Count(n => n.Kind == NoteKind.Doubt);
        Lost = form.Notes.Count(n => n.Kind == NoteKind.Lost);
        Repaired = form.Notes.Count(n => n.Kind == NoteKind.Repaired);
        SearchText = Columns.SearchText(target);
    }
}

/// <summary>The record, its traces and notes, and its findings, apart from the filing so that lists never load them.</summary>
internal sealed class FilingDetailRow
{
    public long FilingId { get; set; }

    /// <summary>As read from the document, whatever was corrected since.</summary>
    public required string Reading { get; set; }

    /// <summary>The reading with the corrections over it, which is what is shown and reviewed; null when there are none.</summary>
    public string? Corrected { get; set; }

    public required string Findings { get; set; }
}
