namespace Hengji.Norms;

/// <summary>From when on two texts count as one copied from the other.</summary>
/// <param name="ShortestText">Letters and digits a goal must have to be compared with other projects.</param>
/// <param name="CommonShare">Share of a goal, in letters, that must stand word for word in the other project.</param>
/// <param name="FewestIndicators">Readable indicators a form must have to be compared as a set.</param>
public sealed record CopyingNorm(int ShortestText, double CommonShare, int FewestIndicators)
{
    /// <summary>Share of the runs of four letters of either text that both have, from which on one is nearly the other.</summary>
    public double NearShare { get; init; } = 0.8;

    /// <summary>Letters and digits a text must have to be called nearly the same as another.</summary>
    public int ShortestNearText { get; init; } = 30;

    /// <summary>Forms of a unit and year that must share a text, and half of them all besides, for it to be the unit's template.</summary>
    public int FewestOfTemplate { get; init; } = 4;
}
