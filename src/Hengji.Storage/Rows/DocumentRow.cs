namespace Hengji.Storage.Rows;

/// <summary>A document as sent; its bytes decide its identity.</summary>
internal sealed class DocumentRow
{
    public long Id { get; set; }

    public required string Name { get; set; }

    public required string Sha256 { get; set; }

    /// <summary>Size of the original in bytes.</summary>
    public long Length { get; set; }

    public int FormCount { get; set; }

    public DateTime ImportedAt { get; set; }

    public required string ImportedBy { get; set; }

    /// <summary>The journal entry of the import: were the journal's end cut off, this would still ask for it.</summary>
    public long JournalSequence { get; set; }
}

/// <summary>The original bytes, apart from the document so that lists never load them.</summary>
internal sealed class DocumentOriginalRow
{
    public long DocumentId { get; set; }

    /// <summary>Gzip of the original bytes.</summary>
    public required byte[] Packed { get; set; }
}

/// <summary>A stretch of whole lines of the decoded text, so that one form's lines are found without unpacking all.</summary>
internal sealed class DocumentTextRow
{
    public long DocumentId { get; set; }

    /// <summary>Position of the stretch, 0-based.</summary>
    public int Part { get; set; }

    /// <summary>Offset of its first character in the whole text.</summary>
    public int Start { get; set; }

    /// <summary>Number of its first line, 1-based.</summary>
    public int FirstLine { get; set; }

    /// <summary>Gzip of the UTF-16 text.</summary>
    public required byte[] Packed { get; set; }
}
