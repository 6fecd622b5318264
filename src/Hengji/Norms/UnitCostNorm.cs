namespace Hengji.Norms;

/// <summary>From when on a unit cost (单位成本) is far from that of projects of its kind.</summary>
/// <param name="FewestOthers">Other projects there must be to compare with.</param>
/// <param name="Times">So many times the middle of the others nobody asks why, or so many times less.</param>
/// <param name="Deviations">Standard deviations, estimated from the median absolute deviation of the logarithms, that ordinary differences stay within.</param>
public sealed record UnitCostNorm(int FewestOthers, double Times, double Deviations);
