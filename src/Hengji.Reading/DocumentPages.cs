using Hengji.Reading.Grids.Pdf;
using Hengji.Scans;

namespace Hengji.Reading;

/// <summary>Pages of an original as pictures, in the points that traces name: PDF, and pictures of pages.</summary>
public static class DocumentPages
{
    /// <summary>Whether the original has pages that can be shown; other documents are shown as text.</summary>
    public static bool Has(ReadOnlySpan<byte> bytes) => PdfGridReader.IsPdf(bytes) || ScanReader.IsPicture(bytes);

    /// <param name="bytes">The original.</param>
    /// <param name="number">Page, 1-based.</param>
    /// <returns>The page as SVG whose units are points; null when there is none.</returns>
    public static string? Draw(ReadOnlyMemory<byte> bytes, int number) =>
        PdfGridReader.IsPdf(bytes.Span) ? PdfPages.Draw(bytes, number)
        : ScanReader.IsPicture(bytes.Span) && PictureCopy.Of(bytes, number, 0) is { } copy ? PageDrawing.Svg(copy.Jpeg, copy.Width, copy.Height)
        : null;
}
