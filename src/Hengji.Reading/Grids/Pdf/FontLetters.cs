using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Hengji.Reading.Grids.Text;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>
/// Undoes what fonts do to letters: radicals given for the letters that look the same, and boxes kept in symbol fonts
/// under codes of their own. An author writes neither.
/// </summary>
internal static class FontLetters
{
    /// <summary>What stands for a letter whose font does not tell which it is.</summary>
    public const string Unknown = "\uFFFD";

    /// <summary>
    /// Radicals of U+2E80–2EFF that look like a whole letter (Unicode itself folds only those of U+2F00–2FD5, and 户 to its
    /// old form), and rare letters and marks that common fonts draw by the same outline.
    /// </summary>
    private static readonly FrozenDictionary<char, char> Radicals = Pairs(
        "⺁厂⺇几⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺛旡⺝月⺟母⺠民⺢氺⺥爫⺦丬⺩王⺫目⺬示⺮竹⺰纟⺱罓⺲罒⺶羊⺷羊⺸羊⺻聿⺼肉⺽臼⻁虎⻃覀⻄西⻅见⻆角⻇角"
        + "⻉贝⻊足⻋车⻑長⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻤鬼⻢马⻣骨⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟㬵胶⼾户―—⋯…‧·・·〜～∕/‑-");

    /// <summary>Codes of Wingdings, Wingdings 2 and Segoe symbols under which Word keeps boxes and ticks.</summary>
    private static readonly FrozenDictionary<char, char> Symbols = new Dictionary<char, char>
    {
        ['\u006F'] = CellText.Unticked, ['\u0071'] = CellText.Unticked, ['\u0072'] = CellText.Unticked, ['\u00A8'] = CellText.Unticked,
        ['\u00FE'] = CellText.Ticked, ['\u00FD'] = '☒', ['\u00FC'] = '√', ['\u00FB'] = '☒', ['\u00A3'] = CellText.Unticked,
        ['\u0052'] = CellText.Ticked, ['\u0050'] = '√', ['\u0053'] = '☒', ['\u0054'] = '☒', ['\u0051'] = '☒', ['\u002A'] = CellText.Unticked,
    }.ToFrozenDictionary();

    /// <param name="text">What the file says the letter is.</param>
    /// <param name="font">Name of its font; null when it has none.</param>
    public static string Of(string text, string? font)
    {
        if (text.Length == 1)
        {
            var c = text[0];
            if (c is >= '\uF020' and <= '\uF0FF' && Symbols.TryGetValue((char)(c - 0xF000), out var symbol))
            {
                return symbol.ToString();
            }

            if (c < '\u0100' && font is not null && font.Contains("Wingdings", StringComparison.OrdinalIgnoreCase)
                && Symbols.TryGetValue(c, out symbol))
            {
                return symbol.ToString();
            }

            if (Radicals.TryGetValue(c, out var letter))
            {
                return letter.ToString();
            }

            if (char.IsAscii(c))
            {
                return text;
            }
        }

        return IsDisguised(text) ? text.Normalize(NormalizationForm.FormKC) : text;
    }

    /// <summary>Whether a text is something no font means: a control, a private or unassigned code.</summary>
    public static bool IsNonsense(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
                || (Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune)))
            {
                return true;
            }
        }

        return text.Length == 0;
    }

    /// <summary>
    /// Whether a letter is of a script that these documents are not written in. One of them proves nothing; many show
    /// that codes are given out for letters.
    /// </summary>
    public static bool IsForeign(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is (>= 0x80 and < 0x2000 and not (0xA0 or 0xA7 or 0xA8 or 0xB0 or 0xB1 or 0xB2 or 0xB3 or 0xB7 or 0xD7 or 0xF7 or (>= 0x370 and <= 0x3FF)))
                or (>= 0x3400 and <= 0x4DBF) or (>= 0xA000 and <= 0xD7FF))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Kangxi radicals and the ideographs kept twice in Unicode.</summary>
    private static bool IsDisguised(string text)
    {
        foreach (var c in text)
        {
            if (c is (>= '\u2F00' and <= '\u2FD5') or (>= '\uF900' and <= '\uFAD9'))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<char, char> Pairs(string text) =>
        Enumerable.Range(0, text.Length / 2).ToFrozenDictionary(i => text[2 * i], i => text[(2 * i) + 1]);
}
