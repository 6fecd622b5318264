namespace Hengji.Reading.Grids.Pdf.Aligned;

/// <summary>Lines that stand under each other no further apart than the lines of one cell do.</summary>
/// <param name="Lines">From top to bottom; at least one.</param>
/// <param name="LineHeight">How far apart the lines of a cell stand on this page.</param>
internal sealed record AlignedCell(IReadOnlyList<LinePiece> Lines, double LineHeight)
{
    /// <summary>Lines further apart than this are in no case of one cell.</summary>
    private const double MostPitches = 2.2;

    /// <summary>The narrowest distance of lines, in sizes.</summary>
    private const double NarrowestLine = 0.95;

    /// <summary>Logarithms of how much likelier it is in a cell than between rows that a line is outreached by the next: 5 of 100 against 35.</summary>
    private const double Outreached = -1.95;

    /// <summary>As above, that it is not: 95 against 65.</summary>
    private const double NotOutreached = 0.38;

    /// <summary>Share by which distances of one kind may differ, being rounded to the dots of a screen.</summary>
    private const double LeastStep = 0.02;

    /// <summary>Worth of a step that doubles the distance.</summary>
    private const double StepWeight = 20;

    /// <summary>The most any step is worth.</summary>
    private const double WidestStep = 6;

    public double Left { get; } = Lines.Min(line => line.Text.Left);

    public double Right { get; } = Lines.Max(line => line.Text.Right);

    public double First => Lines[0].Text.Baseline;

    public double Middle => (First + Lines[^1].Text.Baseline) / 2;

    public double Size => Lines[0].Text.Size;

    public double Top => Lines[0].Text.Top - Leading;

    public double Bottom => Lines[^1].Text.Bottom + Leading;

    /// <summary>White that belongs to a line above it, and as much below.</summary>
    private double Leading => Math.Clamp((LineHeight - Size) / 2, 0, 0.4 * Size);

    public bool IsBeside(AlignedCell other) => Right <= other.Left || other.Right <= Left;

    public IEnumerable<Glyph> Glyphs => Lines.SelectMany(line => line.Text.Glyphs);

    /// <summary>The cells that the pieces of a page make; each piece one of its own where all lines stand equally far apart.</summary>
    public static List<AlignedCell> Of(List<LinePiece> pieces)
    {
        var below = pieces.Select(piece => (Piece: piece, Next: Below(piece, pieces))).ToList();
        var (pitch, height) = Pitch(below);
        if (pitch == 0 || !pieces.GroupBy(piece => piece.Line).Any(line => line.Skip(1).Any()))
        {
            return [.. pieces.Select(piece => new AlignedCell([piece], height))];
        }

        var cells = new List<List<LinePiece>>();
        var places = new Dictionary<LinePiece, List<LinePiece>>(ReferenceEqualityComparer.Instance);
        foreach (var (piece, next) in below)
        {
            if (!places.TryGetValue(piece, out var cell))
            {
                places[piece] = cell = [piece];
                cells.Add(cell);
            }

            if (next is not null && next.Text.Baseline - piece.Text.Baseline <= pitch && places.TryAdd(next, cell))
            {
                cell.Add(next);
            }
        }

        return [.. cells.Select(cell => new AlignedCell(cell, height))];
    }

    /// <summary>
    /// The greatest distance of two lines of one cell, and the common one; none of the first where no cell has two lines.
    /// Lines of a cell stand closer than rows, and a wrapped line is hardly ever outreached by the next, while every
    /// third row is: the distance is taken up to which that explains the page best, at a step from narrow to wide.
    /// </summary>
    private static (double Most, double Common) Pitch(IReadOnlyList<(LinePiece Piece, LinePiece? Next)> below)
    {
        var pitches = below.Where(b => b.Next is not null)
            .Select(b => (Pitch: b.Next!.Text.Baseline - b.Piece.Text.Baseline, Grows: b.Next.Text.Right > b.Piece.Text.Right + (0.5 * b.Piece.Text.Size), b.Piece.Text.Size))
            .Where(p => p.Pitch > NarrowestLine * p.Size)
            .OrderBy(p => p.Pitch)
            .ToList();
        if (pitches.Count < 4)
        {
            return (0, 0);
        }

        var (weight, best, found) = (0.0, 0.0, (0.0, pitches[0].Pitch));
        for (var i = 1; i < pitches.Count && pitches[i - 1].Pitch <= MostPitches * pitches[0].Pitch; i++)
        {
            weight += pitches[i - 1].Grows ? Outreached : NotOutreached;
            var step = (pitches[i].Pitch / pitches[i - 1].Pitch) - 1;
            if (step > LeastStep && weight + Math.Min(WidestStep, step * StepWeight) > best)
            {
                best = weight + Math.Min(WidestStep, step * StepWeight);
                found = ((pitches[i].Pitch + pitches[i - 1].Pitch) / 2, pitches[i / 2].Pitch);
            }
        }

        return found;
    }

    /// <summary>The nearest piece under this one.</summary>
    private static LinePiece? Below(LinePiece piece, List<LinePiece> pieces) => pieces
        .Where(other => other.Line > piece.Line
            && Math.Min(other.Text.Right, piece.Text.Right) - Math.Max(other.Text.Left, piece.Text.Left)
                > 0.5 * Math.Min(other.Text.Right - other.Text.Left, piece.Text.Right - piece.Text.Left))
        .MinBy(other => other.Line);
}
