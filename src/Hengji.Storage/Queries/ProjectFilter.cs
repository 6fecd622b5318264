using Hengji.Review;

namespace Hengji.Storage.Queries;

/// <summary>By what a project list is ordered.</summary>
public enum ProjectOrder
{
    /// <summary>As filed: newest year first, then in the order of import.</summary>
    Filed,
    ProjectName,
    ImplementingUnit,
    AnnualTotal,

    /// <summary>Gravest findings first.</summary>
    Findings,

    /// <summary>Most warnings first.</summary>
    Warnings,

    /// <summary>Most hints first.</summary>
    Hints,

    /// <summary>Most doubtful readings first.</summary>
    Doubts,

    /// <summary>Most cells lost in reading first.</summary>
    Lost,

    /// <summary>By the number the project bears in this store.</summary>
    Number,
}

/// <summary>Which projects to list; what is null or blank does not narrow the list.</summary>
public sealed record ProjectFilter
{
    /// <summary>Only these projects; null for all.</summary>
    public IReadOnlyCollection<long>? Projects { get; init; }

    public int? Year { get; init; }

    public string? Unit { get; init; }

    public string? ProjectType { get; init; }

    /// <summary>Only projects with at least one finding of this severity.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Only projects whose forms name no unit; <see cref="Unit"/> is then not asked.</summary>
    public bool WithoutUnit { get; init; }

    /// <summary>Only projects with a defect: 必改 or 建议 that is not waived.</summary>
    public bool Defective { get; init; }

    /// <summary>Only projects with a defect of this dimension of review.</summary>
    public ReviewDimension? Defect { get; init; }

    /// <summary>Only projects with at least one field whose reading is in doubt.</summary>
    public bool Doubtful { get; init; }

    /// <summary>Only projects with at least one cell that did not survive reading.</summary>
    public bool Lossy { get; init; }

    /// <summary>Only projects with a finding of this rule (HJ1003).</summary>
    public string? RuleCode { get; init; }

    /// <summary>
    /// Words that must all occur in project name, unit, goals or indicators. A word that is an amount (9,857.34,
    /// 98573400, 12万元) is also found as the amount of the year or of the whole project, in 万元 or in yuan.
    /// </summary>
    public string? Search { get; init; }

    public ProjectOrder Order { get; init; }

    /// <summary>Unit by unit; the order then holds within each unit.</summary>
    public bool ByUnit { get; init; }

    /// <summary>Turns the order round.</summary>
    public bool Reversed { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = 100;
}
