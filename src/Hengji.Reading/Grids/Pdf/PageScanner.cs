using System.Runtime.InteropServices;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>Takes letters, lines and drawn check boxes from a page.</summary>
internal static class PageScanner
{
    /// <summary>The thickest filled rectangle that is still a line.</summary>
    private const double Thin = 3;

    /// <summary>Lines shorter than this are strokes of a drawing.</summary>
    private const double Short = 4;

    /// <summary>More lines than any table has: a drawing or a map, whose lines are no borders.</summary>
    private const int MostRulings = 20_000;

    /// <summary>A rare letter or two say nothing about the font they are printed in.</summary>
    private const int FewOdd = 4;

    /// <param name="page">The page.</param>
    /// <param name="fields">What is filled into the document's form fields.</param>
    public static PageMarks Scan(Page page, FormFields fields)
    {
        var levels = new List<Ruling>();
        var uprights = new List<Ruling>();
        var boxes = new List<DrawnBox>();
        foreach (var path in page.Paths)
        {
            if (!path.IsClipping && (path.IsFilled || path.IsStroked) && levels.Count + uprights.Count < MostRulings)
            {
                Take(path, page.Height, levels, uprights, boxes);
            }
        }

        var (glyphs, unreadable) = Glyphs(page);
        glyphs.AddRange(DrawnBox.Glyphs(boxes));
        glyphs.AddRange(fields.Glyphs(page.Number, page.Height));
        var full = levels.Count + uprights.Count >= MostRulings;
        return new PageMarks(page.Number, page.Height, glyphs, full ? [] : Ruling.Joined(levels), full ? [] : Ruling.Joined(uprights))
        {
            Unreadable = unreadable,
            IsPicture = page.NumberOfImages > 0,
        };
    }

    private static (List<Glyph> Glyphs, int Unreadable) Glyphs(Page page)
    {
        var mute = MuteFonts(page.Letters);
        var glyphs = new List<Glyph>(page.Letters.Count);
        var unreadable = 0;
        foreach (var letter in page.Letters)
        {
            var text = FontLetters.Of(letter.Value ?? string.Empty, letter.FontName);
            if (!string.IsNullOrWhiteSpace(text) && (mute.Contains(Font(letter)) || FontLetters.IsNonsense(text)))
            {
                text = FontLetters.Unknown;
                unreadable++;
            }

            var glyph = Place(letter, text, page.Height);
            if (double.IsFinite(glyph.Left + glyph.Right + glyph.Baseline + glyph.Size) && glyph.Size > 1 && text.Length > 0)
            {
                glyphs.Add(glyph);
            }
        }

        return (glyphs, unreadable);
    }

    private static Glyph Place(Letter letter, string text, double height)
    {
        var box = letter.BoundingBox;
        if (letter.TextOrientation != TextOrientation.Horizontal)
        {
            // A turned letter stands in its own rectangle: one under the other they make lines of one letter.
            var size = Math.Max(Math.Abs(box.Height), Math.Abs(box.Width));
            var middle = height - ((box.Top + box.Bottom) / 2);
            return new Glyph(text, Math.Min(box.Left, box.Right), Math.Max(box.Left, box.Right), middle + (0.38 * size), size);
        }

        var left = Math.Min(letter.StartBaseLine.X, letter.EndBaseLine.X);
        var right = Math.Max(letter.StartBaseLine.X, letter.EndBaseLine.X);
        var points = letter.PointSize;
        if (points < box.Height * 0.6 || points > 40 * Math.Max(1, right - left))
        {
            // Fonts made of drawings may call any size one.
            points = Math.Max(box.Height * 1.1, right - left);
        }

        return new Glyph(text, left, right, height - letter.StartBaseLine.Y, points);
    }

    /// <summary>
    /// Fonts that give out codes for letters. A font is judged by all its letters on the page: those of codes are for a
    /// good part controls and letters of other scripts.
    /// </summary>
    private static HashSet<object> MuteFonts(IReadOnlyList<Letter> letters)
    {
        var counts = new Dictionary<object, (int Odd, int All)>(ReferenceEqualityComparer.Instance);
        foreach (var letter in letters)
        {
            var text = FontLetters.Of(letter.Value ?? string.Empty, letter.FontName);
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, Font(letter), out _);
            count = (count.Odd + (FontLetters.IsNonsense(text) || FontLetters.IsForeign(text) ? 1 : 0), count.All + 1);
        }

        return counts.Where(c => c.Value.Odd >= FewOdd && c.Value.Odd * 4 >= c.Value.All).Select(c => c.Key).ToHashSet(ReferenceEqualityComparer.Instance);
    }

    private static object Font(Letter letter) => (object?)letter.GetFont() ?? letter.FontDetails;

    private static void Take(PdfPath path, double height, List<Ruling> levels, List<Ruling> uprights, List<DrawnBox> boxes)
    {
        var inked = path.IsStroked || !IsWhite(path.FillColor);
        foreach (var part in path)
        {
            if (part.GetBoundingRectangle() is not { } bounds)
            {
                continue;
            }

            boxes.Add(new DrawnBox(bounds.Left, height - bounds.Top, bounds.Width, bounds.Height, inked, IsClosed(part)));
            if (path.IsFilled && !path.IsStroked)
            {
                if (inked)
                {
                    TakeThin(bounds, height, levels, uprights);
                }
            }
            else if (!IsWhite(path.StrokeColor))
            {
                TakeStrokes(part, height, levels, uprights);
            }
        }
    }

    private static void TakeThin(PdfRectangle bounds, double height, List<Ruling> levels, List<Ruling> uprights)
    {
        if (bounds.Height <= Thin && bounds.Width >= Short)
        {
            levels.Add(new Ruling(height - ((bounds.Top + bounds.Bottom) / 2), bounds.Left, bounds.Right));
        }
        else if (bounds.Width <= Thin && bounds.Height >= Short)
        {
            uprights.Add(new Ruling((bounds.Left + bounds.Right) / 2, height - bounds.Top, height - bounds.Bottom));
        }
    }

    private static void TakeStrokes(PdfSubpath part, double height, List<Ruling> levels, List<Ruling> uprights)
    {
        PdfPoint? first = null, last = null;
        void Stroke(PdfPoint from, PdfPoint to)
        {
            var (x, y) = (Math.Abs(from.X - to.X), Math.Abs(from.Y - to.Y));
            if (y <= 1 && x >= Short)
            {
                levels.Add(new Ruling(height - ((from.Y + to.Y) / 2), Math.Min(from.X, to.X), Math.Max(from.X, to.X)));
            }
            else if (x <= 1 && y >= Short)
            {
                uprights.Add(new Ruling((from.X + to.X) / 2, height - Math.Max(from.Y, to.Y), height - Math.Min(from.Y, to.Y)));
            }
        }

        foreach (var command in part.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    (first, last) = (move.Location, move.Location);
                    break;
                case PdfSubpath.Line line:
                    Stroke(line.From, line.To);
                    last = line.To;
                    break;
                case PdfSubpath.Close when first is { } from && last is { } to:
                    Stroke(to, from);
                    break;
            }
        }
    }

    private static bool IsClosed(PdfSubpath part) => part.Commands.Count > 3 && (part.IsDrawnAsRectangle || part.IsClosed() || part.Commands[^1] is PdfSubpath.Close);

    private static bool IsWhite(IColor? color) => color is not null && color.ToRGBValues() is { r: > 0.99, g: > 0.99, b: > 0.99 };
}
