namespace Hengji.Writing.Pdf;

/// <summary>A line of text where it is printed: its left end and what its letters stand on, in points from the upper left corner.</summary>
internal readonly record struct SetLine(string Text, double Left, double Baseline, PdfType Type);

/// <summary>A border line, level or upright, in points from the upper left corner.</summary>
internal readonly record struct SetRule(double FromX, double FromY, double ToX, double ToY);

/// <summary>What is printed on one page.</summary>
internal sealed record SetPage(bool IsLandscape, List<SetLine> Lines, List<SetRule> Rules)
{
    /// <summary>A4, in points.</summary>
    private const double ShortEdge = 595.3;

    private const double LongEdge = 841.9;

    public double Width => IsLandscape ? LongEdge : ShortEdge;

    public double Height => IsLandscape ? ShortEdge : LongEdge;
}
