using System.Globalization;
using Hengji.Dossiers;

namespace Hengji.Web.Language;

internal sealed partial class ChineseWords
{
    public override string Proofreading => "校对";

    public override string ProofreadTitle => "对照原件，逐栏确认或改正";

    public override string BackToForm => "返回项目";

    public override string ToSee => "待校对";

    public override string Mended => "读取时修复过";

    public override string Seen => "已校对";

    public override string OtherBoxes => "其余栏目";

    public override string AllSeen => "没有待校对的栏目";

    public override string LeftToSee(int count) => string.Create(CultureInfo.InvariantCulture, $"待校对 {count}");

    public override string Proofreader => "校对人";

    public override string ProofreaderIsTyped => "本机未设账号，校对按此处填写的姓名留痕";

    public override string KeepName => "记住";

    public override string Confirm => "确认";

    public override string ConfirmBlank => "原件空白";

    public override string Correct => "改正";

    public override string TakeBack => "撤销";

    public override string KeepValue => "保存";

    public override string Cancel => "取消";

    public override string ReadAsLabel => "读作";

    public override string Confidence(double confidence) => string.Create(CultureInfo.InvariantCulture, $"把握{confidence * 100:0}%");

    public override string Told(CorrectionKind kind, string at, string by) =>
        kind == CorrectionKind.Corrected ? $"改正于{at}，由{by}" : $"确认于{at}，由{by}";

    public override string WasRead(string before) => before.Length == 0 ? "原读：空白" : $"原读：{before}";

    public override string EarlierCorrections(int version, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"第{version}次申报曾校对{count}处，不自动带入本次");

    public override string PageNumber(int number) => string.Create(CultureInfo.InvariantCulture, $"第{number}页");

    public override string PageMissing => "这一页画不出来，请打开原件核对。";

    public override string NoPlace => "原件中没有对应的位置";

    public override string Conflict => "冲突：此栏刚被他人改过，您的操作未保存。请看现值后再决定。";

    public override string NothingToTakeBack => "此栏没有可撤销的校对。";

    public override string NoSuchField => "此栏已不在本次申报中，未保存。请重新打开本页。";

    public override string FaultOf(EntryFault fault) => fault switch
    {
        EntryFault.NotAmount => "不是金额，未保存。请填数字，如 9,857.34；单位不同时写明“元”或“万元”。",
        EntryFault.NotDate => "不是日期，未保存。请按 2025.3.1 或 2025年3月 填写，且日历上要有这一天。",
        EntryFault.NotYear => "不是年度，未保存。请填四位年份，如 2025。",
        EntryFault.NotYears => "不是起止年份，未保存。请按 2025-2027 填写，起年不晚于止年。",
        EntryFault.NotCategory => "不是规定的二级指标，未保存。请填数量、质量、时效、成本等规定名称。",
        EntryFault.TooLong => "内容过长，未保存。请只填此栏的内容。",
        _ => "此栏不是单独的一个值，只能确认，不能改正。",
    };

    public override string Kept(string caption) => $"已保存：{caption}";

    public override string TakenBack(string caption) => $"已撤销：{caption}";

    public override string KeyFields => "上下栏目";

    public override string KeyConfirm => "确认";

    public override string KeyEdit => "改正";

    public override string KeyUndo => "撤销";

    public override string DeskFootnote => "读取结果原样保留，校对另记";

    public override string ProofreadField(string caption, string before, string after) =>
        string.Equals(before, after, StringComparison.Ordinal)
            ? $"{caption}：{Said(after)}"
            : $"{caption}：{Said(before)} → {Said(after)}";

    private static string Said(string value) => value.Length == 0 ? "空白" : $"“{value}”";
}
