using Hengji.Targets;

namespace Hengji.Cli.Accuracy;

/// <summary>A record with the way its author writes it down.</summary>
internal sealed record WrittenForm(PerformanceTarget Record, Notation Notation);
