namespace Hengji.Targets;

/// <summary>One line of the execution of the budget (预算执行情况) on a self-evaluation or monitoring form.</summary>
/// <param name="Source">年度资金总额, 财政拨款, 上年结转资金 …, as printed.</param>
public sealed record Execution(string Source)
{
    /// <summary>年初预算数.</summary>
    public Money? InitialBudget { get; init; }

    /// <summary>全年预算数, after adjustment.</summary>
    public Money? AnnualBudget { get; init; }

    /// <summary>全年执行数; on a monitoring form what was spent so far.</summary>
    public Money? Executed { get; init; }

    /// <summary>全年预计执行数.</summary>
    public Money? ExpectedExecution { get; init; }

    /// <summary>分值, as written.</summary>
    public string? Points { get; init; }

    /// <summary>执行率, as written.</summary>
    public string? ExecutionRate { get; init; }

    /// <summary>得分, as written.</summary>
    public string? Score { get; init; }
}
