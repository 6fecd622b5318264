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
    Doubts,
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

    /// <summary>Only projects with at least one field whose reading is in doubt.</summary>
    public bool Doubtful { get; init; }

    /// <summary>Only projects with a finding of this rule (HJ1003).</summary>
    public string? RuleCode { get; init; }

    /// <summary>Words that must all occur in project name, unit, goals or indicators.</summary>
    public string? Search { get; init; }

    public ProjectOrder Order { get; init; }

    /// <summary>Unit by unit; the order then holds within each unit.</summary>
    public bool ByUnit { get; init; }

    /// <summary>Turns the order round.</summary>
    public bool Reversed { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = 100;
}
