namespace Hengji.Web.Language;

internal sealed class EnglishWords : Words
{
    public override string Code => "en";

    public override string Brand => "衡绩 Hengji";

    public override string Projects => "Projects";

    public override string Import => "Import";

    public override string Rules => "Rules";

    public override string Journal => "Journal";

    public override string OtherLanguage => "中文";

    public override string OtherLanguageCode => "zh-CN";

    public override string ForeignOrigin => "The request came from another site and was refused. Please work from the pages of this system.";

    public override string NotFoundTitle => "There is no such page";

    public override string NotFoundWhy => "The address may be mistyped, or the project or document is not in this store. Nothing was changed.";

    public override string ErrorTitle => "This step was not completed";

    public override string ErrorWhy => "The system failed and logged the failure. Stored data is unchanged; go back and try again, and tell the administrator the time if it fails again.";

    public override string BackToProjects => "Back to projects";
}
