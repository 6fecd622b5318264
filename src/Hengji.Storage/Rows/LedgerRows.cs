using Hengji.Ledgers;

namespace Hengji.Storage.Rows;

/// <summary>A ledger; its rows are in files beside the database.</summary>
internal sealed class LedgerHeadRow
{
    public long Id { get; set; }

    public required string Code { get; set; }

    public required string Name { get; set; }

    /// <summary>The schema as JSON.</summary>
    public required string Schema { get; set; }

    /// <summary>The last number given to a batch.</summary>
    public long LastBatch { get; set; }

    public long Revision { get; set; }

    /// <summary>Whose it is; null for the town's.</summary>
    public long? OrganisationId { get; set; }

    public DateTime At { get; set; }

    public long JournalSequence { get; set; }

    public KeptLedger Kept => new(Id, LedgerJson.Read<LedgerSchema>(Schema), Revision, OrganisationId);
}

/// <summary>A batch of rows, and the folder its files are in: files that no such row names do not exist for anybody.</summary>
internal sealed class LedgerBatchRow
{
    public long Id { get; set; }

    public long LedgerId { get; set; }

    public long Number { get; set; }

    public BatchKind Kind { get; set; }

    public BatchState State { get; set; }

    /// <summary>The same rows sent again have the same.</summary>
    public required string SendingKey { get; set; }

    public required string Source { get; set; }

    public required string SourceSha256 { get; set; }

    public long Rows { get; set; }

    public long Problems { get; set; }

    public long Repeated { get; set; }

    public required string Partition { get; set; }

    public required string PartitionSha256 { get; set; }

    public required string By { get; set; }

    public DateTime At { get; set; }

    /// <summary>The journal entry of its coming.</summary>
    public long JournalSequence { get; set; }

    /// <summary>The journal entry of what was last done with it.</summary>
    public long StateSequence { get; set; }

    public LedgerBatch Batch => new()
    {
        Number = Number,
        Kind = Kind,
        State = State,
        Source = Source,
        SourceSha256 = SourceSha256,
        Rows = Rows,
        Problems = Problems,
        Repeated = Repeated,
        Partition = Partition,
        PartitionSha256 = PartitionSha256,
        By = By,
        At = At,
    };
}

/// <summary>Which heading of a unit's own sheets stands for which column: remembered for the next one.</summary>
internal sealed class LedgerHeadingRow
{
    public long Id { get; set; }

    public long LedgerId { get; set; }

    /// <summary>The heading as it stands in the sheets.</summary>
    public required string Heading { get; set; }

    public required string Column { get; set; }
}

/// <summary>An indicator bound to a measure; only ever added, the last counts.</summary>
internal sealed class MeasureBindingRow
{
    public long Id { get; set; }

    public long ProjectId { get; set; }

    public int Version { get; set; }

    public required string Indicator { get; set; }

    public long LedgerId { get; set; }

    public required string Name { get; set; }

    /// <summary>The measure as JSON; null when the indicator was unbound.</summary>
    public string? Measure { get; set; }

    public required string By { get; set; }

    public DateTime At { get; set; }

    public long JournalSequence { get; set; }
}
