using Hengji.Review;
using Hengji.Terms;

namespace Hengji.Disclosures;

/// <summary>The list that is gone through before publishing (公开前核对), answered from the record and its findings.</summary>
public static class DisclosureCheck
{
    private static readonly HashSet<string> GapRules = new(["HJ1001", "HJ1015"], StringComparer.Ordinal);

    private static readonly Box[] Naming = [Box.Year, Box.ProjectName, Box.ImplementingUnit];

    /// <param name="project">The project as it is to be disclosed.</param>
    /// <param name="findings">What the review found on that version; waived ones included.</param>
    /// <returns>What stands in the way, in the order of the form; none for a project that is held back whole.</returns>
    public static IReadOnlyList<DisclosureObstacle> Of(DisclosedProject project, IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(findings);
        return project.WithheldReason is not null ? [] :
        [
            .. Naming.Where(box => IsBlank(project, box)).Select(box => new DisclosureObstacle(
                ObstacleKind.Unnamed, Field.Of(box), $"没有写明{OfficialTerms.Caption(box)}，公众无从查找；请补填后再公开。")),
            .. findings.Select(Obstacle).OfType<DisclosureObstacle>(),
            .. Empty(project),
            .. PublicRecord.Of(project.Target, project.HeldBack).Masked.Where(field => !project.HeldBack.Contains(field)).Select(field =>
                new DisclosureObstacle(ObstacleKind.PersonalData, field, $"{field.Caption}中有个人号码，公开时自动隐去。")),
        ];
    }

    private static bool IsBlank(DisclosedProject project, Box box) => box switch
    {
        Box.Year => project.Target.Year is null,
        Box.ProjectName => string.IsNullOrWhiteSpace(project.Target.ProjectName),
        _ => string.IsNullOrWhiteSpace(project.Target.ImplementingUnit),
    };

    private static DisclosureObstacle? Obstacle(Finding finding) =>
        GapRules.Contains(finding.Code)
            ? new DisclosureObstacle(ObstacleKind.Placeholder, finding.Field, finding.Message)
            : finding.Severity == Severity.Error && IsAmount(finding.Field.Box)
                ? new DisclosureObstacle(ObstacleKind.AmountsDisagree, finding.Field, finding.Message)
                : null;

    private static IEnumerable<DisclosureObstacle> Empty(DisclosedProject project)
    {
        if (project.Target.Indicators.Count == 0 && string.IsNullOrWhiteSpace(project.EmptyNote))
        {
            yield return new DisclosureObstacle(
                ObstacleKind.EmptyWithoutNote, Field.Of(Box.Indicators), "没有绩效指标，也没有空表说明；请补填指标，或写明原因后再公开。");
        }
    }

    private static bool IsAmount(Box box) => box is >= Box.FundingTotal and <= Box.AnnualOther;
}
