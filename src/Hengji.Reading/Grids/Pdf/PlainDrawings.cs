namespace Hengji.Reading.Grids.Pdf;

/// <summary>
/// Finds drawings kept unpacked that draw others. The library follows such calls without end, past the bounds set for
/// packed streams, and programs that write PDF pack theirs.
/// </summary>
internal static class PlainDrawings
{
    public static bool CallOthers(ReadOnlySpan<byte> file)
    {
        while (file.IndexOf("stream"u8) is >= 0 and var at)
        {
            var head = file[..at];
            var body = file[(at + 6)..];
            var end = body.IndexOf("endstream"u8);
            var data = end < 0 ? body : body[..end];
            var own = head[Math.Max(0, head.LastIndexOf(" obj"u8))..];
            if (own.IndexOf("/Form"u8) >= 0 && own.IndexOf("/Filter"u8) < 0 && data.IndexOf(" Do"u8) >= 0)
            {
                return true;
            }

            file = end < 0 ? [] : body[(end + 9)..];
        }

        return false;
    }
}
