using Hengji.Lifecycle;

namespace Hengji.Storage.Rows;

/// <summary>An act on a project; only ever added.</summary>
internal sealed class ProjectActRow
{
    public long Id { get; set; }

    public long ProjectId { get; set; }

    public Act Act { get; set; }

    public Stage From { get; set; }

    public Stage To { get; set; }

    /// <summary>Null for the person at a machine that asks nobody to sign in.</summary>
    public long? AccountId { get; set; }

    public required string By { get; set; }

    public DateTime At { get; set; }

    public required string Comment { get; set; }

    /// <summary>The filing the act was about.</summary>
    public int Version { get; set; }

    /// <summary>Its journal entry; null where the journal tells of the import or correction that it came with.</summary>
    public long? JournalSequence { get; set; }
}

/// <summary>An approved version (批复), frozen.</summary>
internal sealed class ApprovalRow
{
    public long Id { get; set; }

    public long ProjectId { get; set; }

    /// <summary>1 for the first approval.</summary>
    public int Number { get; set; }

    /// <summary>The filing it was made of.</summary>
    public int Version { get; set; }

    /// <summary>The record as approved, whatever is filed or corrected later.</summary>
    public required string Record { get; set; }

    public required string RecordHash { get; set; }

    public Act Grade { get; set; }

    /// <summary>Why the version before it was adjusted; empty for the first.</summary>
    public required string Reason { get; set; }

    public required string By { get; set; }

    public DateTime At { get; set; }
}

/// <summary>Until when a stage should be done with, for the projects of a year.</summary>
internal sealed class DeadlineRow
{
    public int Year { get; set; }

    public Stage Stage { get; set; }

    public DateOnly Due { get; set; }
}
