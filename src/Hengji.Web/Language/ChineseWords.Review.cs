using System.Globalization;
using Hengji.Review.Decisions;

namespace Hengji.Web.Language;

/// <summary>The words of the review desk in Chinese.</summary>
internal sealed partial class ChineseWords
{
    public override string Reviewing => "审核";

    public override string Queue => "待审";

    public override string ByRisk => "按风险";

    public override string NothingToReview => "没有符合条件的待审项目。导入新的申报后在这里出现。";

    public override string OpenState => "待处理";

    public override string LaterState => "稍后";

    public override string DecidedState => "已处理";

    public override string AcceptedState => "已采纳";

    public override string WaivedState => "已豁免";

    public override string State => "状态";

    public override string AcceptAct => "采纳";

    public override string WaiveAct => "豁免，写理由";

    public override string LaterAct => "稍后";

    public override string CommentAct => "批注";

    public override string WaiveUnitAct => "本单位都豁免";

    public override string UndoAct => "撤销上一步";

    public override string ReasonLabel => "理由或批注";

    public override string NextForm => "下一个项目";

    public override string KeyUndoAct => "撤销";

    public override string UnitWaivers => "单位豁免";

    public override string WaiversLead => "对一个单位豁免过的写法，在它的各张表中不再提出，直到撤销豁免。";

    public override string NoWaivers => "还没有单位豁免。在审核页对一条问题选“本单位都豁免”。";

    public override string RevokeAct => "撤销豁免";

    public override string InForce => "有效";

    public override string RevokedState => "已撤销";

    public override string WordsObjected => "所指文字";

    public override string NoReading => "没有找到原文";

    public override string OpenProject => "项目页";

    public override string TakeOver => "沿用";

    public override string QueueCount(int count) => string.Create(CultureInfo.InvariantCulture, $"待审{count}个");

    public override string FindingCount(int count, int decided) =>
        string.Create(CultureInfo.InvariantCulture, $"问题{count}条，已处理{decided}条");

    public override string EarlierSaid(EarlierDecision earlier, string when)
    {
        var what = earlier.Decision.Kind == DecisionKind.Accepted ? "采纳" : $"豁免：{earlier.Decision.Reason}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"同样的文字，{earlier.Decision.By}于{when}在“{earlier.ProjectName}”（{earlier.Year}年度第{earlier.Version}次申报）中{what}");
    }

    public override string WaivedForUnit(UnitWaiver waiver, string when) => $"{waiver.By}于{when}对本单位豁免：{waiver.Reason}";

    public override string ReviewedBy(string who, string when) => $"{when}　{who}";

    public override string CameOf(string outcome, string act) => (outcome, act) switch
    {
        ("Kept", "undo") => "已撤销上一步。",
        ("Kept", "waive-unit") => "已对本单位豁免，各张表中不再提出。",
        ("Kept", _) => "已记下。",
        ("Conflict", _) => "没有记下：别人刚处理过，或者来了新的申报。请看清后再处理。",
        ("ReasonMissing", _) => "没有记下：请先写理由或批注。",
        ("NothingToWithdraw", _) => "没有可撤销的处理。",
        ("NothingChosen", _) => "没有记下：请先勾选要处理的表。",
        ("NotYours", _) => "没有记下：您在这个项目上没有审核岗位，或者填报过它。填报与审核不得为同一人。",
        ("NotFound", _) => "没有记下：这条问题已不在最新的申报中。",
        _ => string.Empty,
    };
}
