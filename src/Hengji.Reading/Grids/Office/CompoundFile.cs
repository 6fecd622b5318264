using System.Buffers.Binary;
using System.Text;

namespace Hengji.Reading.Grids.Office;

/// <summary>
/// The names in an old Office file (compound file), by which its program is told. Entries stand at every 128 bytes of
/// directory sectors; that is all that needs to be known to see them, even in a damaged file.
/// </summary>
internal static class CompoundFile
{
    private const int EntrySize = 128;
    private const int NameLengthAt = 64;
    private const int KindAt = 66;

    public static HashSet<string> Names(ReadOnlySpan<byte> bytes)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 512; at + EntrySize <= bytes.Length; at += EntrySize)
        {
            var entry = bytes.Slice(at, EntrySize);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[NameLengthAt..]);
            if (length is >= 4 and <= 64 && length % 2 == 0 && entry[KindAt] is 1 or 2 or 5
                && entry[length - 1] == 0 && entry[length - 2] == 0)
            {
                names.Add(Encoding.Unicode.GetString(entry[..(length - 2)]));
            }
        }

        return names;
    }
}
