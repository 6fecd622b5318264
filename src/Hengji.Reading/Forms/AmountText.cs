namespace Hengji.Reading.Forms;

/// <summary>Takes amounts out of the texts of the funds block, exactly as written.</summary>
internal static class AmountText
{
    /// <summary>
    /// The amounts of the texts in order. A blank inside a number (9857. 34) belongs to it; a blank between two numbers
    /// parts them (26.62 26.62).
    /// </summary>
    public static List<Entry> Parse(List<Token> texts)
    {
        var amounts = new List<Entry>();
        foreach (var token in texts)
        {
            var text = token.Text;
            for (var i = 0; i < text.Length;)
            {
                var end = NumberEnd(text, i);
                if (end == i)
                {
                    i++;
                    continue;
                }

                var unit = UnitLength(text, end);
                amounts.Add(Entry.Of(token.Part(i, end + unit - i)));
                i = end + unit;
            }
        }

        return amounts;
    }

    private static int NumberEnd(string text, int start)
    {
        if (!char.IsAsciiDigit(text[start]) && !(text[start] is '-' && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1])))
        {
            return start;
        }

        var i = start + 1;
        while (i < text.Length)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                i++;
            }
            else if (text[i] is ',' or '，' && DigitAt(text, i + 1) && DigitAt(text, i + 3))
            {
                i++;
            }
            else if (text[i] is '.' or '．' && DigitAt(text, i + 1))
            {
                i++;
            }
            else if (text[i] is '.' or '．' && i + 1 < text.Length && text[i + 1] == ' ' && DigitAt(text, i + 2))
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static bool DigitAt(string text, int index) => index < text.Length && char.IsAsciiDigit(text[index]);

    private static int UnitLength(string text, int at)
    {
        if (at < text.Length && text[at] is '万' && at + 1 < text.Length && text[at + 1] is '元' or '兀')
        {
            return 2;
        }

        return at < text.Length && text[at] is '元' or '兀' or '万' ? 1 : 0;
    }
}
