using System.Globalization;
using Hengji.Lifecycle;
using Hengji.People;
using Hengji.Storage.Seasons;

namespace Hengji.Web.Language;

/// <summary>The words of stages, acts and to-do lists; both languages side by side, as the lifecycle keeps them.</summary>
internal abstract partial class Words
{
    /// <summary>The wording of this language.</summary>
    protected abstract string Pick(string chinese, string english);

    public string Of(Stage stage) => Pick(stage.Chinese(), Capital(stage.English()));

    public string Of(Act act) => Pick(act.Chinese(), Capital(act.English()));

    public string Of(Role role) => Pick(role.Chinese(), Capital(role.English()));

    public string Of(Refusal refusal) => Pick(refusal.Chinese, refusal.English);

    public string UnknownAct => Pick("没有这样的操作。", "There is no such act.");

    public string NoRevision => Pick("请求须以 If-Match 写明所依据的状态（见 ETag）。", "Name the state the act was decided on with If-Match (see ETag).");

    public string Season => Pick("环节与办理", "Stage and acts");

    public string StageLabel => Pick("环节", "Stage");

    public string OpenActs => Pick("现在可以办理", "What you can do now");

    public string RefusedActs => Pick("现在不能办理", "What is not open now");

    public string NothingOpen => Pick("现在没有由您办理的操作。", "There is nothing for you to do now.");

    public string CommentLabel => Pick("意见、事由", "Comment, reason");

    public string CommentHint => Pick("退回、评良、评中、评差、调整、作废须填写", "Owed when returning, grading good, fair or poor, adjusting or retiring");

    public string ActDone(Act act, Stage stage) => Pick($"已{act.Chinese()}，现为“{stage.Chinese()}”。", $"Done: {act.English()}. The project is now {stage.English()}.");

    public string History => Pick("办理经过", "What was done");

    public string NoHistory => Pick("导入之后还没有办理过。", "Nothing was done since the import.");

    public string ApprovedVersions => Pick("批复的版本", "Approved versions");

    public string NoApprovedVersion => Pick("还没有批复。", "Nothing is approved yet.");

    public string ApprovedVersion(int number) => Pick($"批复第{Digits(number)}版", $"Approved version {Digits(number)}");

    public string ChangedSince(int number, int count) => Pick(
        $"现在的表与批复第{Digits(number)}版相比，有{Digits(count)}处改动", $"The form now differs from approved version {Digits(number)} in {Digits(count)} places");

    public string UnchangedSince(int number) => Pick($"现在的表与批复第{Digits(number)}版一致。", $"The form is as approved in version {Digits(number)}.");

    public string FieldLabel => Pick("栏目", "Box");

    public string BeforeLabel => Pick("改动前", "Before");

    public string AfterLabel => Pick("改动后", "After");

    public string BlankValue => Pick("空白", "blank");

    public string DueOn(DateOnly day) => Pick($"{Day(day)}前办结", $"due {Day(day)}");

    public string Overdue(int days) => Pick($"已超期{Digits(days)}天", $"{Digits(days)} days overdue");

    public string Waited(int days) => Pick(days == 0 ? "今天到此环节" : $"已停留{Digits(days)}天", days == 0 ? "came today" : $"waiting {Digits(days)} days");

    public string ToDo => Pick("待办", "To do");

    public string ToDoSentence(int count, int overdue) => Pick(
        count == 0 ? "没有等您办理的项目。" : $"{Digits(count)}个项目等您办理{(overdue > 0 ? $"，其中{Digits(overdue)}个已超期" : string.Empty)}。",
        count == 0 ? "Nothing waits for you." : $"{Digits(count)} projects wait for you{(overdue > 0 ? $", {Digits(overdue)} of them overdue" : string.Empty)}.");

    public string ChooseAll => Pick("全选", "All");

    public string ForChosen => Pick("对选中的项目", "With the chosen projects");

    public string DoIt => Pick("办理", "Do it");

    public string BulkSentence(Act act, int done, int refused) => Pick(
        $"{act.Chinese()}：办成{Digits(done)}个，未办{Digits(refused)}个。", $"{Capital(act.English())}: {Digits(done)} done, {Digits(refused)} refused.");

    public string Result => Pick("结果", "Result");

    public string NothingChosen => Pick("没有选中项目，或没有选操作。", "No project or no act was chosen.");

    public string LastComment => Pick("上一环节意见", "Comment of the stage before");

    public string DeadlineLabel => Pick("期限", "Due");

    public string Deadlines => Pick("办理期限", "Deadlines");

    public string DeadlinesSentence => Pick("各环节的最后一天；过了这一天，待办中标为超期。清空日期即取消。", "The last day of each stage; after it, to-do lists mark what is overdue. An empty date takes the deadline away.");

    public string Keep => Pick("保存", "Save");

    public string Saved => Pick("已保存。", "Saved.");

    public string Confirmed(string amount, int version) => Pick(
        $"已核对第{Digits(version)}次申报，{amount}（审核通过、批复须勾选）", $"I checked filing {Digits(version)}, {amount} (to pass or approve)");

    public string NotOpenForCorrection => Pick(
        "项目已不在草稿或调整中，或不由您填报，没有改动。", "The project is no longer a draft or being adjusted, or not yours to fill in; nothing was changed.");

    /// <summary>What acts of people and on projects are called in the journal.</summary>
    protected string PersonalAct(string act) => act switch
    {
        "sign-in" => SignIn,
        "sign-out" => SignOut,
        "sign-in-refused" => Pick("登录未通过", "sign-in refused"),
        "lock" => Pick("账号锁定", "account locked"),
        "password" => ChangePassword,
        "token" => Pick("生成令牌", "made a token"),
        "token-revoke" => Pick("撤销令牌", "revoked a token"),
        "second-factor" => Pick("启用动态码", "second factor"),
        "account-add" => AddAccount,
        "account-disable" => Disable,
        "account-enable" => Reenable,
        "account-reset" => ResetAccount,
        "role-give" => GiveRole,
        "role-take" => Pick("取消岗位", "take role"),
        "organisation-add" => AddOrganisation,
        "deadline" => Deadlines,
        _ when act.StartsWith(ProjectActs.JournalPrefix, StringComparison.Ordinal)
            && LifecycleTerms.ActOf(act[ProjectActs.JournalPrefix.Length..]) is { } known => Of(known),
        _ => act.Replace('-', ' '),
    };

    /// <summary>What an act on a project came to.</summary>
    public string ActedSentence(Stage stage, string comment) => comment.Length == 0 ? Of(stage) : $"{Of(stage)}{Semicolon}{comment}";

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
