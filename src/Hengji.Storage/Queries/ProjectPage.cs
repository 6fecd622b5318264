using Hengji.Dossiers;
using Hengji.Review;

namespace Hengji.Storage.Queries;

/// <summary>A document as kept.</summary>
/// <param name="Id">Number in this store.</param>
/// <param name="Name">File name as sent.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the original bytes.</param>
/// <param name="Length">Size of the original in bytes.</param>
/// <param name="FormCount">How many forms were read from it.</param>
/// <param name="ImportedAt">When, in UTC.</param>
/// <param name="ImportedBy">By whom.</param>
public sealed record KeptDocument(
    long Id, string Name, string Sha256, long Length, int FormCount, DateTime ImportedAt, string ImportedBy);

/// <summary>The lines of the decoded text a form stands on.</summary>
/// <param name="Text">Whole lines, from the form's first to its last.</param>
/// <param name="Start">Offset of the first character in the document's text; subtract it from a trace's start.</param>
/// <param name="FirstLine">Number of the first line, 1-based.</param>
public sealed record SourceLines(string Text, int Start, int FirstLine);

/// <summary>One filing in the history of a project.</summary>
public sealed record FilingLine(int Version, string DocumentName, DateTime FiledAt);

/// <summary>The latest filing of a project, for writing it out again.</summary>
public sealed record FiledForm(long ProjectId, string DocumentName, FormReading Form);

/// <summary>Everything the page of one project shows.</summary>
/// <param name="ProjectId">Stays the same over all filings.</param>
/// <param name="Version">The filing shown, 1-based.</param>
/// <param name="Form">The form as read.</param>
/// <param name="Findings">What the rules object to, in catalogue order.</param>
/// <param name="Document">Where it was read from.</param>
/// <param name="Source">The text beside it.</param>
/// <param name="Filings">All filings, newest first.</param>
public sealed record ProjectPage(
    long ProjectId,
    int Version,
    FormReading Form,
    IReadOnlyList<Finding> Findings,
    KeptDocument Document,
    SourceLines Source,
    IReadOnlyList<FilingLine> Filings)
{
    /// <summary>What was corrected in the filing before this one (not carried over); empty when nothing was.</summary>
    public IReadOnlyList<Correction> Earlier { get; init; } = [];

    /// <summary>The projects of the other forms that findings compare with, as far as they are still here and may be seen.</summary>
    public IReadOnlyDictionary<OtherForm, long> Others { get; init; } = new Dictionary<OtherForm, long>();
}
