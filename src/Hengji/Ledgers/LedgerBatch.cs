namespace Hengji.Ledgers;

/// <summary>What the rows of a batch are to a ledger.</summary>
public enum BatchKind
{
    /// <summary>New rows.</summary>
    Add,

    /// <summary>Rows that stand in place of earlier rows with the same key. The earlier rows are kept.</summary>
    Correct,
}

/// <summary>Whether the rows of a batch count.</summary>
public enum BatchState
{
    /// <summary>Good rows of a file with bad cells, kept aside until somebody confirms that they are wanted without the rest.</summary>
    Aside,

    /// <summary>They count.</summary>
    InForce,

    /// <summary>Kept aside, and not wanted.</summary>
    Discarded,

    /// <summary>They counted, and do not any more. They are kept.</summary>
    Withdrawn,
}

/// <summary>What is done with a batch after it arrived.</summary>
public enum BatchAct
{
    Confirm,
    Discard,
    Withdraw,
}

/// <summary>Rows that came into a ledger together.</summary>
public sealed record LedgerBatch
{
    /// <summary>Its number in the ledger, from 1; numbers of imports that came to nothing are left out.</summary>
    public required long Number { get; init; }

    public required BatchKind Kind { get; init; }

    public required BatchState State { get; init; }

    /// <summary>Name of the file, or what else brought the rows.</summary>
    public required string Source { get; init; }

    /// <summary>SHA-256 of that file, in hexadecimal.</summary>
    public required string SourceSha256 { get; init; }

    public required long Rows { get; init; }

    /// <summary>How many cells or rows could not be taken.</summary>
    public required long Problems { get; init; }

    /// <summary>Rows left out because the ledger holds the very same already.</summary>
    public required long Repeated { get; init; }

    /// <summary>Name of the folder with its files.</summary>
    public required string Partition { get; init; }

    /// <summary>SHA-256 of its files.</summary>
    public required string PartitionSha256 { get; init; }

    public required string By { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Where it can go from its state; null for nowhere.</summary>
    public static BatchState? After(BatchState state, BatchAct act) => (state, act) switch
    {
        (BatchState.Aside, BatchAct.Confirm) => BatchState.InForce,
        (BatchState.Aside, BatchAct.Discard) => BatchState.Discarded,
        (BatchState.InForce, BatchAct.Withdraw) => BatchState.Withdrawn,
        _ => null,
    };
}

/// <summary>A ledger that is kept.</summary>
/// <param name="Id">Its number in addresses.</param>
/// <param name="Schema">What it is made of.</param>
/// <param name="Revision">Grows with every change of what counts.</param>
/// <param name="OrganisationId">Whose it is; null for the town's.</param>
public sealed record KeptLedger(long Id, LedgerSchema Schema, long Revision, long? OrganisationId);

/// <summary>How an indicator of a project is proven: by this measure over that ledger.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">The filing of the project it was bound in.</param>
/// <param name="Indicator">The indicator's name as filed.</param>
/// <param name="LedgerId">The ledger.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Name">What the measure is called.</param>
/// <param name="By">Who bound it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record MeasureBinding(
    long ProjectId, int Version, string Indicator, long LedgerId, Measure Measure, string Name, string By, DateTime At);
