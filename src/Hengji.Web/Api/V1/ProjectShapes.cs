using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Storage.Queries;
using Hengji.Writing.Contracts;

namespace Hengji.Web.Api.V1;

/// <summary>Findings and remarks of the reader, counted.</summary>
internal sealed record TallyShape(int Errors, int Warnings, int Hints, int Doubts, int Lost, int Repaired)
{
    public static TallyShape Of(Hengji.Actions.Tally tally) => new(tally.Errors, tally.Warnings, tally.Hints, tally.Doubts, tally.Lost, tally.Repaired);
}

/// <summary>A project by its latest filing; amounts in yuan.</summary>
internal sealed record ProjectLineShape(
    long Id,
    int Version,
    int? Year,
    string? ProjectName,
    string? ImplementingUnit,
    string? CompetentDepartment,
    IReadOnlyList<string> ProjectTypes,
    decimal? Total,
    decimal? AnnualTotal,
    int Indicators,
    TallyShape Tally,
    string Document,
    DateTime FiledAt)
{
    public static ProjectLineShape Of(ProjectLine line) => new(
        line.ProjectId, line.Version, line.Year, line.ProjectName, line.ImplementingUnit, line.CompetentDepartment, line.ProjectTypes,
        FormFunding.Plain(line.Total), FormFunding.Plain(line.AnnualTotal), line.IndicatorCount, TallyShape.Of(line.Tally), line.DocumentName, line.FiledAt);
}

/// <summary>Projects of one year, summed; the amount in yuan.</summary>
internal sealed record YearTotalShape(int? Year, int Count, decimal? AnnualTotal, int Unknown, TallyShape Tally)
{
    public static YearTotalShape Of(YearTotal year) =>
        new(year.Year, year.Count, FormFunding.Plain(year.AnnualTotal), year.Unknown, TallyShape.Of(year.Tally));
}

/// <summary>The projects of one unit, year by year.</summary>
internal sealed record UnitTotalShape(string? Unit, IReadOnlyList<YearTotalShape> Years);

/// <summary>Sums over everything a filter lets through. Amounts of different years are never added.</summary>
internal sealed record TotalsShape(IReadOnlyList<YearTotalShape> All, IReadOnlyList<UnitTotalShape> ByUnit);

/// <summary>What an officer confirmed or corrected (校对).</summary>
internal sealed record CorrectionShape(string Field, CorrectionKind Kind, string Before, string After, string By, DateTime At)
{
    public static CorrectionShape Of(Correction c) => new(c.Field.ToString(), c.Kind, c.Before, c.After, c.By, c.At);
}

/// <summary>A document as kept.</summary>
internal sealed record DocumentShape(long Id, string Name, string Sha256, long Length, int Forms, DateTime ImportedAt, string ImportedBy)
{
    public static DocumentShape Of(KeptDocument d) => new(d.Id, d.Name, d.Sha256, d.Length, d.FormCount, d.ImportedAt, d.ImportedBy);
}

/// <summary>A project with its form: source, record and notes as <c>hengji read --json</c>, findings as <c>hengji review --json</c>.</summary>
internal sealed record ProjectShape(
    long Id,
    int Version,
    DocumentShape Document,
    FormSource Source,
    FormRecord Record,
    IReadOnlyList<FormNote> Notes,
    IReadOnlyList<FormFinding> Findings,
    IReadOnlyList<CorrectionShape> Corrections)
{
    public static ProjectShape Of(ProjectPage page, RuleCatalog rules)
    {
        var form = ReadForm.Of(page.Document.Name, page.Form);
        return new ProjectShape(
            page.ProjectId,
            page.Version,
            DocumentShape.Of(page.Document),
            form.Source,
            form.Record,
            form.Notes,
            [.. page.Findings.Select(f => FormFinding.Of(f, rules.Describe(f.Code)))],
            [.. page.Form.Corrections.Select(CorrectionShape.Of)]);
    }
}

/// <summary>A filing in the history of a project.</summary>
internal sealed record VersionShape(int Version, string Document, DateTime FiledAt);

/// <summary>A box that differs between two versions.</summary>
internal sealed record ChangeShape(string Field, string Before, string After)
{
    public static ChangeShape Of(TargetChange change) => new(change.Field.ToString(), change.Before, change.After);
}

/// <summary>What one version says otherwise than another.</summary>
internal sealed record DiffShape(long Id, int From, int To, IReadOnlyList<ChangeShape> Changes);

/// <summary>An act of proofreading.</summary>
/// <param name="Version">The filing that was looked at.</param>
/// <param name="Field">Which box (projectName, indicators.target[3]).</param>
/// <param name="Act">confirm, correct or withdraw.</param>
/// <param name="Seen">The value that was looked at.</param>
/// <param name="Typed">What it should be; only to correct.</param>
internal sealed record CorrectionBody(int Version, string? Field, string? Act, string? Seen, string? Typed);

/// <summary>Which projects a list shows, and in which order.</summary>
internal sealed record ProjectQuery(string? Q, int? Year, string? Unit, string? Type, string? Finding, string? Sort, bool? Reversed, string? Cursor, int? Limit)
{
    public const string ByNumber = "number";
}
