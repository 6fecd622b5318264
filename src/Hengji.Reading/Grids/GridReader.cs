using Hengji.Reading.Grids.Office;
using Hengji.Reading.Grids.Pdf;
using Hengji.Reading.Grids.Scans;
using Hengji.Reading.Grids.Text;
using Hengji.Scans;

namespace Hengji.Reading.Grids;

/// <summary>Chooses the reader of a document's format by its bytes, never by its name.</summary>
internal static class GridReader
{
    /// <returns>The grid, or in Chinese why there is none and what to do.</returns>
    public static (Grid? Grid, string? Refusal) Read(ReadOnlyMemory<byte> bytes, Recognition recognition)
    {
        if (OfficeGridReader.Takes(bytes.Span))
        {
            return OfficeGridReader.Read(bytes);
        }

        if (PdfGridReader.IsPdf(bytes.Span))
        {
            return PdfGridReader.Read(bytes, recognition);
        }

        if (MailFile.IsPage(bytes.Span))
        {
            return WebArchive.Read(bytes);
        }

        if (ScanReader.IsPicture(bytes.Span))
        {
            return ScanGridReader.Read(bytes, recognition);
        }

        var (text, refusal) = TextDecoder.Decode(bytes.Span);
        return text is null ? (null, refusal) : FlatXml.Read(text) ?? (TextGridReader.Read(text), null);
    }
}
