namespace Hengji.Web.Language;

internal sealed class ChineseWords : Words
{
    public override string Code => "zh-CN";

    public override string Brand => "衡绩";

    public override string Projects => "项目";

    public override string Import => "导入";

    public override string Rules => "规则";

    public override string Journal => "日志";

    public override string OtherLanguage => "English";

    public override string OtherLanguageCode => "en";

    public override string ForeignOrigin => "该请求来自其他网站，已拒绝。请在本系统页面内操作。";

    public override string NotFoundTitle => "没有找到这一页";

    public override string NotFoundWhy => "地址可能写错，或者所指的项目、原件不在本库中。库内数据没有变化。";

    public override string ErrorTitle => "这一步没有完成";

    public override string ErrorWhy => "系统内部出错，已写入运行日志。已经存下的数据没有变化，请返回后重试；仍然出错时，请把本页时间告诉管理员。";

    public override string BackToProjects => "回到项目";
}
