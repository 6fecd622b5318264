using Hengji.Reading.Grids.Text;

namespace Hengji.Reading.Grids.Office;

/// <summary>
/// Signs printed with a symbol font. Such a font draws a picture at the code of a letter: a ticked box of Wingdings 2
/// is stored as R.
/// </summary>
internal static class SymbolFont
{
    public static bool Is(string? font) =>
        font is not null && (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) || font.Equals("Symbol", StringComparison.OrdinalIgnoreCase));

    /// <summary>What the font draws; null for pictures that say nothing on a form (bullets, arrows).</summary>
    public static char? Draws(string font, int code)
    {
        var at = code & 0xFF;
        if (font.Equals("Symbol", StringComparison.OrdinalIgnoreCase))
        {
            return at switch
            {
                0xA3 => '≤',
                0xB3 => '≥',
                0xB1 => '±',
                0xB4 => '×',
                0xB7 => '·',
                0xB0 => '°',
                0xB9 => '≠',
                0xD6 => '√',
                >= 0x20 and < 0x40 => (char)at,
                _ => null,
            };
        }

        if (at == 0x20)
        {
            return ' ';
        }

        if (font.Equals("Wingdings 2", StringComparison.OrdinalIgnoreCase))
        {
            return at switch
            {
                0x52 or 0x51 or 0x53 or 0x54 => CellText.Ticked,
                0x50 => '√',
                0xA3 or 0x2A or 0x30 => CellText.Unticked,
                0xA2 => '■',
                _ => null,
            };
        }

        return at switch
        {
            0xFE or 0xFD or 0x78 => CellText.Ticked,
            0xFC => '√',
            0xA8 or 0x6F or 0x70 or 0x71 or 0x72 => CellText.Unticked,
            0x6E => '■',
            0x6C => '●',
            0xA1 => '○',
            _ => null,
        };
    }

    /// <summary>A text typed in a symbol font, as drawn.</summary>
    public static string Draws(string font, string text) =>
        string.Concat(text.Select(c => c is < '\u0100' or (>= '\uF000' and <= '\uF0FF') ? Draws(font, c) : c));
}
