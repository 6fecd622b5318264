namespace Hengji.Storage.Rows;

/// <summary>A text of a filing that another project may share, by its hash, so that sharers are found without reading all.</summary>
internal sealed class FilingTextRow
{
    public long FilingId { get; set; }

    /// <summary>First 64 bits of the hash of year and text; a chance equality only costs a look.</summary>
    public long TextKey { get; set; }
}
