using System.Globalization;
using Hengji.Scans.Paper;

namespace Hengji.Scans.Recognition;

/// <summary>
/// Reads signs (≥) that stand alone in their column once more, beside a number of the same page: alone the network takes
/// them for letters (V), before a number it knows them.
/// </summary>
internal sealed class LoneSigns(GreyImage page, IReadOnlyList<TextPiece> pieces, ReadLine[] lines)
{
    private const string Signs = "≥≤><=＝≈±";

    /// <summary>What is as sure as this alone needs no second look; letters of other scripts are what signs are taken for.</summary>
    private const double Sure = 0.9;

    /// <summary>A sign less sure than this is left as it was.</summary>
    private const double Least = 0.5;

    /// <summary>The lower stroke of ≥ is what gets lost.</summary>
    private const float Strokeless = 0.6f;

    /// <summary>The lines with the signs put right.</summary>
    public ReadLine[] Settled(TextRecognizer recognizer, CancellationToken cancellation)
    {
        var numbers = Enumerable.Range(0, pieces.Count).Where(IsNumber).ToList();
        var lone = Enumerable.Range(0, pieces.Count).Where(i => IsLone(i) && numbers.Exists(n => Stands(n, rightOf: i))).ToList();
        if (lone.Count == 0)
        {
            return lines;
        }

        // Two digits or more: one alone is mistaken together with the sign.
        var beside = lone.ConvertAll(i => numbers.Where(n => lines[n].Text.Length is >= 2 and <= 4).OrderBy(n => Distance(i, n)).FirstOrDefault(-1));
        var pairs = Enumerable.Range(0, lone.Count).Where(i => beside[i] >= 0).ToList();
        var again = recognizer.Read([.. pairs.Select(i => TextPiece.SideBySide(page, Box(lone[i]), Box(beside[i])))], cancellation);
        var result = (ReadLine[])lines.Clone();
        for (var i = 0; i < pairs.Count; i++)
        {
            var (at, number) = (lone[pairs[i]], lines[beside[pairs[i]]].Text);
            if (again[i].Letters is [var sign, ..] && Signs.Contains(sign.Text, StringComparison.Ordinal) && sign.Certainty >= Least
                && string.Equals(again[i].Text[sign.Text.Length..].Trim(), number, StringComparison.Ordinal))
            {
                result[at] = new ReadLine([sign with { Middle = 0.5, Certainty = sign.Text is ">" or "<" ? Math.Min(sign.Certainty, Strokeless) : sign.Certainty }]);
            }
        }

        return result;
    }

    private PixelBox Box(int at) => pieces[at].Parts[0];

    private bool IsNumber(int at) =>
        pieces[at].Parts.Count == 1 && lines[at].Letters.Count > 0
        && decimal.TryParse(lines[at].Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
        && lines[at].Letters.All(l => l.Certainty >= Sure);

    private bool IsLone(int at) =>
        pieces[at].Parts.Count == 1 && lines[at].Letters.Count <= 1 && Box(at).Width <= 1.3 * Box(at).Height
        && !(lines[at].Letters is [var letter] && letter.Certainty >= Sure && (letter.Text is [>= '0' and <= '9'] || !IsTakenForSign(letter.Text)));

    private static bool IsTakenForSign(string text) => text is [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z')] or "Λ" or "∧" or "∨" or "》" or "《";

    private bool Stands(int number, int rightOf)
    {
        var (sign, digits) = (Box(rightOf), Box(number));
        return digits.Left >= sign.Right && Math.Abs(digits.MiddleY - sign.MiddleY) < 0.5 * sign.Height
            && digits.Height < 1.6 * sign.Height && sign.Height < 1.6 * digits.Height;
    }

    private double Distance(int one, int other) => Math.Abs(Box(one).MiddleY - Box(other).MiddleY) + Math.Abs(Box(one).MiddleX - Box(other).MiddleX);
}
