using Hengji.Scans;
using UglyToad.PdfPig;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>Draws single pages of a PDF, for people to compare the record with.</summary>
internal static class PdfPages
{
    private static readonly TimeSpan _pageTime = TimeSpan.FromSeconds(10);

    /// <returns>The page as SVG, in points; null when there is no such page or it cannot be drawn.</returns>
    public static string? Draw(ReadOnlyMemory<byte> bytes, int number)
    {
        var bounds = new BoundedFilters();
        try
        {
            bounds.Start(_pageTime);
            using var document = PdfDocument.Open(
                bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = bounds });
            if (number < 1 || number > document.NumberOfPages || !new DrawingCalls(document.Structure).AreBounded())
            {
                return null;
            }

            var printed = document.GetPage(number);
            var page = PageScanner.Scan(printed, FormFields.Of(document));
            if (page.IsReadAsPicture && PagePicture.Of(printed) is { } picture)
            {
                return PictureCopy.Of(picture.Bytes, 1, picture.Quarters) is { } copy
                    ? PageDrawing.Svg(copy.Jpeg, copy.Width, copy.Height)
                    : null;
            }

            return PageDrawing.Svg(page, printed.Width);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The library reports a damaged file by whatever exception its parsing ran into; the reading told of it.
            return null;
        }
    }
}
