namespace Hengji.Scans.Networks;

/// <summary>A field of a message as protocol buffers write it: its number, and either a number or bytes.</summary>
/// <param name="Number">Which field.</param>
/// <param name="Kind">How it is written: 0 a number of variable length, 1 and 5 eight and four bytes, 2 bytes with their length before.</param>
/// <param name="Value">The number, for kind 0.</param>
/// <param name="Bytes">The bytes, for the other kinds.</param>
internal readonly record struct WireField(int Number, int Kind, ulong Value, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The fields of a message one after another.</summary>
    /// <exception cref="InvalidDataException">It is no such message.</exception>
    public static List<WireField> Parse(ReadOnlyMemory<byte> message)
    {
        var fields = new List<WireField>();
        var at = 0;
        while (at < message.Length)
        {
            var key = Number64(message.Span, ref at);
            var kind = (int)(key & 7);
            var value = kind is 0 or 2 ? Number64(message.Span, ref at) : 0;
            var length = kind switch { 0 => 0UL, 1 => 8UL, 2 => value, 5 => 4UL, _ => throw Broken() };
            if (length > (ulong)(message.Length - at))
            {
                throw Broken();
            }

            fields.Add(new WireField((int)(key >> 3), kind, kind == 0 ? value : 0, message.Slice(at, (int)length)));
            at += (int)length;
        }

        return fields;
    }

    /// <summary>Numbers written one after another, or the single one of this field.</summary>
    public IEnumerable<long> Numbers()
    {
        if (Kind == 0)
        {
            yield return (long)Value;
            yield break;
        }

        var at = 0;
        while (at < Bytes.Length)
        {
            yield return (long)Number64(Bytes.Span, ref at);
        }
    }

    private static ulong Number64(ReadOnlySpan<byte> bytes, ref int at)
    {
        ulong number = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (at >= bytes.Length)
            {
                throw Broken();
            }

            var next = bytes[at++];
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }

        throw Broken();
    }

    private static InvalidDataException Broken() => new("The network is damaged: its file is no message.");
}
