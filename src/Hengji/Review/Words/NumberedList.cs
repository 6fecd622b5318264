using System.Globalization;

namespace Hengji.Review.Words;

/// <summary>Where the numbering of a list (1. 2. 3. / （一）（二）/ ①②) breaks.</summary>
/// <param name="Previous">Marker before the break, as written.</param>
/// <param name="Next">Marker after it, as written.</param>
/// <param name="From">Number before the break.</param>
/// <param name="To">Number after it.</param>
internal sealed record NumberingBreak(string Previous, string Next, int From, int To)
{
    public bool IsRepetition => From == To;
}

/// <summary>Reads the markers of numbered lists in running text.</summary>
internal static class NumberedList
{
    private const string Numerals = "一二三四五六七八九十";
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    /// <summary>A list longer than this is a table of something else.</summary>
    private const int Longest = 40;

    private enum Style
    {
        Arabic,
        ArabicBracketed,
        Numeral,
        NumeralBracketed,
        Circled,
    }

    /// <summary>
    /// The first break in each list of the text. A list begins with its number one; numbering that starts elsewhere is
    /// not taken for a list.
    /// </summary>
    public static IReadOnlyList<NumberingBreak> Breaks(string text)
    {
        List<NumberingBreak>? breaks = null;
        Span<int> last = stackalloc int[5];
        Span<(int Start, int Length)> marker = stackalloc (int, int)[5];
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsBoundary(text, i) || !TryRead(text, i, out var style, out var number, out var length))
            {
                continue;
            }

            var s = (int)style;
            if (number == 1)
            {
                last[s] = 1;
            }
            else if (last[s] == 0)
            {
                continue;
            }
            else
            {
                if (number != last[s] + 1)
                {
                    (breaks ??= []).Add(new NumberingBreak(
                        text.Substring(marker[s].Start, marker[s].Length), text.Substring(i, length), last[s], number));
                }

                last[s] = number;
            }

            marker[s] = (i, length);
            i += length - 1;
        }

        return breaks ?? (IReadOnlyList<NumberingBreak>)[];
    }

    /// <summary>A marker opens the text, a line, or what follows a stop or a space.</summary>
    private static bool IsBoundary(string text, int at) =>
        at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '；' or ';' or '。' or '，' or ',' or '：' or ':' or '”' or '、';

    private static bool TryRead(string text, int at, out Style style, out int number, out int length)
    {
        (style, number, length) = (Style.Arabic, 0, 0);
        var c = text[at];
        if (Circled.IndexOf(c, StringComparison.Ordinal) is var circled and >= 0)
        {
            (style, number, length) = (Style.Circled, circled + 1, 1);
            return true;
        }

        var bracketed = c is '(' or '（';
        var start = bracketed ? at + 1 : at;
        var (value, digits, arabic) = ReadNumber(text, start);
        var end = start + digits;
        if (digits == 0 || value is 0 or > Longest || end >= text.Length)
        {
            return false;
        }

        var closed = bracketed
            ? text[end] is ')' or '）'
            : text[end] is '、' || (arabic && text[end] is '.' or '．' or ')' or '）');
        var follows = end + 1;

        // 1.5万元 and 3、4号楼 are numbers, not markers.
        if (!closed || (!bracketed && follows < text.Length && (char.IsAsciiDigit(text[follows]) || (!arabic && Numerals.Contains(text[follows], StringComparison.Ordinal)))))
        {
            return false;
        }

        style = (bracketed, arabic) switch
        {
            (true, true) => Style.ArabicBracketed,
            (true, false) => Style.NumeralBracketed,
            (false, true) => Style.Arabic,
            _ => Style.Numeral,
        };
        (number, length) = (value, follows - at);
        return true;
    }

    private static (int Value, int Length, bool Arabic) ReadNumber(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - start < 3)
        {
            end++;
        }

        if (end > start)
        {
            return (int.Parse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture), end - start, true);
        }

        while (end < text.Length && Numerals.Contains(text[end], StringComparison.Ordinal) && end - start < 3)
        {
            end++;
        }

        return (Numeral(text.AsSpan(start, end - start)), end - start, false);
    }

    /// <summary>一 to 九十九; zero for what is no number (一二).</summary>
    private static int Numeral(ReadOnlySpan<char> text)
    {
        var ten = text.IndexOf('十');
        if (ten < 0)
        {
            return text.Length == 1 ? Numerals.IndexOf(text[0], StringComparison.Ordinal) + 1 : 0;
        }

        if (ten > 1 || text.Length - ten > 2)
        {
            return 0;
        }

        var tens = ten == 0 ? 1 : Numerals.IndexOf(text[0], StringComparison.Ordinal) + 1;
        var ones = text.Length - ten == 2 ? Numerals.IndexOf(text[^1], StringComparison.Ordinal) + 1 : 0;
        return (tens * 10) + ones;
    }
}
