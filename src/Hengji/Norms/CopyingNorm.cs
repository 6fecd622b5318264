namespace Hengji.Norms;

/// <summary>From when on two texts count as one copied from the other.</summary>
/// <param name="ShortestText">Letters and digits a goal must have to be compared with other projects.</param>
/// <param name="CommonShare">Share of a goal, in letters, that must stand word for word in the other project.</param>
/// <param name="FewestIndicators">Readable indicators a form must have to be compared as a set.</param>
public sealed record CopyingNorm(int ShortestText, double CommonShare, int FewestIndicators);
