using System.Text;
using SkiaSharp;

namespace Hengji.Writing.Pdf;

/// <summary>The fonts of one document, each with only the characters that are printed in it.</summary>
internal sealed class DocumentInk : IDisposable
{
    private readonly FormFonts fonts;
    private readonly Dictionary<FaceKind, SKTypeface> subsets;
    private readonly Dictionary<(FaceKind Face, double Size), SKFont> sizes = [];
    private readonly SKPaint paint = new() { Color = SKColors.Black, IsAntialias = true };

    /// <param name="fonts">The whole fonts.</param>
    /// <param name="texts">All that is printed, and in which font where that has it.</param>
    public DocumentInk(FormFonts fonts, IEnumerable<(string Text, FaceKind Preferred)> texts)
    {
        this.fonts = fonts;
        var printed = new HashSet<(FaceKind Face, Rune Printed)>();
        foreach (var (text, preferred) in texts)
        {
            printed.UnionWith(XmlText.Of(text).EnumerateRunes().Select(rune => fonts.Of(rune, preferred)));
        }

        subsets = printed.GroupBy(one => one.Face).ToDictionary(
            face => face.Key, face => fonts[face.Key].Subset(face.Select(one => one.Printed).Order()));
    }

    public void Draw(SetLine line, SKCanvas canvas)
    {
        var left = line.Left;
        var run = new StringBuilder();
        FaceKind? face = null;
        void End()
        {
            if (face is { } kind && run.Length > 0)
            {
                canvas.DrawText(run.ToString(), (float)left, (float)line.Baseline, SKTextAlign.Left, Font(kind, line.Type.Size), paint);
                left += run.ToString().EnumerateRunes().Sum(rune => fonts[kind].Advance(rune)) * line.Type.Size;
                run.Clear();
            }
        }

        foreach (var rune in line.Text.EnumerateRunes())
        {
            var (kind, printed) = fonts.Of(rune, line.Type.Face);
            if (kind != face)
            {
                End();
                face = kind;
            }

            run.Append(printed.ToString());
        }

        End();
    }

    public void Dispose()
    {
        foreach (var font in sizes.Values)
        {
            font.Dispose();
        }

        foreach (var subset in subsets.Values)
        {
            subset.Dispose();
        }

        paint.Dispose();
    }

    private SKFont Font(FaceKind face, double size)
    {
        if (!sizes.TryGetValue((face, size), out var font))
        {
            sizes[(face, size)] = font = new SKFont(subsets[face], (float)size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        }

        return font;
    }
}
