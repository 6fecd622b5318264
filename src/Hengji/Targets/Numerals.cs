using System.Globalization;

namespace Hengji.Targets;

/// <summary>Reads a number where one is written in folded text.</summary>
internal static class Numerals
{
    /// <summary>More digits than a decimal can hold are not a number of this world.</summary>
    private const int LongestNumber = 28;

    /// <summary>Reads 90, 90.00 or 1,008, but not the code 007. The sign is the caller's.</summary>
    public static bool TryReadArabic(ReadOnlySpan<char> s, int at, out decimal number, out int end)
    {
        end = at;
        while (end < s.Length && Glyphs.IsDigit(s[end]))
        {
            end++;
        }

        if (end - at is >= 1 and <= 3)
        {
            end = SkipThousands(s, end);
        }

        if (end + 1 < s.Length && s[end] == '.' && Glyphs.IsDigit(s[end + 1]))
        {
            end++;
            while (end < s.Length && Glyphs.IsDigit(s[end]))
            {
                end++;
            }
        }

        // 1.2024年 is an item that begins with a year.
        if (end - at > 5 && s[end - 5] == '.' && end < s.Length && s[end] == '年' && Dates.IsYear(Dates.ReadDigits(s, end - 4, out _)))
        {
            end -= 5;
        }

        number = 0;
        return end - at is >= 1 and <= LongestNumber
            && Glyphs.IsDigit(s[at])
            && !(end - at > 1 && s[at] == '0' && Glyphs.IsDigit(s[at + 1]))
            && decimal.TryParse(
                s[at..end],
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out number);
    }

    /// <summary>Reads 三, 十二, 两百零五; digits merely strung together (三五) are not a number.</summary>
    public static bool TryReadChinese(ReadOnlySpan<char> s, int at, out decimal number, out int end)
    {
        var total = 0;
        var digit = -1;
        var zero = false;
        var lastPower = int.MaxValue;
        end = at;
        number = 0;
        for (; end < s.Length; end++)
        {
            var c = s[end];
            if (c is '零' or '〇')
            {
                if (end == at || digit >= 0)
                {
                    return false;
                }

                zero = true;
            }
            else if (ChineseDigit(c) is var d and > 0)
            {
                if (digit >= 0)
                {
                    return false;
                }

                digit = d;
            }
            else if (c is '十' or '百' or '千')
            {
                var power = c == '十' ? 10 : c == '百' ? 100 : 1000;
                if (power >= lastPower || (digit < 0 && (power != 10 || end != at)))
                {
                    return false;
                }

                total += (digit < 0 ? 1 : digit) * power;
                lastPower = power;
                digit = -1;
            }
            else
            {
                break;
            }
        }

        // 一百五 is 150 to the ear; without 零 the trailing digit has no sure place.
        if (digit >= 0 && lastPower is 100 or 1000 && !zero)
        {
            return false;
        }

        number = total + Math.Max(digit, 0);
        return end > at && number > 0;
    }

    public static bool IsChineseNumeral(char c) => ChineseDigit(c) > 0 || c is '十' or '百' or '千';

    private static int ChineseDigit(char c) => c switch
    {
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => 0,
    };

    private static int SkipThousands(ReadOnlySpan<char> s, int at)
    {
        while (at + 3 < s.Length
            && s[at] == ','
            && Glyphs.IsDigit(s[at + 1])
            && Glyphs.IsDigit(s[at + 2])
            && Glyphs.IsDigit(s[at + 3])
            && (at + 4 >= s.Length || !Glyphs.IsDigit(s[at + 4])))
        {
            at += 4;
        }

        return at;
    }
}
