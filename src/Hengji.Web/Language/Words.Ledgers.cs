using System.Globalization;
using Hengji.Ledgers;

namespace Hengji.Web.Language;

/// <summary>The words of ledgers and measures; both languages side by side.</summary>
internal abstract partial class Words
{
    public string Ledgers => Pick("台账", "Ledgers");

    public string LedgersSentence => Pick("指标的实际完成值由台账计算，每个数都能查到记录。", "Actual values are computed from ledgers; every number opens to its rows.");

    public string LedgerCaption => Pick("台账", "Ledger");

    public string LedgerFile => Pick("文件（CSV 或 XLSX）", "File (CSV or XLSX)");

    public string LedgerAsCorrection => Pick("更正已有记录", "Correct rows that are there");

    public string LedgerUpload => Pick("导入", "Import");

    public string LedgerSheetToFill => Pick("导入表", "Sheet to fill in");

    public string LedgerRows => Pick("记录", "Rows");

    public string LedgerBatches => Pick("批次", "Batches");

    public string LedgerAside => Pick("待确认", "Kept aside");

    public string LedgerBatch => Pick("批次", "Batch");

    public string LedgerState => Pick("状态", "State");

    public string LedgerSource => Pick("来源", "Source");

    public string LedgerProblems => Pick("问题", "Problems");

    public string LedgerConfirm => Pick("确认", "Confirm");

    public string LedgerDiscard => Pick("放弃", "Discard");

    public string LedgerWithdraw => Pick("作废", "Withdraw");

    public string LedgerMeasures => Pick("测算", "Measures");

    public string LedgerMeasure => Pick("测算", "Measure");

    public string LedgerValue => Pick("数值", "Value");

    public string LedgerWorking => Pick("计算过程", "Working");

    public string LedgerRow => Pick("行号", "Row");

    public string LedgerCounted => Pick("计入", "Counts");

    public string LedgerNotCounted => Pick("未计入", "Does not count");

    public string LedgerAllRows => Pick("全部", "All");

    public string LedgerBindings => Pick("已绑定的指标", "Indicators bound");

    public string LedgerBindTo => Pick("绑定到指标", "Bind to an indicator");

    public string LedgerProject => Pick("项目", "Project");

    public string LedgerIndicator => Pick("指标", "Indicator");

    public string LedgerTarget => Pick("年度指标值", "Target");

    public string LedgerBind => Pick("绑定", "Bind");

    public string LedgerUnbind => Pick("解除", "Unbind");

    public string LedgerChoose => Pick("选择", "Choose");

    public string LedgerShowYear => Pick("统计", "Compute");

    public string LedgerNone => Pick("还没有台账。", "There are no ledgers yet.");

    public string LedgerNoFile => Pick("没有选择文件。", "No file was chosen.");

    public string LedgerNotYours => Pick("只有经办人可以导入和办理台账。", "Only clerks import and decide about ledgers.");

    public string LedgerFirst => Pick("前100条", "The first 100");

    public string LedgerRowsTotal(long total) => Pick(
        string.Create(CultureInfo.InvariantCulture, $"共 {total} 条"), string.Create(CultureInfo.InvariantCulture, $"{total} rows"));

    public string LedgerMore(long more) => Pick(
        string.Create(CultureInfo.InvariantCulture, $"另有 {more} 个问题。"), string.Create(CultureInfo.InvariantCulture, $"{more} more problems."));

    public string Of(BatchState state) => state switch
    {
        BatchState.Aside => Pick("待确认", "aside"),
        BatchState.InForce => Pick("有效", "in force"),
        BatchState.Discarded => Pick("已放弃", "discarded"),
        _ => Pick("已作废", "withdrawn"),
    };

    public string Of(DeliveryResult result) => result.Outcome switch
    {
        DeliveryOutcome.InForce => Pick(
            string.Create(CultureInfo.InvariantCulture, $"{result.Batch!.Rows} 条已生效。"), string.Create(CultureInfo.InvariantCulture, $"{result.Batch.Rows} rows are in force.")),
        DeliveryOutcome.Aside => Pick(
            string.Create(CultureInfo.InvariantCulture, $"有 {result.ProblemCount} 个问题；{result.Batch!.Rows} 条正确的记录暂存，待确认。"),
            string.Create(CultureInfo.InvariantCulture, $"{result.ProblemCount} problems; {result.Batch.Rows} good rows are kept aside.")),
        DeliveryOutcome.CameBefore => Pick("这个文件已导入过，没有改动。", "This file was imported before; nothing changed."),
        DeliveryOutcome.NothingNew => Pick("台账中都已有，没有改动。", "The ledger has all of it; nothing changed."),
        _ => Pick("没有导入。", "Not imported."),
    };
}
