using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Overlaps;

/// <summary>Finds forms whose goals or indicators say nearly the same (雷同).</summary>
public static class AlikeForms
{
    private static readonly Box[] Texts = [Box.OverallGoal, Box.AnnualGoal, Box.Indicators];

    /// <summary>
    /// Each form that resembles others, beside the one before it that is nearest, so that a template of n forms makes
    /// n − 1 pairs; nearest pairs first. The order of the forms has no part in it.
    /// </summary>
    /// <param name="targets">The forms.</param>
    /// <param name="share">How much of a goal or of all indicators must be shared, from 0.5 to 1.</param>
    public static IReadOnlyList<AlikePair> Among(IReadOnlyList<PerformanceTarget> targets, double share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(share, 0.5);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        var neighbours = new Neighbourhood(targets);
        var pairs = new List<AlikePair>();
        for (var own = 0; own < neighbours.Targets.Count; own++)
        {
            AlikePair? nearest = null;
            foreach (var copy in Texts.SelectMany(box => neighbours.Copies.Of(own, box, share)))
            {
                if (copy.Project < own && copy.Share > (nearest?.Share ?? 0))
                {
                    nearest = new AlikePair(neighbours.Targets[copy.Project], neighbours.Targets[own], copy.Share);
                }
            }

            if (nearest is { } pair)
            {
                pairs.Add(pair);
            }
        }

        return [.. pairs.OrderByDescending(p => p.Share)];
    }
}

/// <summary>Two forms that say nearly the same.</summary>
/// <param name="First">The one before, in the order of what they say: the earlier year, then the name.</param>
/// <param name="Second">The other.</param>
/// <param name="Share">Share of the runs of four letters of either text that both have, of the text most alike.</param>
public readonly record struct AlikePair(PerformanceTarget First, PerformanceTarget Second, double Share);
