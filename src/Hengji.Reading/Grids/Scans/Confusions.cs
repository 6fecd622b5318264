using Hengji.Scans;

namespace Hengji.Reading.Grids.Scans;

/// <summary>
/// Settles what recognition is known to confuse where the neighbours leave no choice. What was settled stays in doubt,
/// so that a person compares it with the picture.
/// </summary>
internal static class Confusions
{
    /// <summary>A settled letter is no surer than this.</summary>
    private const double Settled = 0.6;

    public static IReadOnlyList<ScannedLetter> Settle(IReadOnlyList<ScannedLetter> letters)
    {
        var result = letters.ToArray();
        for (var i = 0; i < result.Length; i++)
        {
            var (before, after) = (Beside(result, i, -1), Beside(result, i, 1));
            if (string.IsNullOrWhiteSpace(result[i].Text) && IsUnread(before, after))
            {
                result[i - 1] = Doubtful(result[i - 1], before);
                continue;
            }

            result[i] = result[i].Text switch
            {
                // One shape in two widths; forms write units with the narrow one.
                "／" => result[i] with { Text = "/" },
                "兀" when IsDigit(before) || before is "万" or "(" or "（" => Doubtful(result[i], "元"),
                "O" or "o" or "D" when IsDigit(before) && (IsDigit(after) || IsChinese(after) || after is "." or "%" or "") => Doubtful(result[i], "0"),
                "l" or "I" or "|" when IsDigit(before) && IsDigit(after) => Doubtful(result[i], "1"),

                // 21人 or 2升桶装: a person decides.
                "l" or "I" or "|" when IsDigit(before) && IsChinese(after) => Doubtful(result[i], result[i].Text),

                // No word begins with a dash: 一级, 一次性, 一般.
                "-" or "–" or "—" or "―" or "_" when before.Length == 0 && after is "级" or "次" or "般" or "定" or "批" or "期" => Doubtful(result[i], "一"),

                // ≥ loses its lower stroke, ‰ falls apart.
                ">" or "<" or "＞" or "＜" when IsDigit(after) && !IsDigit(before) => Doubtful(result[i], result[i].Text),
                "%" when IsDigit(before) && after is ("0" or "o" or "O") => Doubtful(result[i], "‰"),
                "0" or "o" or "O" when before is "‰" && result[i - 1].Certainty <= Settled => result[i] with { Text = string.Empty },

                // ≥90% is read 290%: what exceeds the whole by that much may be a misread sign.
                "2" or "5" when !IsDigit(before) && before is not "." && IsPercentOfHundreds(result, i) => Doubtful(result[i], result[i].Text),
                _ => result[i],
            };
        }

        return Array.FindAll(result, l => l.Text.Length > 0);
    }

    private static ScannedLetter Doubtful(ScannedLetter letter, string text) =>
        letter with { Text = text, Certainty = Math.Min(letter.Certainty, Settled) };

    /// <summary>Chinese is printed without blanks: a blank inside it is a letter the network does not know, or part of ‰.</summary>
    private static bool IsUnread(string before, string after) =>
        (IsChinese(before) && (IsChinese(after) || after is "(" or "（")) || (before is "%" && after is (")" or "）"));

    private static bool IsChinese(string text) => text is [>= '\u4E00' and <= '\u9FFF'];

    private static bool IsPercentOfHundreds(ScannedLetter[] letters, int at) =>
        IsDigit(Beside(letters, at, 1)) && IsDigit(Beside(letters, at, 2))
        && (Beside(letters, at, 3) is "%" or "％" || (Beside(letters, at, 3) is "." && Beside(letters, at, 6) is "%" or "("));

    /// <summary>The letter some places away on the same line; empty where the line ends.</summary>
    private static string Beside(ScannedLetter[] letters, int at, int away)
    {
        var there = at + away;
        return there >= 0 && there < letters.Length && Math.Abs(letters[there].Baseline - letters[at].Baseline) < 0.3 * letters[at].Size
            ? letters[there].Text
            : string.Empty;
    }

    private static bool IsDigit(string text) => text is [>= '0' and <= '9'];
}
