using Hengji.Scans.Recognition;

namespace Hengji.Scans.Boxes;

/// <summary>Puts boxes among the letters: in place of what recognition made of them, or where it made nothing.</summary>
internal static class BoxLetters
{
    private const string Ticked = "☑";
    private const string Unticked = "☐";

    /// <summary>What recognition takes a box for. 口, 回 and 日 are words too: those it must be unsure of.</summary>
    private const string TakenFor = "□■☑☐囗凶区匹図DO0QoCUVvnNMmZzRr√×[]|【】";
    private const string Words = "口回日曰田目因囚四困国图团园固";

    /// <summary>From here on a letter that looks like a box is believed to be a letter.</summary>
    private const double SureOfWord = 0.9;

    /// <summary>What a mark of which pixels say too little is worth.</summary>
    private const double Unclear = 0.5;

    /// <param name="letters">The letters, in pixels.</param>
    /// <param name="boxes">The squares found on the page.</param>
    public static List<ScannedLetter> Among(IReadOnlyList<ScannedLetter> letters, IReadOnlyList<TickBox> boxes)
    {
        var result = letters.ToList();
        foreach (var box in boxes)
        {
            var at = box.IsFilled ? -1 : result.FindIndex(l => l.Text is not " " && Stands(l, box.Bounds));
            if (at >= 0 && IsWord(result[at]))
            {
                continue;
            }

            if (at < 0 && box.Bounds.Width < 0.5 * Nearest(result, box.Bounds))
            {
                // Too small beside the print around: a part of a letter.
                continue;
            }

            var mark = Mark(box);
            if (at >= 0)
            {
                result[at] = mark;
            }
            else
            {
                result.Add(mark);
            }
        }

        return result;
    }

    private static bool IsWord(ScannedLetter letter) =>
        Words.Contains(letter.Text, StringComparison.Ordinal) ? letter.Certainty >= SureOfWord : !TakenFor.Contains(letter.Text, StringComparison.Ordinal);

    private static bool Stands(ScannedLetter letter, PixelBox box) =>
        box.MiddleX > letter.Left - (0.1 * box.Width) && box.MiddleX < letter.Right + (0.1 * box.Width)
        && box.MiddleY > letter.Baseline - letter.Size && box.MiddleY < letter.Baseline + (0.2 * letter.Size);

    private static double Nearest(List<ScannedLetter> letters, PixelBox box)
    {
        var (size, distance) = (0.0, double.MaxValue);
        foreach (var letter in letters)
        {
            var away = Math.Abs(((letter.Left + letter.Right) / 2) - box.MiddleX) + (3 * Math.Abs(letter.Baseline - box.Bottom));
            if (away < distance)
            {
                (size, distance) = (letter.Size, away);
            }
        }

        return size;
    }

    private static ScannedLetter Mark(TickBox box) => new(
        box.Tick == Tick.Empty ? Unticked : Ticked,
        box.Bounds.Left,
        box.Bounds.Right,
        box.Bounds.Bottom - (0.05 * box.Bounds.Height),
        1.15 * box.Bounds.Height,
        box.Tick == Tick.Unclear ? Unclear : 1);
}
