namespace Hengji.Reading.Forms.Layouts;

/// <summary>What a column of one of a form's tables holds. Names in layout files are these, in camel case.</summary>
internal enum ColumnRole
{
    // The indicators.
    Dimension,
    Category,
    Name,
    Target,

    /// <summary>The target of the whole period, beside that of the year.</summary>
    LongTermTarget,

    /// <summary>调整后指标值.</summary>
    Adjusted,
    Sign,
    Unit,
    Actual,
    Expected,
    Points,
    Score,
    Reason,
    Likelihood,
    Note,
    Explanation,
    Standard,
    History,

    /// <summary>The name of the block, printed along its side.</summary>
    Side,

    /// <summary>A column that the record does not hold.</summary>
    Other,

    // The execution of the budget.
    Source,
    InitialBudget,
    AnnualBudget,
    Executed,
    ExpectedExecution,
    ExecutionRate,

    // The tasks of a department.
    TaskName,
    TaskContent,
    TaskAmount,
    TaskFiscal,
    TaskOther,
}
