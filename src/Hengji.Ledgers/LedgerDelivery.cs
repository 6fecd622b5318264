using Hengji.Journal;

namespace Hengji.Ledgers;

/// <summary>A file of rows for a ledger.</summary>
/// <param name="Schema">The ledger; it is opened with the first delivery.</param>
/// <param name="Path">Where the file is.</param>
/// <param name="By">Who brings it.</param>
public sealed record LedgerDelivery(LedgerSchema Schema, string Path, Signature By)
{
    /// <summary>What the file is called, where it lies under another name (an upload).</summary>
    public string Name
    {
        get => field ?? System.IO.Path.GetFileName(Path);
        init;
    }

    public BatchKind Kind { get; init; }

    /// <summary>Which heading stands for which column, as far as the names do not tell; remembered for the next delivery.</summary>
    public IReadOnlyDictionary<string, string> Headings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The sender's own key for this delivery; null takes the hash of the file. The same key again changes nothing.</summary>
    public string? SendingKey { get; init; }

    /// <summary>Whose ledger it becomes when it is opened; null for the town's.</summary>
    public long? OrganisationId { get; init; }
}

/// <summary>What became of a delivery.</summary>
public enum DeliveryOutcome
{
    /// <summary>Every row counts.</summary>
    InForce,

    /// <summary>Cells were bad: the good rows are kept aside until they are confirmed.</summary>
    Aside,

    /// <summary>The same delivery came before; nothing changed.</summary>
    CameBefore,

    /// <summary>The ledger has all of these rows already; nothing changed.</summary>
    NothingNew,

    /// <summary>Not one row could be read; nothing changed.</summary>
    Refused,
}

/// <summary>What became of a delivery, with what was wrong.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Batch">The batch that is kept, or came before; null when there is none.</param>
/// <param name="Problems">The first thousand problems, in the order of the file; the rest is with the batch.</param>
/// <param name="ProblemCount">How many there are.</param>
/// <param name="Ignored">Headings that belong to no column, and so were not read.</param>
public sealed record DeliveryResult(
    DeliveryOutcome Outcome, LedgerBatch? Batch, IReadOnlyList<CellProblem> Problems, long ProblemCount, IReadOnlyList<string> Ignored);
