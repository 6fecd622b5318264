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

/// <summary>The projects of one unit, summed.</summary>
/// <param name="Unit">Implementing unit; null gathers the projects whose unit is not known.</param>
/// <param name="Count">How many projects.</param>
/// <param name="AnnualTotal">Sum of the stated annual totals.</param>
/// <param name="Unstated">How many projects state no annual total, so that the sum is not the whole.</param>
/// <param name="Tally">Findings and remarks, summed.</param>
public sealed record UnitTotal(string? Unit, int Count, Money AnnualTotal, int Unstated, Tally Tally);

/// <summary>What the list can be narrowed to, over the whole store.</summary>
public sealed record ProjectChoices(
    IReadOnlyList<int> Years, IReadOnlyList<string> Units, IReadOnlyList<string> ProjectTypes);

/// <summary>The answer to a filter: one page of lines, and sums over everything the filter lets through.</summary>
/// <param name="Lines">The page asked for.</param>
/// <param name="All">Sums over all matching projects, on every page.</param>
/// <param name="ByUnit">The same, unit by unit, largest annual total first.</param>
/// <param name="Choices">Values for the filter's boxes.</param>
public sealed record ProjectList(
    IReadOnlyList<ProjectLine> Lines, UnitTotal All, IReadOnlyList<UnitTotal> ByUnit, ProjectChoices Choices);
