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
        Contrast.Even(picture);
        var scale = Math.Max(1, (double)Math.Max(picture.Width, picture.Height) / MostPixels);
        var warp = Warp.Scale(scale).Then(Warp.Turn(Skew.Angle(picture), picture.Width, picture.Height));
        var page = warp.Draw(picture, (int)(picture.Width / scale), (int)(picture.Height / scale));
        cancellation.ThrowIfCancellationRequested();
        var point = Math.Max(page.Width, page.Height) / LongerSide;
        var rulings = PageRulings.Find(page, point);
        var text = rulings.Erased(page, point);
        var cutter = new LineCutter(rulings, text);
        var boxes = models.Detector.Find(text).SelectMany(cutter.Cut).ToList();
        cancellation.ThrowIfCancellationRequested();
        var lines = models.Recognizer.Read([.. boxes.Select(b => Picture(text, b))], cancellation);
        var letters = boxes.SelectMany((box, i) => Letters(box, lines[i], point)).ToList();
        return new ScannedPage(
            page.Width / point,
            page.Height / point,
            letters,
            [.. rulings.Levels.Select(l => new ScannedRule(l.At / point, l.From / point, l.To / point))],
            [.. rulings.Uprights.Select(u => new ScannedRule(u.At / point, u.From / point, u.To / point))])
        {
            AsItCame = (x, y) =>
            {
                var (pictureX, pictureY) = warp.Apply(x * point, y * point);
                return (pictureX / scale / point, pictureY / scale / point);
            },
        };
    }

    private static GreyImage Picture(GreyImage page, PixelBox box)
    {
        var margin = Math.Max(2, (int)(0.12 * box.Height));
        var grown = box.Grown(margin, margin);
        var picture = new GreyImage(grown.Width, grown.Height);
        var inside = grown.Within(page.Width, page.Height);
        for (var y = inside.Top; y < inside.Bottom; y++)
        {
            page.Row(y)[inside.Left..inside.Right].CopyTo(picture.Values.AsSpan(((y - grown.Top) * grown.Width) + inside.Left - grown.Left));
        }

        return picture;
    }

    private static IEnumerable<ScannedLetter> Letters(PixelBox box, ReadLine line, double point)
    {
        var letters = line.Letters;
        var chinese = letters.Any(l => l.Text is [>= '\u2E80', ..]);
        var size = box.Height * (chinese ? 1.08 : 1.35);
        for (var i = 0; i < letters.Count; i++)
        {
            var middle = box.Left + (letters[i].Middle * box.Width);
            var half = size * (letters[i].Text is [< '\u0080', ..] ? 0.27 : 0.5);
            var left = i == 0 ? box.Left : Math.Max(middle - half, (middle + box.Left + (letters[i - 1].Middle * box.Width)) / 2);
            var right = i == letters.Count - 1 ? box.Right : Math.Min(middle + half, (middle + box.Left + (letters[i + 1].Middle * box.Width)) / 2);
            yield return new ScannedLetter(
                letters[i].Text, left / point, right / point, (box.Bottom - (chinese ? 0.08 * size : 0)) / point, size / point, letters[i].Certainty);
        }
    }
}
