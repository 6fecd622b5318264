using System.Runtime.InteropServices;

namespace Hengji.Reading.Grids.Office;

/// <summary>Bytes in memory as a stream, without a copy where they are an array.</summary>
internal sealed class ReadOnlyMemoryStream : MemoryStream
{
    public ReadOnlyMemoryStream(ReadOnlyMemory<byte> bytes)
        : this(Segment(bytes))
    {
    }

    private ReadOnlyMemoryStream(ArraySegment<byte> segment)
        : base(segment.Array!, segment.Offset, segment.Count, writable: false)
    {
    }

    private static ArraySegment<byte> Segment(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment) && segment.Array is not null ? segment : new ArraySegment<byte>(bytes.ToArray());
}
