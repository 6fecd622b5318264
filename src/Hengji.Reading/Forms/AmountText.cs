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
            else if (text[i] is ',' or '，' && ((DigitAt(text, i + 1) && DigitAt(text, i + 3)) || IsBrokenGroup(text, start, i)))
            {
                i++;
            }
            else if (text[i] is '.' or '．' && DigitAt(text, i + 1))
            {
                i++;
            }
            else if (text[i] is '.' or '．' && i + 1 < text.Length && text[i + 1] is ' ' or '\n' && DigitAt(text, i + 2))
            {
                i += 2;
            }
            else if (text[i] == '\n' && IsBroken(text, start, i))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>
    /// Whether a number printed with commas is broken at a line end: what stands before it is no whole amount (groups
    /// of three digits, two decimals), and what stands behind it makes it one (3,000,000.0⏎0).
    /// </summary>
    private static bool IsBroken(string text, int start, int at)
    {
        var before = text.AsSpan(start, at - start);
        var comma = before.LastIndexOfAny(',', '，');
        if (comma < 0)
        {
            return false;
        }

        var behind = text.AsSpan(at + 1);
        var digits = behind.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : behind.Length;
        var point = before.LastIndexOfAny('.', '．');
        if (point >= 0)
        {
            return before.Length - point - 1 == 1 && digits == 1;
        }

        var group = before.Length - comma - 1;
        return group switch
        {
            0 => digits == 3,
            < 3 => digits == 3 - group,
            _ => digits == 0 && behind is ['.' or '．' or ',' or '，', _, ..] && char.IsAsciiDigit(behind[1]),
        };
    }

    /// <summary>Whether the line ends within the group of digits behind a comma.</summary>
    private static bool IsBrokenGroup(string text, int start, int comma)
    {
        var end = comma + 1;
        while (end < comma + 3 && DigitAt(text, end))
        {
            end++;
        }

        return end < text.Length && text[end] == '\n' && IsBroken(text, start, end);
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
