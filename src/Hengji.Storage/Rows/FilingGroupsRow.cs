namespace Hengji.Storage.Rows;

/// <summary>
/// What a filing shared with others when it was last reviewed: of the filings that were then the latest there is one each,
/// so that what came, went or changed since is seen.
/// </summary>
internal sealed class FilingGroupsRow
{
    public long FilingId { get; set; }

    /// <summary>Under which program and rules; after another a review of everything is due.</summary>
    public required string Under { get; set; }

    /// <summary>The competent department as the form spells it.</summary>
    public string? Department { get; set; }

    /// <summary>The groups, packed.</summary>
    public required byte[] Groups { get; set; }
}
