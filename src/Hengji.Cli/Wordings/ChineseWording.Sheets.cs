using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Cli.Wordings;

/// <content>Captions, titles and punctuation of the sheets.</content>
internal sealed partial class ChineseWording
{
    public override Placeholders Placeholders { get; } = new()
    {
        Command = "命令",
        Options = "选项",
        File = "文件",
        Folder = "文件夹",
        Path = "路径",
        Number = "编号",
        Count = "数字",
        Year = "年份",
        Unit = "单位",
        Type = "类别",
        Words = "关键词",
        Indicator = "指标名称",
        Target = "指标值",
        Person = "姓名",
        Ledger = "台账",
        Measure = "测算",
        Batch = "批次",
        Row = "行号",
        Condition = "条件",
        Heading = "表头=栏目",
    };

    public override string? StaysChinese => null;

    public override string MoneyHeading => "项目资金（万元）";

    public override string ListComma => "、";

    public override string Colon => "：";

    public override string Caption(Box box) => OfficialTerms.Caption(box);

    public override string CaptionOf(Box box, string indicator) => Caption(box) + Quoted(indicator);

    public override string Lead(Field field) => field.Row is { } row
        ? string.Create(Culture, $"{field.Caption}（第{row + 1}项）：")
        : field.Caption + "：";

    public override string Title(RuleDescriptor rule) => rule.Title;

    public override string Bracketed(string text) => $"（{text}）";

    public override string Mark(string word) => $"【{word}】";

    public override string CorrectionsHeading => "校对";

    public override string Of(CorrectionKind kind) => kind == CorrectionKind.Corrected ? "改正" : "已确认";

    public override string Told(Correction correction, DateTime at) => correction.Kind == CorrectionKind.Corrected
        ? string.Create(Culture, $"改正于{at:yyyy-MM-dd HH:mm}，由{correction.By}；原读{(correction.Before.Length == 0 ? "空白" : Quoted(correction.Before))}")
        : string.Create(Culture, $"确认于{at:yyyy-MM-dd HH:mm}，由{correction.By}");

    public override string OfYear(int year) => string.Create(Culture, $"（{year}年度）");

    public override string Of(GoalSpan span) => string.Create(Culture, $"（{span.From}年-{span.To}年）");

    public override string Of(ImportResult result) => result.Message;

    public override string Quoted(string text) => $"“{text}”";
}
