using System.Globalization;
using Hengji.Drafting;
using Hengji.Lifecycle;
using Hengji.Terms;

namespace Hengji.Storage.Drafting;

/// <summary>Why a manuscript is not begun, written in or filed.</summary>
internal static class DraftingRefusals
{
    public static Refusal NotYourUnit { get; } = new(
        RefusalKind.NotByThisPerson, "填报由本单位的经办人办理，您的岗位不在这个单位。", "This is for the clerk of the unit; you hold that role elsewhere.");

    public static Refusal Closed { get; } = new(
        RefusalKind.NotAtThisStage, "这份填报稿已经存为正式稿或放弃，不能再改。请从项目页重新打开填报。", "This manuscript was filed or laid aside. Open the form again from its project.");

    public static Refusal NoIdentity { get; } = new(
        RefusalKind.Form, "还缺年度、项目名称或实施单位。这三项说明是哪个项目，填上才能存为正式稿；已填的内容都还在。", "Year, project name and implementing unit tell which project this is. Fill them in first; nothing typed is lost.");

    public static Refusal Overtaken { get; } = new(
        RefusalKind.Stale, "开始填写之后，这个项目又有了新的正式稿或校对。请看过改动对照，再决定是否以本稿为准。", "The project got another form or correction since. Look at what differs, then decide whether yours goes before.");

    public static Refusal Exists(long projectId) => new(
        RefusalKind.Form,
        string.Create(CultureInfo.InvariantCulture, $"这个单位同一年度已有同名项目（第{projectId}号）。请改项目名称，或放弃本稿，到那个项目里填报。"),
        string.Create(CultureInfo.InvariantCulture, $"The unit already has a project of this name in this year (no. {projectId}). Change the name, or fill in that project."));

    public static Refusal Faults(IReadOnlyList<ManuscriptFault> faults, Manuscript manuscript)
    {
        var places = faults.Select(fault => fault.Row is null
            ? $"“{Field.Of(fault.Box).Caption}”"
            : $"第{(manuscript.IndexOf(fault.Row) ?? 0) + 1}条指标的“{Field.Of(fault.Box).Caption}”").ToList();
        return new Refusal(
            RefusalKind.Form,
            $"{string.Join('、', places)}填的内容读不成数、日期或选项，改好才能存为正式稿；已填的内容都还在。",
            $"{string.Join(", ", places)}: what is typed is no number, date or choice. Mend it first; nothing typed is lost.");
    }
}
