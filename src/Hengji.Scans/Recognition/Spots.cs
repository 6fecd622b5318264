using Hengji.Scans.Rulings;

namespace Hengji.Scans.Recognition;

/// <summary>
/// Leaves out ink that is no print: what is left of a grey seal is read as a letter or two, unsurely, in cells that hold
/// a surer text. What was left out stays as a doubt on that text, for a person to compare with the picture.
/// </summary>
internal static class Spots
{
    private const double Unsure = 0.6;
    private const double Sure = 0.85;
    private const int MostLetters = 2;

    public static ReadLine[] Removed(IReadOnlyList<TextPiece> pieces, ReadLine[] lines, PageRulings rulings)
    {
        var result = (ReadLine[])lines.Clone();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (lines[i].Letters.Count is 0 or > MostLetters || lines[i].Certainty >= Unsure)
            {
                continue;
            }

            var spot = Around(pieces[i]);
            var beside = Enumerable.Range(0, pieces.Count)
                .Where(n => n != i && lines[n].Letters.Count > MostLetters && lines[n].Certainty >= Sure && AreInOneCell(spot, Around(pieces[n]), rulings))
                .OrderBy(n => Math.Abs(Around(pieces[n]).MiddleY - spot.MiddleY))
                .FirstOrDefault(-1);
            if (beside >= 0)
            {
                result[i] = new ReadLine([]);
                result[beside] = InDoubt(result[beside], spot.MiddleX < Around(pieces[beside]).MiddleX);
            }
        }

        return result;
    }

    private static ReadLine InDoubt(ReadLine line, bool atStart)
    {
        var letters = line.Letters.ToArray();
        ref var nearest = ref letters[atStart ? 0 : ^1];
        nearest = nearest with { Certainty = Math.Min(nearest.Certainty, (float)Unsure) };
        return new ReadLine(letters);
    }

    private static PixelBox Around(TextPiece piece) => piece.Parts.Aggregate((one, other) => one.And(other));

    private static bool AreInOneCell(PixelBox one, PixelBox other, PageRulings rulings)
    {
        var (left, right) = (Math.Min(one.MiddleX, other.MiddleX), Math.Max(one.MiddleX, other.MiddleX));
        var (top, bottom) = (Math.Min(one.MiddleY, other.MiddleY), Math.Max(one.MiddleY, other.MiddleY));
        return bottom - top < 2 * other.Height
            && !rulings.Uprights.Any(u => u.At > left && u.At < right && u.From < other.MiddleY && u.To > other.MiddleY)
            && !rulings.Levels.Any(l => l.At > top && l.At < bottom && l.From < other.MiddleX && l.To > other.MiddleX)
            && rulings.Uprights.Any(u => u.At < left && u.From < other.MiddleY && u.To > other.MiddleY)
            && rulings.Uprights.Any(u => u.At > right && u.From < other.MiddleY && u.To > other.MiddleY);
    }
}
