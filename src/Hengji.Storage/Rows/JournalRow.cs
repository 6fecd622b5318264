using Hengji.Journal;

namespace Hengji.Storage.Rows;

/// <summary>A journal entry as kept.</summary>
internal sealed class JournalRow
{
    public long Sequence { get; set; }

    public DateTime At { get; set; }

    public required string Actor { get; set; }

    public required string Origin { get; set; }

    public required string Act { get; set; }

    public required string Subject { get; set; }

    public string? Before { get; set; }

    public string? After { get; set; }

    public required string PreviousHash { get; set; }

    public required string Hash { get; set; }

    public static JournalRow Of(JournalEntry entry) => new()
    {
        Sequence = entry.Sequence,
        At = entry.At,
        Actor = entry.Actor,
        Origin = entry.Origin,
        Act = entry.Act,
        Subject = entry.Subject,
        Before = entry.Before,
        After = entry.After,
        PreviousHash = entry.PreviousHash,
        Hash = entry.Hash,
    };

    public JournalEntry ToEntry() => new()
    {
        Sequence = Sequence,
        At = At,
        Actor = Actor,
        Origin = Origin,
        Act = Act,
        Subject = Subject,
        Before = Before,
        After = After,
        PreviousHash = PreviousHash,
        Hash = Hash,
    };
}
