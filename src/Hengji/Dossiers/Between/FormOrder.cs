using Hengji.Targets;

namespace Hengji.Dossiers.Between;

/// <summary>
/// The order in which forms are compared: by what they say, never by the order in which they came, so that the same
/// forms bring the same findings however they are filed.
/// </summary>
internal sealed class FormOrder : IComparer<PerformanceTarget>
{
    public static FormOrder Instance { get; } = new();

    public int Compare(PerformanceTarget? x, PerformanceTarget? y)
    {
        if (ReferenceEquals(x, y) || x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var order = Nullable.Compare(x.Year, y.Year);
        order = order != 0 ? order : string.CompareOrdinal(x.ProjectName, y.ProjectName);
        order = order != 0 ? order : string.CompareOrdinal(x.ImplementingUnit, y.ImplementingUnit);
        order = order != 0 ? order : string.CompareOrdinal(x.CompetentDepartment, y.CompetentDepartment);
        order = order != 0 ? order : x.Kind.CompareTo(y.Kind);
        order = order != 0 ? order : string.CompareOrdinal(x.OverallGoal, y.OverallGoal);
        order = order != 0 ? order : string.CompareOrdinal(x.AnnualGoal, y.AnnualGoal);
        order = order != 0 ? order : Nullable.Compare(x.Funding.Total, y.Funding.Total);
        order = order != 0 ? order : Nullable.Compare(x.Funding.AnnualTotal, y.Funding.AnnualTotal);
        order = order != 0 ? order : x.Indicators.Count.CompareTo(y.Indicators.Count);
        for (var i = 0; order == 0 && i < x.Indicators.Count; i++)
        {
            order = Compare(x.Indicators[i], y.Indicators[i]);
        }

        return order != 0 ? order : string.CompareOrdinal(string.Join('、', x.ProjectTypes), string.Join('、', y.ProjectTypes));
    }

    private static int Compare(Indicator x, Indicator y)
    {
        var order = Nullable.Compare(x.Category, y.Category);
        order = order != 0 ? order : string.CompareOrdinal(x.Name, y.Name);
        order = order != 0 ? order : string.CompareOrdinal(x.Target?.Text, y.Target?.Text);
        return order != 0 ? order : string.CompareOrdinal(x.Details?.ActualValue, y.Details?.ActualValue);
    }
}
