using System.Globalization;

namespace Hengji.Ledgers.Columns;

/// <summary>What decides about rows, as parts of queries.</summary>
/// <param name="schema">The ledger.</param>
internal sealed class MeasureSql(LedgerSchema schema)
{
    /// <summary>Whether a row is looked at: the measure's conditions, the period and the unit.</summary>
    public string Looked(Measure measure, MeasureScope scope, Sql sql, IReadOnlyList<Condition>? besides = null)
    {
        var parts = measure.Where.Concat(besides ?? []).Select(c => Of(c, sql)).ToList();
        if ((measure.Date ?? schema.Date) is { } date)
        {
            var column = Sql.Name(date);
            var (from, until) = (sql.Value(scope.From), sql.Value(scope.Until.AddDays(1)));
            parts.Add(measure switch
            {
                PeriodsMeasure { Every: Every.Week } => $"(CAST(date_trunc('week', {column}) AS DATE) + 3 >= {from} AND CAST(date_trunc('week', {column}) AS DATE) + 3 < {until})",
                PeriodsMeasure { Every: Every.Month } => Whole("month", "1 MONTH", column, from, until),
                PeriodsMeasure { Every: Every.Quarter } => Whole("quarter", "3 MONTH", column, from, until),
                _ => $"({column} >= {from} AND {column} < {until})",
            });
        }

        if (OrganisationOf(schema, scope, sql) is { } organisation)
        {
            parts.Add(organisation);
        }

        return parts.Count == 0 ? "true" : string.Join(" AND ", parts);
    }

    /// <summary>Whether a row that is looked at also counts above the line, or is averaged; null where all of them do.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="list">The values of the list of a coverage, as a query.</param>
    /// <param name="sql">Takes the values.</param>
    public string? Counted(Measure measure, string? list, Sql sql) => measure switch
    {
        DistinctMeasure distinct => $"{Sql.Name(distinct.Column)} IS NOT NULL",
        SumMeasure sum => $"{Sql.Name(sum.Column)} IS NOT NULL",
        AverageMeasure average => Told(average.Column, average.Since),
        PercentileMeasure percentile => Told(percentile.Column, percentile.Since),
        RatioMeasure ratio => ratio.Part.Count == 0 ? "true" : string.Join(" AND ", ratio.Part.Select(c => Of(c, sql))),
        WithinMeasure { Due: { } due } within => Compare(Sql.Name(within.Done), "<=", Sql.Name(due), KindOf(within.Done), KindOf(due)),
        WithinMeasure within => string.Create(
            CultureInfo.InvariantCulture,
            $"date_diff('second', {Sql.Name(within.Since!)}, {Sql.Name(within.Done)}) BETWEEN 0 AND {within.Minutes * 60:0.##}"),
        GrowthMeasure growth => Counted(growth.Of, list, sql),
        CoverageMeasure coverage => $"{Sql.Name(coverage.Column)} IN ({list})",
        SurveyMeasure survey => $"{Sql.Name(survey.Column)} IS NOT NULL",
        LastDateMeasure last => $"{Sql.Name(last.Column)} IS NOT NULL",
        QuotientMeasure quotient => $"{Sql.Name(quotient.Above)} IS NOT NULL",
        _ => null,
    };

    /// <summary>The unit's rows only; null where all are, or the ledger does not tell.</summary>
    public static string? OrganisationOf(LedgerSchema schema, MeasureScope scope, Sql sql) =>
        scope.Organisation is { } unit && schema.Organisation is { } column ? $"{Sql.Name(column)} = {sql.Value(unit)}" : null;

    /// <summary>The number of a row: a column, or the seconds between two.</summary>
    public static string Quantity(string column, string? since) =>
        since is null ? Sql.Name(column) : $"date_diff('second', {Sql.Name(since)}, {Sql.Name(column)})";

    /// <summary>A condition on a row.</summary>
    public string Of(Condition condition, Sql sql)
    {
        var column = Sql.Name(condition.Column);
        var kind = KindOf(condition.Column);
        if (condition.Test is Test.Filled or Test.Blank)
        {
            return $"{column} IS {(condition.Test == Test.Filled ? "NOT " : string.Empty)}NULL";
        }

        if (condition.OtherColumn(schema) is { } other)
        {
            return Compare(column, SignOf(condition.Test), Sql.Name(other.Name), kind, other.Kind);
        }

        var values = condition.Values.Select(v => ConditionValues.Of(v, kind) ?? throw new ArgumentException($"“{v}”", nameof(condition))).ToList();
        // A day without a time of day means all of that day.
        if (kind == ColumnKind.Moment && condition.Values.All(v => v.Length <= "2025-03-05".Length))
        {
            column = $"CAST({column} AS DATE)";
            values = [.. values.Select(v => (object)DateOnly.FromDateTime((DateTime)v))];
        }

        return condition.Test switch
        {
            Test.Equal => $"{column} IN ({string.Join(", ", values.Select(sql.Value))})",
            Test.NotEqual => $"{column} NOT IN ({string.Join(", ", values.Select(sql.Value))})",
            _ => $"{column} {SignOf(condition.Test)} {sql.Value(values[0])}",
        };
    }

    private static string Whole(string stretch, string length, string column, string from, string until) =>
        $"(date_trunc('{stretch}', {column}) >= {from} AND date_trunc('{stretch}', {column}) + INTERVAL {length} <= {until})";

    private static string Told(string column, string? since) => since is null
        ? $"{Sql.Name(column)} IS NOT NULL"
        : $"{Sql.Name(column)} >= {Sql.Name(since)}";

    private static string SignOf(Test test) => test switch
    {
        Test.AtLeast => ">=",
        Test.AtMost => "<=",
        Test.More => ">",
        Test.Less => "<",
        Test.NotEqual => "<>",
        _ => "=",
    };

    /// <summary>Where one side is a day, both are.</summary>
    private static string Compare(string left, string sign, string right, ColumnKind leftKind, ColumnKind rightKind)
    {
        if (leftKind != rightKind)
        {
            left = leftKind == ColumnKind.Moment ? $"CAST({left} AS DATE)" : left;
            right = rightKind == ColumnKind.Moment ? $"CAST({right} AS DATE)" : right;
        }

        return $"{left} {sign} {right}";
    }

    private ColumnKind KindOf(string column) => schema.Column(column)?.Kind ?? throw new ArgumentException($"No column “{column}”.", nameof(column));
}
