namespace Hengji.Norms;

/// <summary>
/// The requirements of monitoring (绩效运行监控): at which share of what was due by the cut-off month a light turns
/// (default: below 60 % red, below 80 % yellow).
/// </summary>
/// <param name="GreenFrom">From this share on green.</param>
/// <param name="YellowFrom">From this share on yellow, below it red.</param>
public sealed record MonitoringNorm(decimal GreenFrom, decimal YellowFrom)
{
    /// <summary>The defaults where a place sets none; 财预〔2019〕136号 leaves them to the places.</summary>
    public static MonitoringNorm Default { get; } = new(0.80m, 0.60m);
}
