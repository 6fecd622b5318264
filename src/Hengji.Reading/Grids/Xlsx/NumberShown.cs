using System.Globalization;
using System.Text;

namespace Hengji.Reading.Grids.Xlsx;

/// <summary>Shows a number by a section of a format that is for numbers.</summary>
internal static class NumberShown
{
    /// <summary>More decimals than a number has.</summary>
    private const int MostDecimals = 20;

    public static string Of(FormatSection section, double value)
    {
        var tokens = section.Tokens;
        if (Math.Abs(value) >= 1e21 || tokens.Any(t => t.Kind == TokenKind.Slash && IsFraction(tokens)))
        {
            return NumberFormat.Plain(value);
        }

        var number = tokens.Where(t => t.Kind == TokenKind.Percent).Aggregate((decimal)value, (v, _) => v * 100m);
        var exponent = Find(tokens, TokenKind.Exponent);
        if (exponent >= 0)
        {
            return Scientific(tokens, value);
        }

        var point = Find(tokens, TokenKind.Point);
        var lastDigit = LastDigit(tokens, point < 0 ? tokens.Count : point);
        for (var i = lastDigit + 1; lastDigit >= 0 && i < tokens.Count && tokens[i].Kind == TokenKind.Comma; i++)
        {
            number /= 1000m;
        }

        var decimals = point < 0 ? 0 : Math.Min(tokens.Skip(point).Count(t => t.Kind == TokenKind.Digit), MostDecimals);
        var rounded = Math.Round(Math.Abs(number), decimals, MidpointRounding.AwayFromZero);
        var digits = rounded.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var dot = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = dot < 0 ? digits : digits[..dot];
        var grouped = tokens.Take(Math.Max(lastDigit, 0)).Any(t => t.Kind == TokenKind.Comma);
        var text = Whole(tokens, point < 0 ? tokens.Count : point, whole is "0" ? string.Empty : whole, grouped);
        if (point >= 0)
        {
            text += Fraction(tokens, point, dot < 0 ? string.Empty : digits[(dot + 1)..]);
        }

        return number < 0 && rounded != 0 ? "-" + text : text;
    }

    private static bool IsFraction(IReadOnlyList<FormatToken> tokens)
    {
        var slash = Find(tokens, TokenKind.Slash);
        return tokens.Take(slash).Any(t => t.Kind == TokenKind.Digit) && tokens.Skip(slash).Any(t => t.Kind == TokenKind.Digit);
    }

    private static int Find(IReadOnlyList<FormatToken> tokens, TokenKind kind)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }

    private static int LastDigit(IReadOnlyList<FormatToken> tokens, int end)
    {
        for (var i = end - 1; i >= 0; i--)
        {
            if (tokens[i].Kind is TokenKind.Digit or TokenKind.General)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The part before the point, filled from its right end; the first place takes all digits left over.</summary>
    private static string Whole(IReadOnlyList<FormatToken> tokens, int end, string digits, bool grouped)
    {
        var first = Find(tokens, TokenKind.Digit);
        var pieces = new List<string>();
        var left = digits.Length;
        var shown = 0;
        void Digit(char c)
        {
            pieces.Add(grouped && shown > 0 && shown % 3 == 0 ? c + "," : c.ToString());
            shown++;
        }

        for (var i = end - 1; i >= 0; i--)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Digit)
            {
                if (left > 0)
                {
                    Digit(digits[--left]);
                }
                else if (token.Text is "0")
                {
                    Digit('0');
                }

                while (i == first && left > 0)
                {
                    Digit(digits[--left]);
                }
            }
            else if (token.Kind == TokenKind.General)
            {
                pieces.Add(digits.Length == 0 ? "0" : digits);
            }
            else if (token.Kind is not TokenKind.Comma)
            {
                pieces.Add(token.Text);
            }
        }

        // A format that begins with its point has no place for whole digits, and shows them all the same.
        if (first < 0 || first >= end)
        {
            pieces.AddRange(digits.Length > 0 && Find(tokens, TokenKind.Point) >= 0 ? [digits] : Array.Empty<string>());
        }

        pieces.Reverse();
        return string.Concat(pieces);
    }

    private static string Fraction(IReadOnlyList<FormatToken> tokens, int point, string digits)
    {
        var text = new StringBuilder();
        // Zeros at the end that only # asks for are not shown.
        var needed = 0;
        var place = 0;
        foreach (var token in tokens.Skip(point).Where(t => t.Kind == TokenKind.Digit))
        {
            place++;
            if (token.Text is "0" || (place <= digits.Length && digits[place - 1] != '0'))
            {
                needed = place;
            }
        }

        place = 0;
        foreach (var token in tokens.Skip(point))
        {
            switch (token.Kind)
            {
                case TokenKind.Point:
                    text.Append('.');
                    break;
                case TokenKind.Digit:
                    if (place < needed && place < digits.Length)
                    {
                        text.Append(digits[place]);
                    }

                    place++;
                    break;
                case TokenKind.Comma:
                    break;
                default:
                    text.Append(token.Text);
                    break;
            }
        }

        return text.ToString();
    }

    private static string Scientific(IReadOnlyList<FormatToken> tokens, double value) =>
        value.ToString(
            string.Concat(tokens.Where(t => t.Kind is TokenKind.Digit or TokenKind.Point or TokenKind.Exponent).Select(t => t.Text)).Replace('?', '#'),
            CultureInfo.InvariantCulture);
}
