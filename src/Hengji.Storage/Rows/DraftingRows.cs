namespace Hengji.Storage.Rows;

/// <summary>A form being filled in (填报稿). Kept when it is filed or laid aside: nothing typed is ever lost.</summary>
internal sealed class ManuscriptRow
{
    public long Id { get; set; }

    /// <summary>The project it is the next form of; null for a project that does not exist yet.</summary>
    public long? ProjectId { get; set; }

    /// <summary>Whose it is; null for the division's.</summary>
    public long? OrganisationId { get; set; }

    /// <summary>SHA-256 of the record it began as, so that a form filed meanwhile is noticed.</summary>
    public required string OriginHash { get; set; }

    /// <summary>The manuscript as JSON.</summary>
    public required string Sheet { get; set; }

    /// <summary>What it calls its project, for lists; null while it does not.</summary>
    public string? ProjectName { get; set; }

    public int? Year { get; set; }

    /// <summary>Counts the edits.</summary>
    public int Revision { get; set; }

    public required string StartedBy { get; set; }

    public DateTime StartedAt { get; set; }

    public required string ChangedBy { get; set; }

    public DateTime ChangedAt { get; set; }

    /// <summary>When it was filed or laid aside; null while it is written.</summary>
    public DateTime? ClosedAt { get; set; }
}

/// <summary>An edit that was taken; only ever added.</summary>
internal sealed class ManuscriptEditRow
{
    public long Id { get; set; }

    public long ManuscriptId { get; set; }

    /// <summary>Its place among the edits, 1-based.</summary>
    public int Revision { get; set; }

    /// <summary>Given by who typed: the same edit sent twice is one.</summary>
    public required string EditId { get; set; }

    /// <summary>The edit as JSON.</summary>
    public required string Edit { get; set; }

    /// <summary>Null for the person at a machine that asks nobody to sign in.</summary>
    public long? AccountId { get; set; }

    public required string By { get; set; }

    public DateTime At { get; set; }
}
