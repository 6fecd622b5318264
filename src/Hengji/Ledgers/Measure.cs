using System.Text.Json.Serialization;

namespace Hengji.Ledgers;

/// <summary>The stretches in which something is to happen at least so often.</summary>
public enum Every
{
    Day,

    /// <summary>Monday to Sunday; a week belongs to the period that holds its Thursday, as ISO 8601 has it for years.</summary>
    Week,
    Month,
    Quarter,
}

/// <summary>How an actual value is computed from the rows of a ledger: composed of parts that can be said in a sentence, never a free query.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CountMeasure), "count")]
[JsonDerivedType(typeof(DistinctMeasure), "distinct")]
[JsonDerivedType(typeof(SumMeasure), "sum")]
[JsonDerivedType(typeof(AverageMeasure), "average")]
[JsonDerivedType(typeof(PercentileMeasure), "percentile")]
[JsonDerivedType(typeof(RatioMeasure), "ratio")]
[JsonDerivedType(typeof(WithinMeasure), "within")]
[JsonDerivedType(typeof(QuotientMeasure), "quotient")]
[JsonDerivedType(typeof(GrowthMeasure), "growth")]
[JsonDerivedType(typeof(CoverageMeasure), "coverage")]
[JsonDerivedType(typeof(PeriodsMeasure), "periods")]
[JsonDerivedType(typeof(LastDateMeasure), "lastDate")]
[JsonDerivedType(typeof(SurveyMeasure), "survey")]
public abstract record Measure
{
    /// <summary>Which rows are looked at; all of them must hold.</summary>
    public IReadOnlyList<Condition> Where { get; init; } = [];

    /// <summary>The date that says in which period a row counts, where it is not the ledger's own (办结时间 instead of 发现时间).</summary>
    public string? Date { get; init; }
}

/// <summary>How many rows.</summary>
public sealed record CountMeasure : Measure;

/// <summary>How many different values a column has; blanks are none.</summary>
public sealed record DistinctMeasure(string Column) : Measure;

/// <summary>What a column adds up to.</summary>
public sealed record SumMeasure(string Column) : Measure;

/// <summary>The mean of a column, or of the minutes from <paramref name="Since"/> to it; rows where either is blank are left out.</summary>
public sealed record AverageMeasure(string Column, string? Since = null) : Measure;

/// <summary>The smallest value that at least so many percent of the rows do not exceed (nearest rank); blanks are left out.</summary>
/// <param name="Column">The column.</param>
/// <param name="Percent">More than 0, at most 100.</param>
/// <param name="Since">Where given, minutes from this column to <paramref name="Column"/>.</param>
public sealed record PercentileMeasure(string Column, decimal Percent, string? Since = null) : Measure;

/// <summary>The share of rows that fulfil <paramref name="Part"/> besides.</summary>
public sealed record RatioMeasure(IReadOnlyList<Condition> Part) : Measure;

/// <summary>
/// The share of rows done in time: <paramref name="Done"/> not after <paramref name="Due"/>, or at most
/// <paramref name="Minutes"/> minutes after <paramref name="Since"/>. What is not done, or has no start or due time, was not done in time.
/// A due date without a time of day lasts to its end.
/// </summary>
public sealed record WithinMeasure(string Done, string? Due = null, string? Since = null, decimal? Minutes = null) : Measure;

/// <summary>The sum of one column over the sum of another, or over a fixed number (a budget, a plan).</summary>
public sealed record QuotientMeasure(string Above, string? Below = null, decimal? Fixed = null, bool Percent = true) : Measure;

/// <summary>How much another measure grew, in percent, against the same period of the year before, or against a baseline.</summary>
public sealed record GrowthMeasure(Measure Of, decimal? Baseline = null) : Measure;

/// <summary>The share of a list that was reached at least once: values of <paramref name="Column"/> among those of a column of another ledger.</summary>
/// <param name="Column">The column of this ledger that names what was reached.</param>
/// <param name="List">Code of the ledger that is the list.</param>
/// <param name="ListColumn">The column of the list.</param>
public sealed record CoverageMeasure(string Column, string List, string ListColumn) : Measure
{
    /// <summary>Which rows of the list are meant.</summary>
    public IReadOnlyList<Condition> ListWhere { get; init; } = [];
}

/// <summary>The share of days, weeks, months or quarters of the period with at least so many rows.</summary>
public sealed record PeriodsMeasure(Every Every, int AtLeast = 1) : Measure;

/// <summary>The latest date of a column.</summary>
public sealed record LastDateMeasure(string Column) : Measure;

/// <summary>The mean mark in percent of full marks; blanks are no answers.</summary>
/// <param name="Column">The column of marks.</param>
/// <param name="FullMarks">The highest mark that can be given.</param>
public sealed record SurveyMeasure(string Column, decimal FullMarks) : Measure;
