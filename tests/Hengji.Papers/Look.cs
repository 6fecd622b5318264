using Hengji.Scans;
using SkiaSharp;

namespace Hengji.Papers;

/// <summary>Draws what was found on the first page of a picture: level lines red, upright ones blue, doubtful letters orange.</summary>
internal static class Look
{
    private const float Scale = 1.6f;

    public static void Draw(string picture, string drawing)
    {
        var page = ScanReader.Read(File.ReadAllBytes(picture), 0, shelf: null, CancellationToken.None).First();
        using var bitmap = new SKBitmap((int)(page.Width * Scale), (int)(page.Height * Scale));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        canvas.Scale(Scale);
        using var level = new SKPaint { Color = SKColors.Red };
        using var upright = new SKPaint { Color = SKColors.Blue };
        foreach (var line in page.Levels)
        {
            canvas.DrawLine((float)line.From, (float)line.At, (float)line.To, (float)line.At, level);
        }

        foreach (var line in page.Uprights)
        {
            canvas.DrawLine((float)line.At, (float)line.From, (float)line.At, (float)line.To, upright);
        }

        using var face = PaperFont.Open();
        foreach (var letter in page.Letters)
        {
            using var font = new SKFont(face, (float)letter.Size);
            using var ink = new SKPaint { Color = letter.Certainty < 0.9 ? SKColors.OrangeRed : SKColors.Black, IsAntialias = true };
            canvas.DrawText(letter.Text, (float)letter.Left, (float)letter.Baseline, SKTextAlign.Left, font, ink);
        }

        using var image = SKImage.FromBitmap(bitmap);
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        File.WriteAllBytes(drawing, data.ToArray());
        using var original = SKBitmap.Decode(picture);
        using var shown = original.Resize(new SKSizeI((int)(page.Width * Scale), (int)(page.Height * Scale)), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var shownImage = SKImage.FromBitmap(shown);
        using var shownData = shownImage.Encode(SKEncodedImageFormat.Png, 100);
        File.WriteAllBytes(Path.ChangeExtension(drawing, ".source.png"), shownData.ToArray());
    }
}
