using System.Globalization;
using Hengji.Journal;

namespace Hengji.Web.Language;

/// <summary>The words of documents, rules and the journal in Chinese.</summary>
internal sealed partial class ChineseWords
{
    public override string Download => "下载原件";

    public override string Fingerprint => "原件指纹 SHA-256";

    public override string DocumentSentence(int forms, string size, string at) =>
        string.Create(CultureInfo.InvariantCulture, $"含{forms}张表，{size}，{at}导入");

    public override string DecodedText => "读取所用的文字";

    public override string TextCut(int shown, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"本页显示前{shown}字，共{count}字；其余请下载原件查看。");

    public override string RulesSentence(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"现行规则{count}条。每条写明依据、为什么和怎么改，可以原样转给填报单位。");

    public override string JournalSentence(long count) =>
        string.Create(CultureInfo.InvariantCulture, $"操作留痕{count}条，只增不改；每条的校验值包含上一条的校验值。");

    public override string JournalWhole(long count) =>
        string.Create(CultureInfo.InvariantCulture, $"已核验全部{count}条，前后衔接，没有改动。");

    public override string JournalBroken(JournalVerdict verdict) =>
        string.Create(CultureInfo.InvariantCulture, $"第{verdict.BrokenAt}条起核验不符：{verdict.Reason}请立即停止写入，并与备份核对。");

    public override string Sequence => "序号";

    public override string At => "时间";

    public override string Actor => "何人";

    public override string From => "来自";

    public override string Act => "做了什么";

    public override string Subject => "对象";

    public override string Hash => "校验值";

    public override string After => "结果";

    public override string ActName(string act) => act switch
    {
        "import" => "导入",
        "review" => "重新审核",
        "confirm" => "校对确认",
        "correct" => "校对改正",
        "withdraw" => "撤销校对",
        "accept" => "采纳",
        "waive" => "豁免",
        "later" => "稍后处理",
        "comment" => "批注",
        "take-back" => "撤销审核处理",
        "waive-unit" => "单位豁免",
        "revoke-waiver" => "撤销单位豁免",
        "grade" => "评定等级",
        "send-notice" => "发出退回意见",
        "switch-rules" => "启用口径",
        "propose-indicator" => "指标拟入库",
        "approve-indicator" => "指标批准入库",
        "retire-indicator" => "指标停用",
        _ => PersonalAct(act),
    };

    public override string OriginName(string origin) => origin switch
    {
        Signature.CommandLine => "命令行",
        Signature.Web => "网页",
        _ => origin,
    };

    public override string DocumentSubject(string name) => $"文件“{name}”";

    public override string AllProjects => "全部项目";

    public override string ReviewedSentence(int reviewed, int changed) =>
        string.Create(CultureInfo.InvariantCulture, $"重新审核{reviewed}个项目，{changed}个的审核意见有变化");

    public override string ImportedSentence(int forms, int fresh, int newer, int same) =>
        string.Create(CultureInfo.InvariantCulture, $"含{forms}张表：新建{fresh}，更新{newer}，相同{same}");

    public override string ProjectsWithIt => "有这一问题的项目";

    public override string EmptyJournal => "还没有操作留痕。第一次导入时开始记录。";
}
