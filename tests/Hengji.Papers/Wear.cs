using Hengji.Cli.Accuracy;
using SkiaSharp;

namespace Hengji.Papers;

/// <summary>What befalls a page on its way over the scanner.</summary>
/// <param name="Name">Name of its folder.</param>
/// <param name="Resolution">Dots an inch.</param>
/// <param name="Skew">Largest skew in degrees.</param>
/// <param name="Noise">Deviation of the noise, in grey levels.</param>
/// <param name="Blur">How far each pixel is mixed with its neighbours.</param>
/// <param name="Quality">JPEG quality; 0 keeps every pixel.</param>
/// <param name="Seal">Whether a red seal is pressed over the table.</param>
/// <param name="Fade">Share of the ink that is gone.</param>
/// <param name="Photo">Whether it is photographed aslant in uneven light.</param>
internal sealed record Wear(
    string Name, int Resolution, double Skew = 0, double Noise = 0, double Blur = 0, int Quality = 0, bool Seal = false, double Fade = 0, bool Photo = false)
{
    public static IReadOnlyList<Wear> All { get; } =
    [
        new("clean200", 200),
        new("scan200", 200, Skew: 3, Noise: 8, Blur: 0.5, Quality: 80),
        new("seal200", 200, Skew: 2, Noise: 6, Blur: 0.4, Quality: 80, Seal: true),
        new("seal150", 150, Skew: 5, Noise: 10, Blur: 0.5, Quality: 70, Seal: true),
        new("faint200", 200, Skew: 2, Noise: 6, Blur: 0.5, Quality: 80, Fade: 0.55),
        new("photo", 200, Skew: 3, Noise: 8, Blur: 0.7, Quality: 75, Photo: true),
    ];

    public string Extension => Quality > 0 ? ".jpg" : ".png";

    public byte[] Apply(byte[] page, Dice dice)
    {
        using var clean = SKBitmap.Decode(page);
        using var worn = new SKBitmap(new SKImageInfo(clean.Width, clean.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        using (var canvas = new SKCanvas(worn))
        {
            canvas.Clear(SKColors.White);
            Place(canvas, worn, dice);
            using var paint = new SKPaint { IsAntialias = true };
            using var picture = SKImage.FromBitmap(clean);
            canvas.DrawImage(picture, 0, 0, new SKSamplingOptions(SKFilterMode.Linear), paint);
            if (Seal)
            {
                Press(canvas, worn.Width, worn.Height, dice);
            }
        }

        Spoil(worn, dice);
        using var image = SKImage.FromBitmap(worn);
        using var data = Quality > 0 ? image.Encode(SKEncodedImageFormat.Jpeg, Quality) : image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private void Place(SKCanvas canvas, SKBitmap page, Dice dice)
    {
        if (Photo)
        {
            float Off() => dice.Between(10, 60) / 1000f;
            var (w, h) = (page.Width, page.Height);
            canvas.SetMatrix(Quad(w, h, (Off() * w, Off() * h), (w - (Off() * w), Off() * h), (w - (Off() * w), h - (Off() * h)), (Off() * w, h - (Off() * h))));
        }

        if (Skew > 0)
        {
            var degrees = dice.Between((int)(-Skew * 100), (int)(Skew * 100)) / 100f;
            canvas.Translate(page.Width / 2f, page.Height / 2f);
            canvas.RotateDegrees(degrees);
            canvas.Scale(0.97f);
            canvas.Translate(-page.Width / 2f, -page.Height / 2f);
        }
    }

    /// <summary>The view that takes the corners of a page to four places.</summary>
    private static SKMatrix Quad(float w, float h, (float X, float Y) a, (float X, float Y) b, (float X, float Y) c, (float X, float Y) d)
    {
        var (dx1, dx2, sx) = (b.X - c.X, d.X - c.X, a.X - b.X + c.X - d.X);
        var (dy1, dy2, sy) = (b.Y - c.Y, d.Y - c.Y, a.Y - b.Y + c.Y - d.Y);
        var det = (dx1 * dy2) - (dx2 * dy1);
        var (g, k) = (((sx * dy2) - (dx2 * sy)) / det, ((dx1 * sy) - (sx * dy1)) / det);
        return new SKMatrix(
            (b.X - a.X + (g * b.X)) / w, (d.X - a.X + (k * d.X)) / h, a.X,
            (b.Y - a.Y + (g * b.Y)) / w, (d.Y - a.Y + (k * d.Y)) / h, a.Y,
            g / w, k / h, 1);
    }

    private static void Press(SKCanvas canvas, int width, int height, Dice dice)
    {
        var radius = 0.1f * width;
        var (x, y) = (width * dice.Between(25, 80) / 100f, height * dice.Between(10, 75) / 100f);
        using var ink = new SKPaint
        {
            Color = new SKColor(215, 35, 40, (byte)dice.Between(130, 210)), IsAntialias = true, IsStroke = true, StrokeWidth = radius * 0.05f, BlendMode = SKBlendMode.Multiply,
        };
        canvas.DrawCircle(x, y, radius, ink);
        using var fill = new SKPaint { Color = ink.Color, IsAntialias = true, BlendMode = SKBlendMode.Multiply };
        using var builder = new SKPathBuilder();
        for (var i = 0; i < 10; i++)
        {
            var (reach, angle) = (radius * (i % 2 == 0 ? 0.32f : 0.13f), (i * MathF.PI / 5) - (MathF.PI / 2));
            var point = new SKPoint(x + (reach * MathF.Cos(angle)), y + (reach * MathF.Sin(angle)));
            if (i == 0)
            {
                builder.MoveTo(point);
            }
            else
            {
                builder.LineTo(point);
            }
        }

        builder.Close();
        using var star = builder.Detach();
        canvas.DrawPath(star, fill);
        using var face = PaperFont.Open();
        using var font = new SKFont(face, radius * 0.27f);
        const string words = "临江市青溪镇人民政府";
        for (var i = 0; i < words.Length; i++)
        {
            canvas.Save();
            canvas.Translate(x, y);
            canvas.RotateDegrees(-120 + (i * 240f / (words.Length - 1)));
            canvas.DrawText(words.AsSpan(i, 1).ToString(), 0, -radius * 0.68f, SKTextAlign.Center, font, fill);
            canvas.Restore();
        }
    }

    /// <summary>Each pixel mixed with its neighbours.</summary>
    private byte[] Blurred(ReadOnlySpan<byte> pixels, int width)
    {
        var result = pixels.ToArray();
        var row = width * 4;
        for (var at = row + 4; at < pixels.Length - row - 4; at++)
        {
            var around = (pixels[at - 4] + pixels[at + 4] + pixels[at - row] + pixels[at + row]) / 4.0;
            result[at] = (byte)((pixels[at] * (1 - Blur)) + (around * Blur));
        }

        return result;
    }

    private void Spoil(SKBitmap page, Dice dice)
    {
        var copy = Blurred(page.GetPixelSpan(), page.Width);
        var state = (uint)dice.Between(1, int.MaxValue - 1);
        for (var at = 0; at < copy.Length; at += 4)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            var sum = (int)((state & 0xFF) + ((state >> 8) & 0xFF) + ((state >> 16) & 0xFF) + (state >> 24));
            var noise = (sum - 510) / 148.0 * Noise;
            var light = Photo ? 1 - (0.35 * ((at / 4 % page.Width) + (at / 4 / page.Width)) / (page.Width + page.Height)) : 1;
            for (var channel = 0; channel < 3; channel++)
            {
                var value = 255 - ((255 - copy[at + channel]) * (1 - Fade));
                copy[at + channel] = (byte)Math.Clamp((value * light) + noise - (Noise > 0 ? 8 : 0), 0, 255);
            }
        }

        System.Runtime.InteropServices.Marshal.Copy(copy, 0, page.GetPixels(), copy.Length);
    }
}
