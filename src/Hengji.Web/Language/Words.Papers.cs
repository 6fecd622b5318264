using System.Globalization;
using Hengji.Writing.Reviews;

namespace Hengji.Web.Language;

/// <summary>The words of review sheets (审核表) and return notices (退回意见); both languages side by side.</summary>
internal abstract partial class Words
{
    public string SheetTitle => Pick("审核表", "Review sheet");

    public string SheetKind => Pick("审核表种类", "Which sheet");

    public string Grading => Pick("评定", "Grading");

    public string NotGraded => Pick("未评", "None");

    public string WholeSheet => Pick("整体", "As a whole");

    public string FillSuggested => Pick("未评的按建议填入", "Fill the rest as suggested");

    public string GradesByReviewers => Pick("由审核人评定和填写，您可以查看、打印和下载。", "Reviewers grade and write here; you can read, print and download.");

    public string ReviewerAddsHint => Pick("审核人补充（写入审核表）", "What the reviewer adds (goes onto the sheet)");

    public string KeyItems => Pick("审核内容", "Items");

    public string KeyGrades => Pick("评为优、良、中、差", "Grade excellent, good, fair, poor");

    public string ReturnNotices => Pick("退回意见", "Return notices");

    public string ReturnNotice => Pick("退回意见", "Return notice");

    public string NoticesLead => Pick(
        "采纳的问题按单位汇成一份退回意见。核对文字后发出，项目随之退回单位修改。",
        "What was accepted is gathered into one letter for each unit. Sending it returns the projects to the unit.");

    public string NoNotices => Pick("还没有采纳任何问题。在审核页采纳之后，这里按单位汇成退回意见。", "Nothing was accepted yet. What is accepted on the review desk is gathered here by unit.");

    public string FormsReturned => Pick("涉及项目", "Projects");

    public string NoticeDraftKept => Pick("起草", "Draft kept");

    public string NoticeEditing => Pick("起草退回意见", "Writing the notice");

    public string NoticeLetter => Pick("信头信尾", "Letter");

    public string NoticeOpening => Pick("开头", "Opening");

    public string NoticeDue => Pick("重新报送期限", "To be submitted again by");

    public string NoticeDate => Pick("落款日期", "Date of the letter");

    public string NoticeSigned => Pick("落款单位", "Signed by");

    public string NoticeComment => Pick("对整个项目的意见", "On the project as a whole");

    public string NoticeReword => Pick("改文字", "Reword");

    public string NoticeMessage => Pick("审核意见", "Opinion");

    public string NoticeSuggestion => Pick("可改为", "Wording to use instead");

    public string NoticeSend => Pick("发出并退回", "Send and return");

    public string NothingToReturn => Pick(
        "信中没有现在能由您退回的项目，原因见各项目下。仍可下载、打印。",
        "None of these projects can be returned by you now; why is said under each. The letter can still be downloaded and printed.");

    public string SheetKindName(ReviewSheetKind kind) => kind == ReviewSheetKind.KeyProject
        ? Pick("重点项目（评分）", "Key project (points)")
        : Pick("一般项目（评级）", "General project (grades)");

    public string GradesSet(int set, int all) => Pick($"评定{Digits(set)}/{Digits(all)}项", $"{Digits(set)} of {Digits(all)} items graded");

    public string Suggestion(string? suggested) => suggested is null ? Pick("系统无建议", "no suggestion") : Pick($"系统建议{suggested}", $"suggested: {suggested}");

    public string? PointsSaid(decimal? points) => points is { } number ? Pick($"{Figure(number)}分", Figure(number)) : null;

    public string PointsOf(string item, decimal points) => Pick($"{item}得分，满分{Figure(points)}", $"Points for {item} of {Figure(points)}");

    public string PointsRefused(string item, decimal points) => Pick(
        $"没有记下：“{item}”的得分应在0到{Figure(points)}之间，最多两位小数。",
        $"Not kept: the points for {item} must lie between 0 and {Figure(points)}, with two decimals at most.");

    public string ReviewerAdds(string item) => Pick($"对“{item}”的补充意见", $"What the reviewer adds on {item}");

    public string NoticeCount(int projects, int opinions) => Pick($"{Digits(projects)}个项目，{Digits(opinions)}条意见", $"{Digits(projects)} projects, {Digits(opinions)} opinions");

    public string StillOpen(int count) => Pick($"本单位还有{Digits(count)}条问题未处理，去审核", $"{Digits(count)} findings of this unit are still to be decided: review them");

    public string NoticeSendChecked(string unit, int count) => Pick($"已核对，把{Digits(count)}个项目退回{unit}", $"Checked: return {Digits(count)} projects to {unit}");

    public string NoticeSent(int returned, int refused) => refused == 0
        ? Pick($"已发出，退回{Digits(returned)}个项目。", $"Sent; {Digits(returned)} projects were returned.")
        : Pick($"退回{Digits(returned)}个项目，{Digits(refused)}个没有退回，原因如下。", $"{Digits(returned)} projects were returned, {Digits(refused)} were not; why is said below.");

    private static string Figure(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
