namespace Hengji.Lifecycle;

/// <summary>What stages and acts are called.</summary>
public static class LifecycleTerms
{
    public static string Chinese(this Stage stage) => stage switch
    {
        Stage.Absent => "尚未填报",
        Stage.Draft => "草稿",
        Stage.Submitted => "已申报，待主管部门审核",
        Stage.DepartmentPassed => "主管部门已审，待财政审核",
        Stage.Graded => "财政已评级，待批复",
        Stage.Approved => "已批复",
        Stage.Adjusting => "调整中",
        Stage.Rejected => "不予通过",
        Stage.Closed => "已办结",
        Stage.Disclosed => "已公开",
        Stage.Retired => "已作废",
        _ => throw new InvalidOperationException($"Stage {stage} has no name."),
    };

    public static string English(this Stage stage) => stage switch
    {
        Stage.Absent => "not filled in",
        Stage.Draft => "draft",
        Stage.Submitted => "submitted, with the department",
        Stage.DepartmentPassed => "passed by the department, with finance",
        Stage.Graded => "graded, awaiting approval",
        Stage.Approved => "approved",
        Stage.Adjusting => "being adjusted",
        Stage.Rejected => "not admitted",
        Stage.Closed => "closed",
        Stage.Disclosed => "disclosed",
        Stage.Retired => "retired",
        _ => throw new InvalidOperationException($"Stage {stage} has no name."),
    };

    public static string Chinese(this Act act) => act switch
    {
        Act.Draft => "填报",
        Act.Submit => "申报",
        Act.Recall => "撤回",
        Act.Return => "退回",
        Act.Pass => "审核通过",
        Act.GradeExcellent => "评为优",
        Act.GradeGood => "评为良",
        Act.GradeFair => "评为中",
        Act.GradePoor => "评为差",
        Act.Approve => "批复",
        Act.Adjust => "调整",
        Act.Abandon => "放弃调整",
        Act.CarryOver => "结转下年",
        Act.Close => "办结",
        Act.Disclose => "公开",
        Act.Retire => "作废",
        _ => throw new InvalidOperationException($"Act {act} has no name."),
    };

    public static string English(this Act act) => act switch
    {
        Act.Draft => "fill in",
        Act.Submit => "submit",
        Act.Recall => "take back",
        Act.Return => "return",
        Act.Pass => "pass",
        Act.GradeExcellent => "grade excellent",
        Act.GradeGood => "grade good",
        Act.GradeFair => "grade fair",
        Act.GradePoor => "grade poor",
        Act.Approve => "approve",
        Act.Adjust => "adjust",
        Act.Abandon => "give up adjusting",
        Act.CarryOver => "carry over to next year",
        Act.Close => "close",
        Act.Disclose => "disclose",
        Act.Retire => "retire",
        _ => throw new InvalidOperationException($"Act {act} has no name."),
    };

    /// <summary>Name used in JSON, addresses and the journal.</summary>
    public static string Code(this Act act) => act switch
    {
        Act.GradeExcellent => "grade-excellent",
        Act.GradeGood => "grade-good",
        Act.GradeFair => "grade-fair",
        Act.GradePoor => "grade-poor",
        Act.CarryOver => "carry-over",
        _ => act.ToString().ToLowerInvariant(),
    };

    /// <summary>The act of that name; null when there is none.</summary>
    public static Act? ActOf(string? code) =>
        Enum.GetValues<Act>().Select(act => (Act?)act).FirstOrDefault(act => string.Equals(act!.Value.Code(), code, StringComparison.Ordinal));

    public static Part Part(this Act act) => act switch
    {
        Act.Return or Act.Pass or Act.GradeExcellent or Act.GradeGood or Act.GradeFair or Act.GradePoor or Act.Approve => Lifecycle.Part.Reviews,
        Act.Close or Act.Disclose => Lifecycle.Part.Follows,
        _ => Lifecycle.Part.Fills,
    };

    /// <summary>Whether the act is one of the four grades (优良中差) of 财预〔2015〕88号.</summary>
    public static bool IsGrade(this Act act) => act is Act.GradeExcellent or Act.GradeGood or Act.GradeFair or Act.GradePoor;

    /// <summary>Why a comment is owed; null when none is.</summary>
    public static (string Chinese, string English)? CommentOwed(this Act act) => act switch
    {
        Act.Return => ("退回须写明意见，单位才知道改什么", "a return needs a comment, so that the unit knows what to change"),
        Act.GradeGood => ("评为良须写明已商定直接修改的内容", "a good grade needs the fixes that were agreed"),
        Act.GradeFair => ("评为中须写明要修改什么", "a fair grade needs what is to be revised"),
        Act.GradePoor => ("评为差须写明理由", "a poor grade needs its reason"),
        Act.Adjust => ("调整须写明事由", "an adjustment needs its reason"),
        Act.Retire => ("作废须写明事由", "retiring needs its reason"),
        _ => null,
    };
}
