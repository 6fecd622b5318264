using System.Globalization;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;
using Hengji.Web.Sheets;

namespace Hengji.Web.Language;

/// <summary>The words of the pages in Chinese.</summary>
internal sealed partial class ChineseWords : Words
{
    protected override string Pick(string chinese, string english) => chinese;

    public override string ListComma => "、";

    public override string Comma => "，";

    public override string Semicolon => "；";

    public override string FullStop => "。";

    public override string Bracketed(string text) => $"（{text}）";

    public override string YearNamed(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}年度");

    public override string Amount(Money money) => money.ToString();

    public override Captions Captions { get; } = new(OfficialTerms.Caption, rule => rule.Title, "未归位的原文");

    public override string ToneName(NoteTone tone) => tone switch
    {
        NoteTone.Must => Must,
        NoteTone.Advise => Advise,
        NoteTone.Hint => Hint,
        NoteTone.Doubt => Doubt,
        NoteTone.Lost => "未读出",
        NoteTone.Repaired => "已修复",
        _ => "未归位",
    };

    protected override string ReadingMark => "识";

    public override string DimensionName(ReviewDimension dimension) => dimension switch
    {
        ReviewDimension.Completeness => "完整性",
        ReviewDimension.Relevance => "相关性",
        ReviewDimension.Appropriateness => "适当性",
        ReviewDimension.Feasibility => "可行性",
        ReviewDimension.Monitoring => "监控",
        _ => "自评",
    };

    public override string Code => "zh-CN";

    public override string Brand => "衡绩";

    public override string Projects => "项目";

    public override string Import => "导入";

    public override string Rules => "规则";

    public override string Journal => "操作留痕";

    public override string OtherLanguage => "English";

    public override string OtherLanguageCode => "en";

    public override string SkipToContent => "跳到正文";

    // Refusals and errors
    public override string ForeignOrigin => "该请求来自其他网站，已拒绝。请在本系统页面内操作。";

    public override string NotFoundTitle => "没有找到这一页";

    public override string NotFoundWhy => "地址可能写错，或者所指的项目、原件不在本库中。库内数据没有变化。";

    public override string ErrorTitle => "这一步没有完成";

    public override string ErrorWhy => "系统内部出错，原因已写入运行日志。已经存下的数据没有变化。请返回后重试；仍然出错时，请把下面的时间告诉管理员。";

    public override string BackToProjects => "回到项目";
}
