using System.Globalization;
using Hengji.Actions;
using Hengji.Library;

namespace Hengji.Web.Language;

/// <summary>The words of the indicator library and the writing aid in Chinese.</summary>
internal sealed partial class ChineseWords
{
    public override string Indicators => "指标库";

    public override string FindIndicator => "指标名称或拼音首字母";

    public override string StandingLabel => "状态";

    public override string AllOffered => "全部（不含已停用）";

    public override string CategoryLabel => "二级指标";

    public override string AnyCategory => "不限";

    public override string KindLabel => "项目类型";

    public override string AnyKind => "不限";

    public override string IndicatorName => "三级指标";

    public override string TargetValueLabel => "年度指标值";

    public override string FormLabel => "指标值形式";

    public override string EvidenceLabel => "佐证材料";

    public override string UnitLabel => "计量单位";

    public override string FiledCount => "申报";

    public override string LatestTarget => "最近指标值";

    public override string CommonMark => "共性指标";

    public override string NoIndicatorFound => "没有符合条件的指标。";

    public override string ProposeThis => "提出这个指标入库";

    public override string TryIt => "试填一个指标";

    public override string TryItSentence => "填写名称和指标值，随即告知能否考核、哪个词无法衡量、可以怎样写。所填内容不会保存。";

    public override string Answer => "查看";

    public override string KeyTry => "试填";

    public override string LibraryFootnote => "指标来自读取无存疑的申报；比较的是名称和写法，不代替审核";

    public override string VagueWordsAre => "无法衡量的词：";

    public override string WriteInstead => "可以写：";

    public override string BelongsUnder => "按名称应列在";

    public override string SimilarInTown => "本镇相近指标";

    public override string NothingSimilar => "本镇没有名称相近的指标。";

    public override string CommonOf => "共性指标：";

    public override string BackToIndicators => "回到指标库";

    public override string NotInLibrary => "库中还没有这个指标。可以提出入库，由他人批准。";

    public override string NoSources => "本镇的申报中没有这个指标。";

    public override string WrittenAs => "原文名称";

    public override string Reached => "实际完成值";

    public override string DecisionsTitle => "办理经过";

    public override string DecideTitle => "办理";

    public override string DecideSentence => "提出人不能批准自己提出的指标。每次办理都记入操作留痕。";

    public override string Reason => "理由";

    public override string DecidedBy => "办理人";

    public override string LibrarySentence(int filings, int leftOut) => string.Create(
        CultureInfo.InvariantCulture,
        $"取自本镇{filings}份读取无存疑的申报{(leftOut > 0 ? $"，另有{leftOut}份尚有存疑，校对后计入" : null)}；并列共性指标。");

    public override string IndicatorsShown(int total, int shown) => total > shown
        ? string.Create(CultureInfo.InvariantCulture, $"共{total}项，列出前{shown}项。")
        : string.Create(CultureInfo.InvariantCulture, $"共{total}项。");

    public override string SourcesTitle(int count) => string.Create(CultureInfo.InvariantCulture, $"来源（{count}）");

    public override string StandingName(LibraryStanding standing) => standing switch
    {
        LibraryStanding.Proposed => "拟入库",
        LibraryStanding.Approved => "已入库",
        LibraryStanding.Retired => "已停用",
        _ => "未定",
    };

    public override string ActOf(LibraryAct act) => act switch
    {
        LibraryAct.Propose => "提出入库",
        LibraryAct.Approve => "批准入库",
        _ => "停用",
    };

    public override string Of(LibraryOutcome outcome) => outcome switch
    {
        LibraryOutcome.Kept => "已办理，并记入操作留痕。",
        LibraryOutcome.NoName => "没有写指标名称，没有改动。",
        LibraryOutcome.NoReason => "没有写理由，没有改动。请写明理由。",
        LibraryOutcome.FormNotMeasurable => "指标值形式无法衡量，没有改动。数值处写【】，如 ≥【】%、≤【】元/人、【】月底前完成。",
        LibraryOutcome.OwnProposal => "提出人不能批准自己提出的指标，没有改动。请由他人批准。",
        _ => "状态已经变化，不能这样办理，没有改动。",
    };

    public override string IndicatorDecided(string form, string reason) =>
        form.Length > 0 ? $"{form}，理由：{reason}" : $"理由：{reason}";
}
