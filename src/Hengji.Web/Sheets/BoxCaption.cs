using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Web.Sheets;

/// <summary>Names a box for people: official caption, and for an indicator row the category it stands under.</summary>
public static class BoxCaption
{
    public static string Of(Field field, PerformanceTarget target) =>
        IsOfIndicator(field.Box) && field.Row is { } row && row < target.Indicators.Count && target.Indicators[row].Category is { } category
            ? $"{category.Name()}·{field.Caption}"
            : field.Caption;

    private static bool IsOfIndicator(Box box) =>
        box is Box.Dimension or Box.Category or Box.IndicatorName or Box.TargetValue || IndicatorDetails.Boxes.Contains(box);
}
