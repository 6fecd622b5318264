namespace Hengji.Writing.Xlsx;

/// <summary>Estimates how tall a text stands in a cell; rather too tall than clipped.</summary>
internal static class TextHeight
{
    private const double LineHeight = 15.6;
    private const double Margins = 5;

    /// <summary>What a cell keeps free at its sides, in characters.</summary>
    private const double Padding = 0.8;

    /// <summary>Line ends rarely fall where the cell ends: a word or a sign may not stand at a line's begin or end.</summary>
    private const double LostAtLineEnd = 0.94;

    /// <param name="text">The text.</param>
    /// <param name="characters">Width of the cell in characters.</param>
    /// <param name="style">Titles are taller; what does not wrap is one line.</param>
    /// <returns>Height in points.</returns>
    public static double Of(string text, double characters, SheetStyle style)
    {
        if (style == SheetStyle.Title)
        {
            return 30;
        }

        if (style == SheetStyle.Remark)
        {
            return LineHeight + Margins;
        }

        var room = characters - Padding;
        var lines = XmlText.Lines(text).Sum(line => Width(line) <= room ? 1 : Math.Ceiling(Width(line) / (room * LostAtLineEnd)));
        return (lines * LineHeight) + Margins;
    }

    /// <summary>Width in characters: a Chinese one is two.</summary>
    private static double Width(string line) => line.EnumerateRunes().Sum(rune => rune.Value < 0x100 ? 1.05 : 2.0);
}
