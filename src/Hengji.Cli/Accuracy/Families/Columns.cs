namespace Hengji.Cli.Accuracy.Families;

/// <summary>The columns of the families, with the wordings of their heads.</summary>
internal static class Columns
{
    public static PrintedColumn Name { get; } = PrintedColumn.Of("三级指标|三级指标|指标内容|三级指标名称", i => i.Name);

    public static PrintedColumn Target { get; } = PrintedColumn.Of("年度指标值|指标值|目标值", i => i.Target?.Text);

    public static PrintedColumn InitialTarget { get; } = PrintedColumn.Of("年初指标值|年初目标值|年初目标值（A）", i => i.Details?.OriginalTarget ?? i.Target?.Text);

    public static PrintedColumn Actual { get; } = PrintedColumn.Of("实际完成值|全年实际值|全年完成值|实际完成值（B）", i => i.Details?.ActualValue);

    public static PrintedColumn Points { get; } = PrintedColumn.Of("分值|权重", i => i.Details?.Points);

    public static PrintedColumn Score { get; } = PrintedColumn.Of("得分", i => i.Details?.Score);

    public static PrintedColumn Reason { get; } = PrintedColumn.Of(
        "偏差原因分析及改进措施|偏差原因分析|未完成原因分析|未完成原因及拟采取的改进措施", i => i.Details?.DeviationReason);

    public static PrintedColumn Note { get; } = PrintedColumn.Of("备注|说明", i => i.Details?.Note);

    public static PrintedColumn Explanation { get; } = PrintedColumn.Of("指标解释|指标说明", i => i.Details?.Explanation);

    public static PrintedColumn Standard { get; } = PrintedColumn.Of("绩效标准|指标值确定依据|评分标准", i => i.Details?.Standard);

    public static PrintedColumn Adjusted { get; } = PrintedColumn.Of("调整后指标值|调整后指标值|调整后目标值", i => i.Details?.OriginalTarget is null ? null : i.Target?.Text);

    public static PrintedColumn Progress { get; } = PrintedColumn.Of("1-7月执行情况|1—8月执行情况|1-6月指标执行情况|当前完成情况", i => i.Details?.ActualValue);

    public static PrintedColumn Expected { get; } = PrintedColumn.Of("全年预计完成情况", i => i.Details?.ExpectedValue);

    public static PrintedColumn Causes { get; } = PrintedColumn.Of("偏差原因分析", i => i.Details?.DeviationReason) with { Choices = DetailWords.Causes };

    public static PrintedColumn Likelihood { get; } = PrintedColumn.Of("完成目标可能性", i => i.Details?.Likelihood);

    public static PrintedColumn LikelihoodTicked { get; } = Likelihood with { Choices = DetailWords.Likelihoods };

    public static PrintedColumn Blank(string heads, Func<string> text) => PrintedColumn.Of(heads, _ => text());
}
