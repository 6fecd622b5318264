using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Library;

/// <summary>Where an indicator was filed, and what was promised and reached there.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">Which filing of it.</param>
/// <param name="Kind">What kind of document it stood on.</param>
/// <param name="Year">Budget year; null when the document does not tell.</param>
/// <param name="ProjectName">项目名称.</param>
/// <param name="ImplementingUnit">实施单位.</param>
/// <param name="Row">Index of the indicator on the form, 0-based.</param>
/// <param name="Category">二级指标; null when the document does not tell.</param>
/// <param name="Name">三级指标, as written; never blank.</param>
/// <param name="Target">年度指标值, as written; null when blank.</param>
/// <param name="Reached">实际完成值, as written; null where the form has none.</param>
public sealed record FiledIndicator(
    long ProjectId,
    int Version,
    FormKind Kind,
    int? Year,
    string? ProjectName,
    string? ImplementingUnit,
    int Row,
    Category? Category,
    string Name,
    string? Target,
    string? Reached)
{
    /// <summary>The indicators a form states, in its order; rows whose name is blank tell nothing and are left out.</summary>
    public static IReadOnlyList<FiledIndicator> Of(long projectId, int version, PerformanceTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target.Kind is FormKind.EvaluationIndex)
        {
            return [];
        }

        var filed = new List<FiledIndicator>(target.Indicators.Count);
        for (var row = 0; row < target.Indicators.Count; row++)
        {
            var indicator = target.Indicators[row];
            if (indicator.Name is { } name && IndicatorNames.KeyOf(name).Length > 0)
            {
                filed.Add(new FiledIndicator(
                    projectId, version, target.Kind, target.Year, target.ProjectName, target.ImplementingUnit, row,
                    indicator.Category, name, indicator.Target?.Text, indicator.Details?.ActualValue));
            }
        }

        return filed;
    }
}
