using Hengji.Review.Decisions;
using Hengji.Storage.Reviews;

namespace Hengji.Storage.Queries;

/// <summary>What the desk shows of one form beside the form itself.</summary>
/// <param name="Page">The form, its findings and its source.</param>
/// <param name="Findings">The findings in catalogue order, each with what was decided.</param>
/// <param name="LastAct">Number of the last act on this filing that was not taken back; null when there is none.</param>
/// <param name="Grades">Grades people set on the review sheet, by item.</param>
public sealed record ReviewPage(
    ProjectPage Page,
    IReadOnlyList<ReviewedFinding> Findings,
    long? LastAct,
    IReadOnlyDictionary<string, SetGrade> Grades)
{
    /// <summary>How many findings stand at a state.</summary>
    public int Count(FindingState state) => Findings.Count(finding => finding.State == state);
}
