using System.Globalization;

namespace Hengji.Ledgers;

/// <summary>Says in a Chinese sentence what a measure computes.</summary>
public static class MeasureText
{
    /// <summary>The sentence for a period (2025 年内 办结时间 ≤ 办结期限 的案件 ÷ 全部案件).</summary>
    public static string Of(Measure measure, LedgerSchema schema, MeasureScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(schema);
        var when = scope is null ? string.Empty : scope + " ";
        if (scope is not null && measure.Date is { } date)
        {
            when = $"{date}在 {scope} 的 ";
        }

        return when + Body(measure, schema);
    }

    /// <summary>The unit a measure gives its value in.</summary>
    public static string UnitOf(Measure measure, LedgerSchema schema, string? stated = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(schema);
        return measure switch
        {
            RatioMeasure or WithinMeasure or GrowthMeasure or CoverageMeasure or PeriodsMeasure or SurveyMeasure or QuotientMeasure { Percent: true } => "%",
            LastDateMeasure => string.Empty,
            AverageMeasure { Since: not null } or PercentileMeasure { Since: not null } => "分钟",
            SumMeasure sum => stated ?? schema.Column(sum.Column)?.Unit ?? string.Empty,
            AverageMeasure average => stated ?? schema.Column(average.Column)?.Unit ?? string.Empty,
            PercentileMeasure percentile => stated ?? schema.Column(percentile.Column)?.Unit ?? string.Empty,
            _ => stated ?? string.Empty,
        };
    }

    private static string Body(Measure measure, LedgerSchema schema)
    {
        var rows = Rows(measure.Where, schema.Noun);
        var all = measure.Where.Count == 0 ? "全部" + schema.Noun : rows;
        return measure switch
        {
            CountMeasure => $"{rows}的条数",
            DistinctMeasure distinct => $"{rows}中不同“{distinct.Column}”的个数",
            SumMeasure sum => $"{rows}的“{sum.Column}”合计",
            AverageMeasure average => $"{rows}的{Quantity(average.Column, average.Since)}平均值",
            PercentileMeasure percentile => $"{rows}的{Quantity(percentile.Column, percentile.Since)}第 {Number(percentile.Percent)} 百分位（至少 {Number(percentile.Percent)}% 的{schema.Noun}不超过的最小值）",
            RatioMeasure ratio => $"{Rows([.. measure.Where, .. ratio.Part], schema.Noun)} ÷ {all}",
            WithinMeasure { Due: { } due } within => $"{Rows([.. measure.Where, new Condition(within.Done, Test.AtMost, [due])], schema.Noun)} ÷ {all}",
            WithinMeasure within => $"{(measure.Where.Count == 0 ? string.Empty : Said(measure.Where) + " 且 ")}{within.Done} − {within.Since} ≤ {Number(within.Minutes ?? 0)} 分钟 的{schema.Noun} ÷ {all}",
            QuotientMeasure quotient => $"{rows}的“{quotient.Above}”合计 ÷ {(quotient.Below is { } below ? $"“{below}”合计" : quotient.Fixed is { } number ? Number(number) : "（未填的基数）")}",
            GrowthMeasure growth => $"（{Body(growth.Of, schema)}）比{(growth.Baseline is { } baseline ? "基数 " + Number(baseline) : "上年同期")}的增长率",
            CoverageMeasure coverage => $"{rows}的“{coverage.Column}”覆盖的“{coverage.ListColumn}”个数 ÷ 清单中{(coverage.ListWhere.Count == 0 ? string.Empty : Said(coverage.ListWhere) + " 的")}“{coverage.ListColumn}”总数",
            PeriodsMeasure periods => $"至少有 {periods.AtLeast} 条{rows}的{Of(periods.Every)}数 ÷ 全部{Of(periods.Every)}数",
            LastDateMeasure last => $"{rows}的最后“{last.Column}”",
            SurveyMeasure survey => $"{rows}的“{survey.Column}”平均分 ÷ 满分 {Number(survey.FullMarks)}",
            _ => throw new ArgumentException($"No sentence for {measure.GetType().Name}.", nameof(measure)),
        };
    }

    private static string Quantity(string column, string? since) => since is null ? $"“{column}”" : $"从“{since}”到“{column}”的分钟数的";

    private static string Rows(IReadOnlyList<Condition> conditions, string noun) =>
        conditions.Count == 0 ? noun : $"{Said(conditions)} 的{noun}";

    private static string Said(IReadOnlyList<Condition> conditions) => string.Join(" 且 ", conditions);

    private static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Of(Every every) => every switch
    {
        Every.Day => "天",
        Every.Week => "周",
        Every.Month => "月",
        _ => "季度",
    };
}
