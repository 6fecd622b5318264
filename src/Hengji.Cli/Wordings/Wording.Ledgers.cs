using Hengji.Ledgers;

namespace Hengji.Cli.Wordings;

/// <content>What is said of ledgers and measures.</content>
internal abstract partial class Wording
{
    public abstract string LedgerArgument { get; }

    public abstract string LedgerOrAllArgument { get; }

    public abstract string TemplateArgument { get; }

    public abstract string TemplateOrLedgerArgument { get; }

    public abstract string SheetOption { get; }

    public abstract string SamplesOption { get; }

    public abstract string MapOption { get; }

    public abstract string CorrectOption { get; }

    public abstract string ProblemsOption { get; }

    public abstract string BatchArgument { get; }

    public abstract string MeasureArgument { get; }

    public abstract string DefineOption { get; }

    public abstract string MeasureJsonOption { get; }

    public abstract string LedgerYearOption { get; }

    public abstract string ThroughOption { get; }

    public abstract string LedgerUnitOption { get; }

    public abstract string OfMeasureOption { get; }

    public abstract string CountedOption { get; }

    public abstract string WhereOption { get; }

    public abstract string RowOption { get; }

    public abstract string SkipOption { get; }

    public abstract string TakeOption { get; }

    public abstract string NoWayOfProof { get; }

    public abstract string LedgersWhole { get; }

    public abstract string NoLedgers { get; }

    public abstract string LedgerHeading { get; }

    public abstract string MeasuresHeading { get; }

    public abstract string ColumnHeading { get; }

    public abstract string RequiredHeading { get; }

    public abstract string AllowedHeading { get; }

    public abstract string MeasureHeading { get; }

    public abstract string SentenceHeading { get; }

    public abstract string RowsHeading { get; }

    public abstract string BatchesHeading { get; }

    public abstract string AsideHeading { get; }

    public abstract string BatchHeading { get; }

    public abstract string SourceHeading { get; }

    public abstract string ProblemsHeading { get; }

    public abstract string RepeatedHeading { get; }

    public abstract string ByHeading { get; }

    public abstract string CorrectionMark { get; }

    public abstract string ValueHeading { get; }

    public abstract string WorkingHeading { get; }

    public abstract string RowHeading { get; }

    public abstract string CountedHeading { get; }

    public abstract string NoTemplate(string name);

    public abstract string NoLedger(string name, IEnumerable<string> known);

    public abstract string NoSuchYear(int year);

    public abstract string NoSuchMonth(int month);

    public abstract string FileThere(string path);

    public abstract string SheetWritten(string path);

    public abstract string NoMapping(string text);

    public abstract string NoSuchBatch(long batch);

    public abstract string NoMeasure(string name, string ledger);

    public abstract string NoMeasures(string ledger);

    public abstract string NotAMeasure(string path, string why);

    public abstract string NoCondition(string text);

    public abstract string NoSuchRow(string text);

    public abstract string Decided(LedgerBatch batch);

    public abstract string MoreProblems(long more, string ledger, long batch);

    public abstract string HeadingsIgnored(IReadOnlyList<string> headings);

    public abstract string RowsFound(long total, int shown);

    public abstract string RowSource(RowAddress address, LedgerBatch batch);

    public abstract string Of(PartitionFault fault);

    public abstract string Of(RowStanding standing);

    public abstract string Of(BatchState state);

    public abstract string Of(ProofKind kind);

    public abstract string Of(DeliveryResult result, string file, LedgerSchema schema);
}
