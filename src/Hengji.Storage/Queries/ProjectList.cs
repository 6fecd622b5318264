using Hengji.Actions;
using Hengji.Targets;

namespace Hengji.Storage.Queries;

/// <summary>One line of the project list: the latest filing of a project.</summary>
/// <param name="ProjectId">Stays the same over all filings.</param>
/// <param name="Version">How many filings of the project there are; this is the last.</param>
public sealed record ProjectLine(
    long ProjectId,
    int Version,
    int? Year,
    string? ProjectName,
    string? ImplementingUnit,
    string? CompetentDepartment,
    IReadOnlyList<string> ProjectTypes,
    Money? Total,
    Money? AnnualTotal,
    int IndicatorCount,
    Tally Tally,
    string DocumentName,
    DateTime FiledAt);

/// <summary>Projects of one budget year, summed. Amounts of different years are never added.</summary>
/// <param name="Year">Null gathers the projects whose year is not known.</param>
/// <param name="Count">How many projects.</param>
/// <param name="AnnualTotal">Sum of the annual totals that are known; null when none is.</param>
/// <param name="Unknown">How many projects have no annual total, left blank or not read, so that the sum is not the whole.</param>
/// <param name="Tally">Findings and remarks, summed.</param>
public sealed record YearTotal(int? Year, int Count, Money? AnnualTotal, int Unknown, Tally Tally);

/// <summary>The projects of one unit, or of all, summed year by year.</summary>
/// <param name="Unit">Implementing unit; null gathers the projects whose unit is not known, or of all units.</param>
/// <param name="Years">Newest first, projects without a year last.</param>
public sealed record UnitTotal(string? Unit, IReadOnlyList<YearTotal> Years)
{
    /// <summary>How many projects, over all years.</summary>
    public int Count => Years.Sum(year => year.Count);

    /// <summary>Findings and remarks, over all years.</summary>
    public Tally Tally => Years.Aggregate(default(Tally), (sum, year) => sum + year.Tally);
}

/// <summary>A page of a list that is read through to its end.</summary>
/// <param name="Lines">The projects.</param>
/// <param name="Total">How many the filter lets through now, on all pages.</param>
/// <param name="End">What the page ends with, for the next to begin behind; null when it is the last.</param>
public sealed record ProjectSlice(IReadOnlyList<ProjectLine> Lines, int Total, IReadOnlyList<string>? End);

/// <summary>What the list can be narrowed to, over the whole store.</summary>
public sealed record ProjectChoices(
    IReadOnlyList<int> Years, IReadOnlyList<string> Units, IReadOnlyList<string> ProjectTypes);

/// <summary>The answer to a filter: one page of lines, and sums over everything the filter lets through.</summary>
/// <param name="Lines">The page asked for.</param>
/// <param name="All">Sums over all matching projects, on every page.</param>
/// <param name="ByUnit">The same, unit by unit, largest annual total of its newest year first.</param>
/// <param name="Choices">Values for the filter's boxes.</param>
public sealed record ProjectList(
    IReadOnlyList<ProjectLine> Lines, UnitTotal All, IReadOnlyList<UnitTotal> ByUnit, ProjectChoices Choices);
