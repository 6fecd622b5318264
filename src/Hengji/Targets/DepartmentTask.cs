namespace Hengji.Targets;

/// <summary>One of the main tasks of a department's year (年度主要任务).</summary>
/// <param name="Name">任务名称; null when the cell was lost or blank.</param>
public sealed record DepartmentTask(string? Name)
{
    /// <summary>主要内容.</summary>
    public string? Content { get; init; }

    /// <summary>预算金额.</summary>
    public Money? Amount { get; init; }

    /// <summary>其中：财政拨款.</summary>
    public Money? Fiscal { get; init; }

    /// <summary>其他资金.</summary>
    public Money? Other { get; init; }
}

/// <summary>One part of a department's income or expenditure (收入、支出构成).</summary>
/// <param name="Name">As printed.</param>
/// <param name="Amount">Null when blank or lost.</param>
public sealed record BudgetPart(string Name, Money? Amount);
