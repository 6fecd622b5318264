namespace Hengji.Reading.Grids.Pdf;

/// <summary>A straight line of a table, level or upright.</summary>
/// <param name="At">Where it lies across its direction: the height of a level line, the distance of an upright one.</param>
/// <param name="From">Where it begins along its direction.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct Ruling(double At, double From, double To)
{
    /// <summary>Lines this near are one line: borders drawn twice, or cell by cell with a little space between.</summary>
    public const double Near = 3;

    /// <summary>Lines along one line, pieces that follow each other put together.</summary>
    public static List<Ruling> Joined(List<Ruling> pieces)
    {
        const double same = 0.8;
        var joined = new List<Ruling>();
        pieces.Sort((a, b) => a.At.CompareTo(b.At));
        for (var first = 0; first < pieces.Count;)
        {
            var end = first;
            while (end < pieces.Count && pieces[end].At - pieces[first].At <= same)
            {
                end++;
            }

            var along = pieces.GetRange(first, end - first);
            along.Sort((a, b) => a.From.CompareTo(b.From));
            var line = along[0];
            foreach (var piece in along.Skip(1))
            {
                if (piece.From - line.To <= Near)
                {
                    line = line with { To = Math.Max(line.To, piece.To) };
                }
                else
                {
                    joined.Add(line);
                    line = piece;
                }
            }

            joined.Add(line);
            first = end;
        }

        return joined;
    }
}
