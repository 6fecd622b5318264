namespace Hengji.Ledgers;

/// <summary>Whether a measure can be computed over a ledger at all.</summary>
public static class MeasureCheck
{
    /// <summary>What stands against it, in Chinese; empty when nothing does.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="schema">The ledger.</param>
    /// <param name="listOf">The schema of another ledger by its code; null when there is none.</param>
    public static IReadOnlyList<string> Problems(Measure measure, LedgerSchema schema, Func<string, LedgerSchema?> listOf)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(listOf);
        var problems = new List<string>();
        foreach (var condition in measure.Where)
        {
            Check(condition, schema, problems);
        }

        if (measure.Date is { } date)
        {
            Need(date, schema, problems, ColumnKind.Date, ColumnKind.Moment);
        }

        switch (measure)
        {
            case DistinctMeasure distinct:
                Need(distinct.Column, schema, problems);
                break;
            case SumMeasure sum:
                Need(sum.Column, schema, problems, ColumnKind.Number);
                break;
            case AverageMeasure average:
                NeedQuantity(average.Column, average.Since, schema, problems);
                break;
            case PercentileMeasure percentile:
                NeedQuantity(percentile.Column, percentile.Since, schema, problems);
                if (percentile.Percent is <= 0 or > 100)
                {
                    problems.Add("百分位应大于 0、不超过 100。");
                }

                break;
            case RatioMeasure ratio:
                foreach (var condition in ratio.Part)
                {
                    Check(condition, schema, problems);
                }

                break;
            case WithinMeasure within:
                Check(within, schema, problems);
                break;
            case QuotientMeasure quotient:
                Need(quotient.Above, schema, problems, ColumnKind.Number);
                if (quotient.Below is { } below)
                {
                    Need(below, schema, problems, ColumnKind.Number);
                }

                break;
            case GrowthMeasure { Of: GrowthMeasure or LastDateMeasure }:
                problems.Add("增长率只能按数量、合计、平均或比率计算。");
                break;
            case GrowthMeasure growth:
                problems.AddRange(Problems(growth.Of, schema, listOf));
                if (growth.Baseline is null && schema.Date is null && growth.Of.Date is null)
                {
                    problems.Add("台账没有日期栏目，不能与上年同期比较。");
                }

                break;
            case CoverageMeasure coverage:
                Need(coverage.Column, schema, problems);
                if (listOf(coverage.List) is not { } list)
                {
                    problems.Add($"没有清单台账“{coverage.List}”。");
                    break;
                }

                Need(coverage.ListColumn, list, problems);
                if (schema.Column(coverage.Column)?.Kind != list.Column(coverage.ListColumn)?.Kind)
                {
                    problems.Add($"“{coverage.Column}”与清单的“{coverage.ListColumn}”类型不同，无法核对。");
                }

                foreach (var condition in coverage.ListWhere)
                {
                    Check(condition, list, problems);
                }

                break;
            case PeriodsMeasure periods:
                if (schema.Date is null && measure.Date is null)
                {
                    problems.Add("台账没有日期栏目，不能按周、月、季度统计。");
                }

                if (periods.AtLeast < 1)
                {
                    problems.Add("每期至少 1 条。");
                }

                break;
            case LastDateMeasure last:
                Need(last.Column, schema, problems, ColumnKind.Date, ColumnKind.Moment);
                break;
            case SurveyMeasure survey:
                Need(survey.Column, schema, problems, ColumnKind.Number);
                if (survey.FullMarks <= 0)
                {
                    problems.Add("满分应大于 0。");
                }

                break;
        }

        return problems;
    }

    /// <summary>What stands against a condition on a ledger.</summary>
    public static IReadOnlyList<string> Problems(Condition condition, LedgerSchema schema)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(schema);
        var problems = new List<string>();
        Check(condition, schema, problems);
        return problems;
    }

    private static void Check(WithinMeasure within, LedgerSchema schema, List<string> problems)
    {
        Need(within.Done, schema, problems, ColumnKind.Date, ColumnKind.Moment);
        if (within.Due is { } due)
        {
            Need(due, schema, problems, ColumnKind.Date, ColumnKind.Moment);
        }
        else if (within is { Since: { } since, Minutes: >= 0 })
        {
            Need(since, schema, problems, ColumnKind.Moment);
            Need(within.Done, schema, problems, ColumnKind.Moment);
        }
        else
        {
            problems.Add("没有写明期限：请给出期限栏目，或起算时间和分钟数。");
        }
    }

    private static void Check(Condition condition, LedgerSchema schema, List<string> problems)
    {
        if (schema.Column(condition.Column) is not { } column)
        {
            problems.Add($"{schema.Name}没有栏目“{condition.Column}”。");
            return;
        }

        var ordered = condition.Test is Test.AtLeast or Test.AtMost or Test.More or Test.Less;
        if (ordered && column.Kind is ColumnKind.Text or ColumnKind.Flag)
        {
            problems.Add($"“{condition.Column}”不是数或日期，不能比较大小。");
            return;
        }

        if (condition.OtherColumn(schema) is { } other)
        {
            if (Comparable(column.Kind) != Comparable(other.Kind))
            {
                problems.Add($"“{column.Name}”与“{other.Name}”类型不同，不能比较。");
            }

            return;
        }

        foreach (var value in condition.Values.Where(v => ConditionValues.Of(v, column.Kind) is null))
        {
            problems.Add($"“{value}”不是“{column.Name}”的值（{ConditionValues.NameOf(column.Kind)}）。");
        }
    }

    private static ColumnKind Comparable(ColumnKind kind) => kind == ColumnKind.Moment ? ColumnKind.Date : kind;

    private static void NeedQuantity(string column, string? since, LedgerSchema schema, List<string> problems)
    {
        if (since is null)
        {
            Need(column, schema, problems, ColumnKind.Number);
        }
        else
        {
            Need(column, schema, problems, ColumnKind.Moment);
            Need(since, schema, problems, ColumnKind.Moment);
        }
    }

    private static void Need(string name, LedgerSchema schema, List<string> problems, params ReadOnlySpan<ColumnKind> kinds)
    {
        if (schema.Column(name) is not { } column)
        {
            problems.Add($"{schema.Name}没有栏目“{name}”。");
        }
        else if (kinds.Length > 0 && !kinds.Contains(column.Kind))
        {
            problems.Add($"“{name}”是{ConditionValues.NameOf(column.Kind)}，这里要用{ConditionValues.NameOf(kinds[0])}。");
        }
    }
}
