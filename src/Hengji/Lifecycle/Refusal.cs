using Hengji.People;

namespace Hengji.Lifecycle;

/// <summary>Why an act was refused.</summary>
public enum RefusalKind
{
    /// <summary>The table has no such act at this stage.</summary>
    NotAtThisStage,

    /// <summary>The role it needs is not held over this project.</summary>
    NotByThisPerson,

    /// <summary>Who fills in never reviews the same project, nor the other way round, nor grades what they approve.</summary>
    SamePerson,

    CommentMissing,

    /// <summary>Someone else acted since the project was looked at; nothing was changed.</summary>
    Stale,

    /// <summary>There is no such project, or none this person may see.</summary>
    NotFound,

    /// <summary>The form itself stands in the way.</summary>
    Form,
}

/// <summary>Why an act was refused, said to the person who tried it.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Chinese">A sentence.</param>
/// <param name="English">The same in English.</param>
public sealed record Refusal(RefusalKind Kind, string Chinese, string English)
{
    public static Refusal Stale { get; } = new(
        RefusalKind.Stale,
        "打开本页之后，这个项目已有别人的操作，本次未执行。请看过新的情况再办。",
        "Someone else acted on this project since the page was opened, so nothing was done. Look at it again, then decide.");

    public static Refusal NotFound { get; } = new(
        RefusalKind.NotFound, "没有这个项目，或不在您的权限范围内。", "There is no such project, or it is not within your rights.");

    internal static Refusal GradedByThisPerson { get; } = new(
        RefusalKind.SamePerson, "评级是您作出的，批复须由另一人办理。", "You gave the grade; someone else must approve.");

    internal static Refusal NotAtThisStage(Stage stage, Act act)
    {
        var from = Transitions.All.Where(t => t.Act == act).Select(t => t.From).Where(s => s != Stage.Absent).Distinct().ToList();
        return new Refusal(
            RefusalKind.NotAtThisStage,
            $"项目现为“{stage.Chinese()}”，不能{act.Chinese()}；须在“{string.Join("”或“", from.Select(s => s.Chinese()))}”时办理。",
            $"The project is {stage.English()}, so it cannot be handled by \"{act.English()}\"; that is done when it is {string.Join(" or ", from.Select(s => s.English()))}.");
    }

    internal static Refusal NotByThisPerson(Act act, Role needed, bool heldElsewhere) => new(
        RefusalKind.NotByThisPerson,
        heldElsewhere
            ? $"{act.Chinese()}由本项目所属单位的{needed.Chinese()}办理，您的这一岗位不在该单位。"
            : $"{act.Chinese()}由{needed.Chinese()}办理，您没有这一岗位。",
        heldElsewhere
            ? $"This is for the {needed.English()} over the project's unit; you hold that role elsewhere."
            : $"This is for the {needed.English()}; you do not hold that role.");

    internal static Refusal FilledInByThisPerson(Act act) => new(
        RefusalKind.SamePerson,
        $"您填报过这个项目，不能{act.Chinese()}：填报与审核不得为同一人。",
        "You filled in this project, so you cannot review it: nobody does both.");

    internal static Refusal ReviewedByThisPerson(Act act) => new(
        RefusalKind.SamePerson,
        $"您审核过这个项目，不能{act.Chinese()}：填报与审核不得为同一人。",
        "You reviewed this project, so you cannot fill it in: nobody does both.");

    internal static Refusal CommentMissing((string Chinese, string English) owed) => new(
        RefusalKind.CommentMissing, owed.Chinese + "。", char.ToUpperInvariant(owed.English[0]) + owed.English[1..] + ".");
}

/// <summary>Whether an act is open to a person.</summary>
/// <param name="Line">The line of the table that opens it; null when refused.</param>
/// <param name="Refusal">Why not; null when open.</param>
public sealed record Judgement(Transition? Line, Refusal? Refusal)
{
    public bool IsOpen => Line is not null;

    internal static Judgement Refused(Refusal refusal) => new(null, refusal);
}
