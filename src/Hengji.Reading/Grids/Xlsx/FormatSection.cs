using System.Globalization;

namespace Hengji.Reading.Grids.Xlsx;

/// <summary>What a sign of a number format stands for.</summary>
internal enum TokenKind
{
    Literal,

    /// <summary>A place for a digit: 0, # or ?.</summary>
    Digit,

    Point,
    Comma,
    Percent,
    Exponent,
    Slash,

    /// <summary>A part of a date or time: yyyy, m, dd, h, ss, [h].</summary>
    Date,

    HalfDay,
    Text,
    General,
}

internal readonly record struct FormatToken(TokenKind Kind, string Text);

/// <summary>One of the up to four parts of a number format, for positive, negative, zero and text.</summary>
/// <param name="Tokens">What is shown, from left to right.</param>
/// <param name="Condition">The numbers it is for, where it says so itself.</param>
internal sealed record FormatSection(IReadOnlyList<FormatToken> Tokens, Func<double, bool>? Condition)
{
    private static readonly FormatToken[] LongDate =
    [
        new(TokenKind.Date, "yyyy"), new(TokenKind.Literal, "年"), new(TokenKind.Date, "m"), new(TokenKind.Literal, "月"),
        new(TokenKind.Date, "d"), new(TokenKind.Literal, "日"),
    ];

    public bool IsDate { get; } = Tokens.Any(t => t.Kind is TokenKind.Date or TokenKind.HalfDay);

    public bool IsText { get; } = Tokens.Any(t => t.Kind == TokenKind.Text);

    public static IReadOnlyList<FormatSection> Parse(string code)
    {
        var sections = new List<FormatSection>();
        var at = 0;
        while (at <= code.Length && sections.Count < 4)
        {
            sections.Add(One(code, ref at));
        }

        return sections;
    }

    private static FormatSection One(string code, ref int at)
    {
        var tokens = new List<FormatToken>();
        Func<double, bool>? condition = null;
        while (at < code.Length && code[at] != ';')
        {
            if (code[at] == '[')
            {
                Bracketed(code, ref at, tokens, ref condition);
            }
            else
            {
                tokens.Add(Token(code, ref at));
            }
        }

        at++;
        return new FormatSection(tokens, condition);
    }

    private static FormatToken Token(string code, ref int at)
    {
        var c = code[at];
        var rest = code.AsSpan(at);
        switch (c)
        {
            case '"':
                var close = code.IndexOf('"', at + 1);
                var end = close < 0 ? code.Length : close;
                var quoted = code[(at + 1)..end];
                at = Math.Min(end + 1, code.Length);
                return new(TokenKind.Literal, quoted);
            case '\\' or '!':
                at += 2;
                return new(TokenKind.Literal, rest.Length > 1 ? rest[1].ToString() : string.Empty);
            case '_':
                at += 2;
                return new(TokenKind.Literal, " ");
            case '*':
                at += 2;
                return new(TokenKind.Literal, string.Empty);
            case 'E' or 'e' when rest.Length > 1 && rest[1] is '+' or '-':
                at += 2;
                return new(TokenKind.Exponent, rest[..2].ToString());
        }

        foreach (var mark in (ReadOnlySpan<string>)["AM/PM", "A/P", "上午/下午"])
        {
            if (rest.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                at += mark.Length;
                return new(TokenKind.HalfDay, mark);
            }
        }

        if (rest.StartsWith("General", StringComparison.OrdinalIgnoreCase))
        {
            at += "General".Length;
            return new(TokenKind.General, string.Empty);
        }

        if (char.ToLowerInvariant(c) is 'y' or 'm' or 'd' or 'h' or 's' or 'a' or 'e' or 'g')
        {
            var length = 1;
            while (length < rest.Length && char.ToLowerInvariant(rest[length]) == char.ToLowerInvariant(c))
            {
                length++;
            }

            at += length;
            return new(TokenKind.Date, rest[..length].ToString().ToLowerInvariant());
        }

        at++;
        return new(
            c switch
            {
                '0' or '#' or '?' => TokenKind.Digit,
                '.' => TokenKind.Point,
                ',' => TokenKind.Comma,
                '%' => TokenKind.Percent,
                '/' => TokenKind.Slash,
                '@' => TokenKind.Text,
                _ => TokenKind.Literal,
            },
            c.ToString());
    }

    /// <summary>What stands in brackets: a currency, a condition, time that goes on counting, or a colour.</summary>
    private static void Bracketed(string code, ref int at, List<FormatToken> tokens, ref Func<double, bool>? condition)
    {
        var close = code.IndexOf(']', at);
        var inside = close < 0 ? code[(at + 1)..] : code[(at + 1)..close];
        at = close < 0 ? code.Length : close + 1;
        if (inside.StartsWith('$'))
        {
            var dash = inside.IndexOf('-', StringComparison.Ordinal);
            tokens.Add(new(TokenKind.Literal, dash < 0 ? inside[1..] : inside[1..dash]));
            if (inside.EndsWith("-F800", StringComparison.OrdinalIgnoreCase))
            {
                // The long date of whoever looks at it; what follows is for programs that do not know this mark.
                at = Math.Max(at, code.IndexOf(';', at) is var next && next < 0 ? code.Length : next);
                tokens.AddRange(LongDate);
            }
        }
        else if (inside.Length > 0 && inside[0] is '<' or '>' or '=')
        {
            condition = Limit(inside);
        }
        else if (inside.Length > 0 && inside.All(c => c is 'h' or 'H' or 'm' or 'M' or 's' or 'S'))
        {
            tokens.Add(new(TokenKind.Date, "[" + inside.ToLowerInvariant()));
        }
    }

    private static Func<double, bool>? Limit(string text)
    {
        var length = text.Length > 1 && text[1] is '=' or '>' ? 2 : 1;
        if (!double.TryParse(text.AsSpan(length), NumberStyles.Float, CultureInfo.InvariantCulture, out var limit))
        {
            return null;
        }

        return text[..length] switch
        {
            "<" => v => v < limit,
            "<=" => v => v <= limit,
            ">" => v => v > limit,
            ">=" => v => v >= limit,
            "<>" => v => v != limit,
            _ => v => v == limit,
        };
    }
}
