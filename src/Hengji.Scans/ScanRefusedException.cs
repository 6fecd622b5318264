namespace Hengji.Scans;

/// <summary>A picture that is not read: in Chinese, why and what to do.</summary>
public sealed class ScanRefusedException(string refusal) : Exception(refusal);
