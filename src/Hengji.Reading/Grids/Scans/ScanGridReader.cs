using Hengji.Reading.Grids.Pdf;
using Hengji.Reading.Grids.Text;
using Hengji.Scans;
using Hengji.Sources;

namespace Hengji.Reading.Grids.Scans;

/// <summary>Reads pictures of pages. What recognition finds is laid out as the print of a PDF is.</summary>
internal static class ScanGridReader
{
    /// <summary>A letter that was recognised is never as sure as one that was printed, so that the two can be told apart.</summary>
    private const double Surest = 0.9999;

    /// <returns>The grid, or in Chinese why there is none and what to do.</returns>
    public static (Grid? Grid, string? Refusal) Read(ReadOnlyMemory<byte> bytes, Recognition recognition)
    {
        try
        {
            var view = new TableView();
            var flow = new PageFlow(view);
            var (number, pages) = (0, ScanReader.Count(bytes));
            recognition.Progress?.Report(new PageProgress(1, pages));
            foreach (var page in ScanReader.Read(bytes, 0, Shelf(recognition), recognition.Cancellation))
            {
                flow.Add(Marks(page, ++number));
                if (number < pages)
                {
                    recognition.Progress?.Report(new PageProgress(number + 1, pages));
                }
            }

            flow.End();
            return (view.ToGrid(), null);
        }
        catch (ScanRefusedException refused)
        {
            return (null, refused.Message);
        }
    }

    /// <summary>A page of another document that is a picture.</summary>
    /// <exception cref="ScanRefusedException">The picture cannot be read.</exception>
    public static PageMarks Page(PagePicture picture, int number, Recognition recognition) =>
        Marks(ScanReader.Read(picture.Bytes, picture.Quarters, Shelf(recognition), recognition.Cancellation).First(), number);

    private static PageShelf? Shelf(Recognition recognition) => recognition.Folder is { } folder ? new PageShelf(folder) : null;

    private static PageMarks Marks(ScannedPage page, int number) => new(
        number,
        page.Height,
        [.. Confusions.Settle(LostNumerals.Restored(page.Letters)).Select(l => new Glyph(l.Text, l.Left, l.Right, l.Baseline, l.Size) { Certainty = (float)Math.Min(l.Certainty, Surest) })],
        Ruling.Joined([.. page.Levels.Select(l => new Ruling(l.At, l.From, l.To))]),
        Ruling.Joined([.. page.Uprights.Select(u => new Ruling(u.At, u.From, u.To))]))
    {
        AsItCame = box => Around(page, box),
    };

    /// <summary>The rectangle around a box of the straightened page where it stands on the page as it came.</summary>
    private static PageBox Around(ScannedPage page, PageBox box)
    {
        var (right, bottom) = (box.Left + box.Width, box.Top + box.Height);
        (double X, double Y)[] corners =
            [page.AsItCame(box.Left, box.Top), page.AsItCame(right, box.Top), page.AsItCame(box.Left, bottom), page.AsItCame(right, bottom)];
        var (left, top) = (Math.Max(0, corners.Min(c => c.X)), Math.Max(0, corners.Min(c => c.Y)));
        return new PageBox(Math.Round(left, 1), Math.Round(top, 1), Math.Round(corners.Max(c => c.X) - left, 1), Math.Round(corners.Max(c => c.Y) - top, 1));
    }
}
