namespace Hengji.Norms;

/// <summary>Between which amounts the yearly cost of one full-time person is credible.</summary>
/// <param name="Least">Yuan a year: below it not even a minimum wage with insurance is paid.</param>
/// <param name="Most">Yuan a year: above it a decimal point or a unit is more likely wrong than a wage so high.</param>
public sealed record StaffCostNorm(decimal Least, decimal Most);
