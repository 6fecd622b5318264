using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Hengji.Scans.Networks;

/// <summary>Writes a message as protocol buffers do.</summary>
internal sealed class WireWriter
{
    private readonly ArrayBufferWriter<byte> bytes = new();

    public byte[] ToArray() => bytes.WrittenSpan.ToArray();

    public WireWriter Number(int field, long value)
    {
        Key(field, 0);
        Variable((ulong)value);
        return this;
    }

    public WireWriter Float(int field, float value)
    {
        Key(field, 5);
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteSingleLittleEndian(four, value);
        bytes.Write(four);
        return this;
    }

    public WireWriter Bytes(int field, ReadOnlySpan<byte> value)
    {
        Key(field, 2);
        Variable((ulong)value.Length);
        bytes.Write(value);
        return this;
    }

    public WireWriter Text(int field, string value) => Bytes(field, Encoding.UTF8.GetBytes(value));

    public WireWriter Field(WireField field)
    {
        if (field.Kind == 0)
        {
            return Number(field.Number, (long)field.Value);
        }

        if (field.Kind == 2)
        {
            return Bytes(field.Number, field.Bytes.Span);
        }

        Key(field.Number, field.Kind);
        bytes.Write(field.Bytes.Span);
        return this;
    }

    private void Key(int field, int kind) => Variable(((ulong)field << 3) | (uint)kind);

    private void Variable(ulong number)
    {
        while (number >= 0x80)
        {
            Byte((byte)(number | 0x80));
            number >>= 7;
        }

        Byte((byte)number);
    }

    private void Byte(byte value) => bytes.Write([value]);
}
