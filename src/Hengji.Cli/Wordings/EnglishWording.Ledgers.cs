using Hengji.Ledgers;

namespace Hengji.Cli.Wordings;

/// <content>Ledgers and measures in English.</content>
internal sealed partial class EnglishWording
{
    public override string LedgerArgument => "Code or name of a ledger, see hengji ledger list";

    public override string LedgerOrAllArgument => "Code or name of a ledger; all ledgers when left out";

    public override string TemplateArgument => "Code or name of a template; all templates when left out";

    public override string TemplateOrLedgerArgument => "Code or name of a template or of a ledger that is kept";

    public override string SheetOption => "Write the sheet to fill in (CSV) to this file";

    public override string SamplesOption => "With sample rows in the sheet";

    public override string MapOption => "Which column a heading stands for, as 工单号=案件编号; remembered";

    public override string CorrectOption => "Import as corrections: rows stand in place of those with the same key, which are kept";

    public override string ProblemsOption => "List everything that was wrong with this batch";

    public override string BatchArgument => "Number of the batch, see hengji ledger list LEDGER";

    public override string MeasureArgument => "Name of a measure; all of the ledger when left out";

    public override string DefineOption => "Compute the measure written in this JSON file (docs/ledgers.md)";

    public override string MeasureJsonOption => "Print JSON";

    public override string LedgerYearOption => "The year, this year when left out";

    public override string ThroughOption => "Up to the end of this month";

    public override string LedgerUnitOption => "Only rows of this unit";

    public override string OfMeasureOption => "Only rows this measure looks at, each told whether it counts";

    public override string CountedOption => "Only rows that count (true) or do not (false)";

    public override string WhereOption => "A condition, as \"承办单位 = 南片\"; may be repeated";

    public override string RowOption => "A row by its address (batch-line): its cells, its source, and what it counts for";

    public override string SkipOption => "Leave out so many first";

    public override string TakeOption => "List at most so many";

    public override string NoWayOfProof => "No ledger fits; rewrite the indicator, or write a template (docs/ledgers.md).";

    public override string LedgersWhole => "The files of all ledgers are whole.";

    public override string NoLedgers => "There are no ledgers yet; import with hengji ledger import.";

    public override string LedgerHeading => "Ledger";

    public override string MeasuresHeading => "Measures";

    public override string ColumnHeading => "Column";

    public override string RequiredHeading => "Required";

    public override string AllowedHeading => "Allowed";

    public override string MeasureHeading => "Measure";

    public override string SentenceHeading => "Computed as";

    public override string RowsHeading => "Rows";

    public override string BatchesHeading => "Batches";

    public override string AsideHeading => "Aside";

    public override string BatchHeading => "Batch";

    public override string SourceHeading => "Source";

    public override string ProblemsHeading => "Problems";

    public override string RepeatedHeading => "Repeated";

    public override string ByHeading => "By";

    public override string CorrectionMark => " (correction)";

    public override string ValueHeading => "Value";

    public override string WorkingHeading => "Working";

    public override string RowHeading => "Row";

    public override string CountedHeading => "Counted";

    public override string NoTemplate(string name) => $"There is no template “{name}”; see hengji ledger templates.";

    public override string NoLedger(string name, IEnumerable<string> known) => $"There is no ledger “{name}”. There are: {string.Join(", ", known)}.";

    public override string NoSuchYear(int year) => $"No such year: {year}.";

    public override string NoSuchMonth(int month) => $"No such month: {month}.";

    public override string FileThere(string path) => $"The file {path} is there already and was left alone.";

    public override string SheetWritten(string path) => $"The sheet was written to {path}.";

    public override string NoMapping(string text) => $"“{text}” is not understood; write HEADING=COLUMN.";

    public override string NoSuchBatch(long batch) => $"There is no batch {batch}, or it is not in a state for this.";

    public override string NoMeasure(string name, string ledger) => $"{ledger} has no measure “{name}”.";

    public override string NoMeasures(string ledger) => $"{ledger} has no template; give a measure with --define.";

    public override string NotAMeasure(string path, string why) => $"{path} is no measure: {why}";

    public override string NoCondition(string text) => $"“{text}” is no condition; write COLUMN = VALUE.";

    public override string NoSuchRow(string text) => $"There is no row {text}; an address is BATCH-LINE, as 3-120.";

    public override string Decided(LedgerBatch batch) => $"Batch {batch.Number}: {Of(batch.State)}, {batch.Rows} rows, told in the journal.";

    public override string MoreProblems(long more, string ledger, long batch) => $"{more} more problems: hengji ledger list {ledger} --problems {batch}.";

    public override string HeadingsIgnored(IReadOnlyList<string> headings) => $"Columns not read: {string.Join(", ", headings)}.";

    public override string RowsFound(long total, int shown) => total > shown ? $"{total} rows, {shown} shown." : $"{total} rows.";

    public override string RowSource(RowAddress address, LedgerBatch batch) => $"Row {address}: from {batch.Source} line {address.Row}, imported by {batch.By}, {Of(batch.State)}.";

    public override string Of(PartitionFault fault) => $"{fault.Ledger} batch {fault.Batch}: {fault.Fault}";

    public override string Of(RowStanding standing) => standing.Counted ? "counts" : "looked at, does not count";

    public override string Of(BatchState state) => state switch
    {
        BatchState.Aside => "aside",
        BatchState.InForce => "in force",
        BatchState.Discarded => "discarded",
        _ => "withdrawn",
    };

    public override string Of(ProofKind kind) => kind switch
    {
        ProofKind.Measured => "measured",
        ProofKind.Survey => "survey",
        _ => "declared",
    };

    public override string Of(DeliveryResult result, string file, LedgerSchema schema) => result.Outcome switch
    {
        DeliveryOutcome.InForce => $"{file}: {schema.Name} batch {result.Batch!.Number}, {result.Batch.Rows} rows in force{(result.Batch.Repeated > 0 ? $", {result.Batch.Repeated} were there already" : string.Empty)}.",
        DeliveryOutcome.Aside => $"{file}: {result.ProblemCount} problems; {result.Batch!.Rows} good rows are kept aside as batch {result.Batch.Number}: hengji ledger confirm {schema.Code} {result.Batch.Number}, or mend the file, import it again and hengji ledger discard this one.",
        DeliveryOutcome.CameBefore => $"{file}: imported before (batch {result.Batch!.Number}), nothing changed.",
        DeliveryOutcome.NothingNew => $"{file}: the ledger has all of it, nothing changed.",
        _ => $"{file}: not imported.",
    };
}
