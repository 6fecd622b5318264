using System.Globalization;
using System.Text;

namespace Hengji.Reading.Grids.Docx;

/// <summary>A number of a list as Word prints it.</summary>
internal static class ListNumber
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Units = "\0十百千";

    private static readonly (int Value, string Letters)[] Romans =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    public static string Of(int number, string format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCountingThousand" => Chinese(number),
        "ideographDigital" or "taiwaneseDigital" => string.Concat(Plain(number).Select(c => char.IsAsciiDigit(c) ? Digits[c - '0'] : c)),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalFullWidth" => string.Concat(Plain(number).Select(c => char.IsAsciiDigit(c) ? (char)('０' + (c - '0')) : c)),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperLetter" => Letter(number, 'A'),
        "lowerLetter" => Letter(number, 'a'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Letter(int number, char first) =>
        number < 1 ? Plain(number) : new string((char)(first + ((number - 1) % 26)), Math.Min(((number - 1) / 26) + 1, 8));

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Plain(number);
        }

        var text = new StringBuilder();
        foreach (var (value, letters) in Romans)
        {
            for (; number >= value; number -= value)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }

    /// <summary>十 for 10, 十二 for 12, 二十 for 20, 一百〇五 for 105.</summary>
    private static string Chinese(int number)
    {
        if (number is < 1 or > 9999)
        {
            return Plain(number);
        }

        var digits = Plain(number);
        var text = new StringBuilder();
        for (var i = 0; i < digits.Length; i++)
        {
            var unit = digits.Length - 1 - i;
            if (digits[i] != '0')
            {
                text.Append(Digits[digits[i] - '0']).Append(unit > 0 ? Units[unit].ToString() : string.Empty);
            }
            else if (digits.AsSpan(i).ContainsAnyExcept('0') && text.Length > 0 && text[^1] != '〇')
            {
                text.Append('〇');
            }
        }

        return number is >= 10 and < 20 ? text.ToString(1, text.Length - 1) : text.ToString();
    }
}
