using System.Buffers.Binary;

namespace Hengji.Ledgers.Intake;

/// <summary>Tells whether a key may have come before, by 64 bits of it: never overlooks one, and is wrong about a new one once in a life.</summary>
internal sealed class KeySet
{
    private const ulong Seed = 0x9E3779B97F4A7C15UL;
    private const ulong Factor = 0xA0761D6478BD642FUL;

    private ulong[] _table = new ulong[1 << 12];
    private int _count;

    /// <summary>Adds a key; false when it may have been there.</summary>
    public bool Add(ReadOnlySpan<byte> key)
    {
        var hash = Hash(key);
        hash = hash == 0 ? 1 : hash;
        if (_count * 2 >= _table.Length)
        {
            Grow();
        }

        if (!Insert(_table, hash))
        {
            return false;
        }

        _count++;
        return true;
    }

    private static bool Insert(ulong[] table, ulong hash)
    {
        var mask = (ulong)table.Length - 1;
        for (var at = hash & mask; ; at = (at + 1) & mask)
        {
            if (table[at] == hash)
            {
                return false;
            }

            if (table[at] == 0)
            {
                table[at] = hash;
                return true;
            }
        }
    }

    private static ulong Hash(ReadOnlySpan<byte> key)
    {
        var hash = Seed ^ (ulong)key.Length;
        for (; key.Length >= 8; key = key[8..])
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(key));
        }

        Span<byte> rest = stackalloc byte[8];
        rest.Clear();
        key.CopyTo(rest);
        return Mix(Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(rest)) ^ Seed);
    }

    private static ulong Mix(ulong value)
    {
        var high = Math.BigMul(value, Factor, out var low);
        return high ^ low ^ value;
    }

    private void Grow()
    {
        var larger = new ulong[_table.Length * 2];
        foreach (var hash in _table)
        {
            if (hash != 0)
            {
                Insert(larger, hash);
            }
        }

        _table = larger;
    }
}
