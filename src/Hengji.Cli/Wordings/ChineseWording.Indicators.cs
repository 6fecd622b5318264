using System.Globalization;

using Hengji.Actions;
using Hengji.Library;

namespace Hengji.Cli.Wordings;

/// <content>The indicator library in Chinese.</content>
internal sealed partial class ChineseWording
{
    public override string IndicatorWordsArgument => "指标名称中的字词，或拼音首字母（myd 可找到“满意度”）；不填则列出全部";

    public override string IndicatorArgument => "三级指标名称";

    public override string TargetArgument => "年度指标值，原样填写";

    public override string CategoryOption => "二级指标：quantity 数量，quality 质量，timeliness 时效，cost 成本，economicBenefit 经济效益，socialBenefit 社会效益，ecologicalBenefit 生态效益，sustainableImpact 可持续影响，serviceSatisfaction 服务对象满意度";

    public override string KindArgument => "项目类型的代码或名称；不填则列出全部项目类型";

    public override string KindOption => "项目类型的代码或名称，见 hengji indicators kinds";

    public override string StandingOption => "只列该状态的指标：undecided 未定，proposed 拟入库，approved 已入库，retired 已停用；缺省不列已停用的";

    public override string ProjectNameOption => "项目名称，用于判断项目类型";

    public override string ReasonOption => "理由，记入操作留痕";

    public override string ByOption => "办理人姓名，默认为当前系统账户";

    public override string TargetFormOption => "指标值形式，数值处写【】，如 ≥【】%";

    public override string EvidenceOption => "佐证材料";

    public override string TargetFormHeading => "指标值形式";

    public override string EvidenceHeading => "佐证材料";

    public override string FiledCountHeading => "申报";

    public override string LatestTargetHeading => "最近指标值";

    public override string StandingHeading => "状态";

    public override string KindCodeHeading => "代码";

    public override string KindHeading => "项目类型";

    public override string KindWordsHeading => "判断用词";

    public override string CountHeading => "指标数";

    public override string VagueWordsLabel => "无法衡量的词：";

    public override string SimilarHeading => "本镇相近指标";

    public override string CommonHeading => "共性指标";

    public override string NoIndicators => "没有符合条件的指标。";

    public override string IndicatorsFound(int total, int shown) => total > shown
        ? string.Create(CultureInfo.InvariantCulture, $"共{total}项，列出前{shown}项。")
        : string.Create(CultureInfo.InvariantCulture, $"共{total}项。");

    public override string NoSuchKind(string kind) => $"没有项目类型“{kind}”；用 hengji indicators kinds 查看全部项目类型。";

    public override string Of(LibraryStanding standing) => standing switch
    {
        LibraryStanding.Proposed => "拟入库",
        LibraryStanding.Approved => "已入库",
        LibraryStanding.Retired => "已停用",
        _ => "未定",
    };

    public override string Decided(string indicator, LibraryStanding standing) => $"“{indicator}”{Of(standing)}，已记入操作留痕。";

    public override string Of(LibraryResult result) => result.Outcome switch
    {
        LibraryOutcome.NoName => "没有写指标名称。",
        LibraryOutcome.NoReason => "没有写理由；请用 --reason 写明。",
        LibraryOutcome.FormNotMeasurable => "指标值形式无法衡量；请用 --form 写明，数值处写【】，如 ≥【】%、≤【】元/人、【】月底前完成。",
        LibraryOutcome.OwnProposal => "提出人不能批准自己提出的指标；请由他人批准。",
        _ => $"该指标现为“{Of(result.Standing)}”，不能这样办理；没有改动。",
    };
}
