using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Hengji.Journal;

/// <summary>
/// The chain that makes the journal tamper-evident: each entry's hash covers the hash before it, so no entry can be
/// changed, removed or put in between without breaking every later link.
/// </summary>
public static class JournalChain
{
    /// <summary>What the first entry names as the hash before it.</summary>
    public static string Beginning { get; } = new('0', 64);

    /// <summary>Seals a draft as the entry that follows <paramref name="last"/>.</summary>
    public static JournalEntry Append(JournalEntry? last, JournalDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.At.Kind != DateTimeKind.Utc)
        {
            throw new ArgumentException("The journal keeps UTC.", nameof(draft));
        }

        var entry = new JournalEntry
        {
            Sequence = (last?.Sequence ?? 0) + 1,
            At = draft.At.AddTicks(-(draft.At.Ticks % TimeSpan.TicksPerMillisecond)),
            Actor = draft.By.Actor,
            Origin = draft.By.Origin,
            Act = draft.Act,
            Subject = draft.Subject,
            Before = draft.Before,
            After = draft.After,
            PreviousHash = last?.Hash ?? Beginning,
            Hash = string.Empty,
        };
        return entry with { Hash = HashOf(entry) };
    }

    /// <summary>Checks entries from the beginning, in order, and names the first that is broken.</summary>
    public static JournalVerdict Verify(IEnumerable<JournalEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var expected = 1L;
        var previous = Beginning;
        foreach (var entry in entries)
        {
            if (FaultOf(entry, expected, previous) is { } fault)
            {
                return new JournalVerdict(expected - 1, expected, fault.Fault, fault.Reason);
            }

            previous = entry.Hash;
            expected++;
        }

        return new JournalVerdict(expected - 1);
    }

    /// <summary>
    /// SHA-256 over the canonical bytes: sequence and UTC ticks as 64-bit big-endian, then each text as its length in
    /// UTF-16 units (32-bit big-endian, −1 for null) followed by the units, big-endian.
    /// </summary>
    public static string HashOf(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var bytes = new ArrayBufferWriter<byte>();
        Write(bytes, entry.Sequence);
        Write(bytes, entry.At.Ticks);
        Write(bytes, entry.Actor);
        Write(bytes, entry.Origin);
        Write(bytes, entry.Act);
        Write(bytes, entry.Subject);
        Write(bytes, entry.Before);
        Write(bytes, entry.After);
        Write(bytes, entry.PreviousHash);
        return Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan));
    }

    private static (JournalFault Fault, string Reason)? FaultOf(JournalEntry entry, long expected, string previous)
    {
        if (entry.Sequence != expected)
        {
            return (JournalFault.Missing, string.Create(
                CultureInfo.InvariantCulture, $"第 {expected} 条缺失，其位置上是第 {entry.Sequence} 条。"));
        }

        if (!string.Equals(entry.PreviousHash, previous, StringComparison.Ordinal))
        {
            return (JournalFault.Unlinked, string.Create(CultureInfo.InvariantCulture, $"第 {expected} 条与上一条不衔接。"));
        }

        return string.Equals(entry.Hash, HashOf(entry), StringComparison.Ordinal)
            ? null
            : (JournalFault.Changed, string.Create(CultureInfo.InvariantCulture, $"第 {expected} 条的内容与其校验值不符，已被改动。"));
    }

    private static void Write(ArrayBufferWriter<byte> bytes, long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(bytes.GetSpan(8), number);
        bytes.Advance(8);
    }

    private static void Write(ArrayBufferWriter<byte> bytes, string? text)
    {
        BinaryPrimitives.WriteInt32BigEndian(bytes.GetSpan(4), text?.Length ?? -1);
        bytes.Advance(4);
        // Units, not UTF-8: an encoder would turn every ill-formed text into the same replacement character.
        foreach (var unit in text ?? string.Empty)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.GetSpan(2), unit);
            bytes.Advance(2);
        }
    }
}
