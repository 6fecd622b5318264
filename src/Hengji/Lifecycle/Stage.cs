namespace Hengji.Lifecycle;

/// <summary>Where the form of a project stands on its way (环节).</summary>
public enum Stage
{
    /// <summary>尚未填报.</summary>
    Absent,

    /// <summary>草稿: with the unit, which fills it in.</summary>
    Draft,

    /// <summary>已申报: with the competent department.</summary>
    Submitted,

    /// <summary>主管部门已审: with finance.</summary>
    DepartmentPassed,

    /// <summary>财政已评级: with who approves.</summary>
    Graded,

    /// <summary>已批复: a version is frozen and in force.</summary>
    Approved,

    /// <summary>调整中: the approved version stays in force while the unit writes the next.</summary>
    Adjusting,

    /// <summary>不予通过: graded 差, and may not go on.</summary>
    Rejected,

    /// <summary>已办结.</summary>
    Closed,

    /// <summary>已公开.</summary>
    Disclosed,

    /// <summary>已作废.</summary>
    Retired,
}

/// <summary>What is done to the form of a project (操作).</summary>
public enum Act
{
    /// <summary>填报: import a form, or change one.</summary>
    Draft,

    /// <summary>申报.</summary>
    Submit,

    /// <summary>撤回: the unit takes back what the department has not yet passed.</summary>
    Recall,

    /// <summary>退回.</summary>
    Return,

    /// <summary>审核通过, by the department.</summary>
    Pass,

    /// <summary>评为优: goes on.</summary>
    GradeExcellent,

    /// <summary>评为良: goes on, with fixes agreed.</summary>
    GradeGood,

    /// <summary>评为中: must be revised and submitted again.</summary>
    GradeFair,

    /// <summary>评为差: may not go on.</summary>
    GradePoor,

    /// <summary>批复.</summary>
    Approve,

    /// <summary>调整.</summary>
    Adjust,

    /// <summary>放弃调整.</summary>
    Abandon,

    /// <summary>结转下年: next year's draft is made of it; it stays as it is.</summary>
    CarryOver,

    /// <summary>办结.</summary>
    Close,

    /// <summary>公开.</summary>
    Disclose,

    /// <summary>作废.</summary>
    Retire,
}

/// <summary>Whether a form is on its way for the first time, or a version is already in force.</summary>
public enum Round
{
    First,
    Adjustment,
}

/// <summary>On which side of the desk an act stands; nobody stands on both with one project.</summary>
public enum Part
{
    Fills,
    Reviews,

    /// <summary>Neither: what follows on a decision already made.</summary>
    Follows,
}
