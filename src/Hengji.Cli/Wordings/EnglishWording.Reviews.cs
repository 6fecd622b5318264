namespace Hengji.Cli.Wordings;

/// <content>What is said of the papers of a review.</content>
internal sealed partial class EnglishWording
{
    public override string NoticesOption => "Folder for return notices (退回意见), one a unit, Word and PDF";

    public override string SheetsOption => "Folder for review sheets (审核表), one a project, Word and PDF; grades are suggestions";

    public override string KeyProjectsOption => "Review sheets in the form for key projects (points)";

    public override string ByRiskOption => "Weightiest first, forms and findings: money × severity × confidence";

    public override string NoticesWritten(int count, string folder) => $"Return notices written: {count}, {folder}";

    public override string SheetsWritten(int count, string folder) => $"Review sheets written: {count}, {folder}";
}
