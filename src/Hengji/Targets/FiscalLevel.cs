namespace Hengji.Targets;

/// <summary>Fiscal money by the level of government that gives it (中央补助、省级财政拨款、市县资金), where a form parts it so.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Amount">Null when blank or lost.</param>
/// <param name="IsAnnual">Whether it is money of the year, not of the whole project.</param>
public sealed record FiscalLevel(string Name, Money? Amount, bool IsAnnual);
