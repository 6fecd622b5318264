using Hengji.Ledgers;

namespace Hengji.Cli.Wordings;

/// <content>Ledgers and measures in Chinese.</content>
internal sealed partial class ChineseWording
{
    public override string LedgerArgument => "台账的代码或名称，见 hengji ledger list";

    public override string LedgerOrAllArgument => "台账的代码或名称；不填则列出全部台账";

    public override string TemplateArgument => "台账模板的代码或名称；不填则列出全部模板";

    public override string TemplateOrLedgerArgument => "台账模板或已有台账的代码或名称";

    public override string SheetOption => "写出该台账的导入表（CSV）到此文件";

    public override string SamplesOption => "导入表中带样例行";

    public override string MapOption => "表头叫法不同时指明对应的栏目，如 工单号=案件编号；记住，下次不必再写";

    public override string CorrectOption => "作为更正导入：按编号替换已有记录，原记录保留";

    public override string ProblemsOption => "列出该批次的全部问题";

    public override string BatchArgument => "批次号，见 hengji ledger list 台账";

    public override string MeasureArgument => "测算名称；不填则计算该台账的全部测算";

    public override string DefineOption => "按此 JSON 文件中的写法计算（docs/ledgers.md）";

    public override string MeasureJsonOption => "输出 JSON";

    public override string LedgerYearOption => "统计年度，缺省为今年";

    public override string ThroughOption => "统计到该月末";

    public override string LedgerUnitOption => "只统计该单位的记录";

    public override string OfMeasureOption => "只列该测算所统计的记录，并标明是否计入";

    public override string CountedOption => "只列计入的（true）或未计入的（false）";

    public override string WhereOption => "筛选条件，如 \"承办单位 = 南片\"；可写多个";

    public override string RowOption => "一条记录的行号（批次-行），列出其内容、来源和计入的测算";

    public override string SkipOption => "略过前若干条";

    public override string TakeOption => "最多列出条数";

    public override string NoWayOfProof => "没有适合的台账；请改写指标，或自行编写台账模板（docs/ledgers.md）。";

    public override string LedgersWhole => "全部台账数据完好。";

    public override string NoLedgers => "还没有台账；用 hengji ledger import 导入。";

    public override string LedgerHeading => "台账";

    public override string MeasuresHeading => "可作的测算";

    public override string ColumnHeading => "栏目";

    public override string RequiredHeading => "必填";

    public override string AllowedHeading => "可填内容";

    public override string MeasureHeading => "测算";

    public override string SentenceHeading => "怎样计算";

    public override string RowsHeading => "记录";

    public override string BatchesHeading => "批次";

    public override string AsideHeading => "待确认";

    public override string BatchHeading => "批次";

    public override string SourceHeading => "来源";

    public override string ProblemsHeading => "问题";

    public override string RepeatedHeading => "重复";

    public override string ByHeading => "办理人";

    public override string CorrectionMark => "（更正）";

    public override string ValueHeading => "数值";

    public override string WorkingHeading => "计算过程";

    public override string RowHeading => "行号";

    public override string CountedHeading => "计入";

    public override string NoTemplate(string name) => $"没有台账模板“{name}”；用 hengji ledger templates 查看。";

    public override string NoLedger(string name, IEnumerable<string> known) => $"没有台账“{name}”。已有：{string.Join('、', known)}。";

    public override string NoSuchYear(int year) => $"没有这样的年度：{year}。";

    public override string NoSuchMonth(int month) => $"没有 {month} 月。";

    public override string FileThere(string path) => $"文件 {path} 已存在，没有改动。";

    public override string SheetWritten(string path) => $"导入表已写到 {path}。";

    public override string NoMapping(string text) => $"“{text}”看不懂，应写作 原表头=栏目。";

    public override string NoSuchBatch(long batch) => $"没有批次 {batch}，或它的状态不能这样办理。";

    public override string NoMeasure(string name, string ledger) => $"{ledger}没有测算“{name}”。";

    public override string NoMeasures(string ledger) => $"{ledger}没有模板，请用 --define 给出测算。";

    public override string NotAMeasure(string path, string why) => $"{path} 不是测算：{why}";

    public override string NoCondition(string text) => $"“{text}”不是条件，应写作 栏目 = 值。";

    public override string NoSuchRow(string text) => $"没有记录 {text}；行号写作 批次-行，如 3-120。";

    public override string Decided(LedgerBatch batch) => $"批次 {batch.Number}：{Of(batch.State)}，{batch.Rows} 条，已记入操作留痕。";

    public override string MoreProblems(long more, string ledger, long batch) => $"还有 {more} 个问题，用 hengji ledger list {ledger} --problems {batch} 列出。";

    public override string HeadingsIgnored(IReadOnlyList<string> headings) => $"没有读取的列：{string.Join('、', headings)}。";

    public override string RowsFound(long total, int shown) => total > shown ? $"共 {total} 条，列出 {shown} 条。" : $"共 {total} 条。";

    public override string RowSource(RowAddress address, LedgerBatch batch) => $"记录 {address}：来自 {batch.Source} 第 {address.Row} 行，{batch.By} 导入，{Of(batch.State)}。";

    public override string Of(PartitionFault fault) => $"{fault.Ledger} 批次 {fault.Batch}：{fault.Fault}";

    public override string Of(RowStanding standing) => standing.Counted ? "计入" : "统计在内，未计入";

    public override string Of(BatchState state) => state switch
    {
        BatchState.Aside => "待确认",
        BatchState.InForce => "有效",
        BatchState.Discarded => "已放弃",
        _ => "已作废",
    };

    public override string Of(ProofKind kind) => kind switch
    {
        ProofKind.Measured => "台账测算",
        ProofKind.Survey => "问卷",
        _ => "申报",
    };

    public override string Of(DeliveryResult result, string file, LedgerSchema schema) => result.Outcome switch
    {
        DeliveryOutcome.InForce => $"{file}：{schema.Name}批次 {result.Batch!.Number}，{result.Batch.Rows} 条生效{(result.Batch.Repeated > 0 ? $"，{result.Batch.Repeated} 条台账中已有" : string.Empty)}。",
        DeliveryOutcome.Aside => $"{file}：有 {result.ProblemCount} 个问题；{result.Batch!.Rows} 条正确的记录暂存为批次 {result.Batch.Number}，用 hengji ledger confirm {schema.Code} {result.Batch.Number} 确认，或改正后重新导入并用 hengji ledger discard 放弃。",
        DeliveryOutcome.CameBefore => $"{file}：已导入过（批次 {result.Batch!.Number}），没有改动。",
        DeliveryOutcome.NothingNew => $"{file}：台账中都已有，没有改动。",
        _ => $"{file}：没有导入。",
    };
}
