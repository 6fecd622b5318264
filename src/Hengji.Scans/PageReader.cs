using Hengji.Scans.Boxes;
using Hengji.Scans.Paper;
using Hengji.Scans.Recognition;
using Hengji.Scans.Rulings;

namespace Hengji.Scans;

/// <summary>The route of a page: straightened, its lines found and taken out, its text found, cut at the lines, and read.</summary>
internal static class PageReader
{
    private const double LongerSide = 842;
    private const int MostPixels = 3_000;

    public static ScannedPage Read(GreyImage picture, CancellationToken cancellation)
    {
        var models = RecognitionModels.Load();
        PageSteps.Take("light", () =>
        {
            Contrast.Even(picture);
            Contrast.Deepen(picture);
        });
        var scale = Math.Max(1, (double)Math.Max(picture.Width, picture.Height) / MostPixels);
        var angle = PageSteps.Take("skew", () => Skew.Angle(picture));
        var warp = Warp.Scale(scale).Then(Warp.Turn(angle, picture.Width, picture.Height));
        var page = PageSteps.Take("turn", () => warp.Draw(picture, (int)(picture.Width / scale), (int)(picture.Height / scale)));
        cancellation.ThrowIfCancellationRequested();
        var point = Math.Max(page.Width, page.Height) / LongerSide;
        var rulings = PageSteps.Take("lines", () => PageRulings.Find(page, point));
        var text = PageSteps.Take("erase", () => rulings.Erased(page, point));
        var patches = PageSteps.Take("patches", () => InkPatch.Find(text));
        var boxes = TickBoxFinder.Find(text, patches, point);
        TickBoxFinder.Erase(text, boxes.Where(b => b.IsFilled));
        var detected = PageSteps.Take("detection", () => models.Detector.Find(text));
        var pieces = PageSteps.Take("pieces", () => PieceFinder.Find(text, rulings, detected, [.. patches.Where(p => !boxes.Exists(b => b.IsFilled && b.Bounds == p.Bounds))]));
        cancellation.ThrowIfCancellationRequested();
        var lines = PageSteps.Take("recognition", () => models.Recognizer.Read([.. pieces.Select(p => p.Picture(text))], cancellation));
        lines = PageSteps.Take("signs", () => new LoneSigns(text, pieces, lines).Settled(models.Recognizer, cancellation));
        lines = FullStops.Completed(text, pieces, Spots.Removed(pieces, lines, rulings));
        var letters = BoxLetters.Among([.. pieces.SelectMany((piece, i) => PunctuationWidths.Settle([.. piece.Letters(lines[i])]))], boxes);
        return new ScannedPage(
            page.Width / point,
            page.Height / point,
            letters.ConvertAll(l => l with { Left = l.Left / point, Right = l.Right / point, Baseline = l.Baseline / point, Size = l.Size / point }),
            [.. rulings.Levels.Select(l => new ScannedRule(l.At / point, l.From / point, l.To / point))],
            [.. rulings.Uprights.Select(u => new ScannedRule(u.At / point, u.From / point, u.To / point))])
        {
            Came = Warp.Scale(point).Then(warp).Then(Warp.Scale(1 / (scale * point))),
        };
    }
}
