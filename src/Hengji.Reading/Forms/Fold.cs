namespace Hengji.Reading.Forms;

/// <summary>
/// The one place where writing is made alike before it is compared: full width to half width, radicals and other
/// look-alikes to the letters they stand for. Never used for what the record keeps.
/// </summary>
internal static class Fold
{
    /// <summary>Look-alikes that printing and recognition put in place of a letter, as found in extracted text.</summary>
    private static readonly System.Collections.Frozen.FrozenDictionary<char, char> LookAlikes =
        System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(new Dictionary<char, char>
        {
            ['兀'] = '元', ['⻓'] = '长', ['⻔'] = '门', ['⻝'] = '食', ['⻚'] = '页', ['⻅'] = '见', ['⻆'] = '角',
            ['⻋'] = '车', ['⻉'] = '贝', ['⻢'] = '马', ['⻥'] = '鱼', ['⻦'] = '鸟', ['⻰'] = '龙', ['⻘'] = '青',
            ['⻛'] = '风', ['⻜'] = '飞', ['⻩'] = '黄', ['⻬'] = '齐', ['⻮'] = '齿', ['⺠'] = '民', ['⻄'] = '西',
            ['曰'] = '日', ['顶'] = '项', ['杯'] = '标', ['効'] = '效', ['攻'] = '效', ['苜'] = '目',
        });

    /// <summary>One character made alike; '\0' for what labels do without (blanks, colons, brackets, stars).</summary>
    public static char Letter(char c)
    {
        if (c is >= '\uFF01' and <= '\uFF5E')
        {
            c = (char)(c - 0xFEE0);
        }

        if (char.IsWhiteSpace(c) || c is ':' or '(' or ')' or '[' or ']' or '*' or '★' or '\uFEFF' or '\u200B' or '、' or '"' or '【' or '】')
        {
            return '\0';
        }

        if (c is >= '\u2F00' and <= '\u2FD5')
        {
            return c.ToString().Normalize(System.Text.NormalizationForm.FormKC)[0];
        }

        return LookAlikes.TryGetValue(c, out var letter) ? letter : c;
    }

    /// <summary>Writes the folded letters of a text into a buffer and returns how many there are (at most its length).</summary>
    public static int Letters(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var n = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // 目 recognised as two Latin letters.
            var letter = text[i] == 'F' && i + 1 < text.Length && text[i + 1] is 'l' or 'I' or '1' ? '目' : Letter(text[i]);
            i += letter == '目' && text[i] == 'F' ? 1 : 0;
            if (letter != '\0')
            {
                if (n == buffer.Length)
                {
                    return n;
                }

                buffer[n++] = letter;
            }
        }

        return n;
    }
}
