using Hengji.Scans.Paper;

namespace Hengji.Scans;

/// <summary>A letter on a page, in points from the upper left corner of the straightened page.</summary>
/// <param name="Text">The letter; a blank between words.</param>
/// <param name="Baseline">Height of the line it stands on.</param>
/// <param name="Size">Height of its font, as its line tells.</param>
/// <param name="Certainty">0 to 1: how sure the recognition is of this letter.</param>
public readonly record struct ScannedLetter(string Text, double Left, double Right, double Baseline, double Size, double Certainty);

/// <summary>A ruled line of a page, in points.</summary>
/// <param name="At">Where it lies across its direction.</param>
/// <param name="From">Where it begins along its direction.</param>
/// <param name="To">Where it ends.</param>
public readonly record struct ScannedRule(double At, double From, double To);

/// <summary>
/// What was found on a page: letters and lines, as if it had been printed straight on paper whose longer side has 842
/// points.
/// </summary>
public sealed record ScannedPage(
    double Width,
    double Height,
    IReadOnlyList<ScannedLetter> Letters,
    IReadOnlyList<ScannedRule> Levels,
    IReadOnlyList<ScannedRule> Uprights)
{
    /// <summary>From places on the straightened page to those on the page as it came, both in points.</summary>
    internal Warp Came { get; init; } = Warp.Identity;

    /// <summary>Where a place of the straightened page is on the page as it came, both in points.</summary>
    public (double X, double Y) AsItCame(double x, double y) => Came.Apply(x, y);
}
