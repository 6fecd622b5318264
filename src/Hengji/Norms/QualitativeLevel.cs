namespace Hengji.Norms;

/// <summary>How far a target in words was achieved.</summary>
public enum QualitativeLevel
{
    /// <summary>达成年度指标.</summary>
    Achieved,

    /// <summary>部分达成年度指标并具有一定效果.</summary>
    PartlyAchieved,

    /// <summary>未达成年度指标且效果较差.</summary>
    NotAchieved,
}
