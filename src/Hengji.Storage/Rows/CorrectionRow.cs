using Hengji.Dossiers;

namespace Hengji.Storage.Rows;

/// <summary>An act of proofreading on a field of a filing; only ever added.</summary>
internal sealed class CorrectionRow
{
    public long Id { get; set; }

    public long FilingId { get; set; }

    /// <summary>The field's code, with its row: indicators.name[3].</summary>
    public required string Field { get; set; }

    public CorrectionKind Kind { get; set; }

    public required string Before { get; set; }

    public required string After { get; set; }

    public required string By { get; set; }

    public DateTime At { get; set; }

    /// <summary>Its journal entry, which would be asked for were the journal's end cut off.</summary>
    public long JournalSequence { get; set; }
}
