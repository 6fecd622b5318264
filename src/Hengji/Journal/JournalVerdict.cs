using System.Globalization;

namespace Hengji.Journal;

/// <summary>What checking the journal found.</summary>
/// <param name="Checked">How many entries were found whole.</param>
/// <param name="BrokenAt">Sequence of the first entry that is not as it was written; null when all are.</param>
/// <param name="Fault">What is wrong there; null when nothing is.</param>
/// <param name="Reason">The same as a sentence in Chinese.</param>
public sealed record JournalVerdict(
    long Checked, long? BrokenAt = null, JournalFault? Fault = null, string? Reason = null)
{
    public bool IsWhole => BrokenAt is null;

    /// <summary>The same as a sentence in English.</summary>
    public string? EnglishReason => Fault switch
    {
        null => null,
        JournalFault.Missing => string.Create(CultureInfo.InvariantCulture, $"entry {BrokenAt} is missing, another stands in its place."),
        JournalFault.Unlinked => string.Create(CultureInfo.InvariantCulture, $"entry {BrokenAt} does not follow the entry before it."),
        JournalFault.Changed => string.Create(CultureInfo.InvariantCulture, $"entry {BrokenAt} was changed: its content does not match its hash."),
        JournalFault.CutOff => string.Create(CultureInfo.InvariantCulture, $"entries are missing from {BrokenAt} on, though the imports, corrections, review acts or library decisions they tell of are still there."),
        _ => throw new InvalidOperationException($"Fault {Fault} has no sentence."),
    };
}

/// <summary>How a journal can be broken.</summary>
public enum JournalFault
{
    /// <summary>Another entry stands in its place.</summary>
    Missing,

    /// <summary>It does not name the hash of the entry before it.</summary>
    Unlinked,

    /// <summary>Its content does not match its hash.</summary>
    Changed,

    /// <summary>The journal ends before the last import, correction or act of review it must tell of.</summary>
    CutOff,
}
