using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Web.Sheets;

/// <summary>Names a box for people: its caption, and for an indicator row the category it stands under.</summary>
public static class BoxCaption
{
    public static string Of(Field field, PerformanceTarget target, Captions captions) =>
        IsOfIndicator(field.Box) && field.Row is { } row && row < target.Indicators.Count && target.Indicators[row].Category is { } category
            ? $"{category.Name()}·{captions.Box(field.Box)}"
            : captions.Box(field.Box);

    private static bool IsOfIndicator(Box box) =>
        box is Box.Dimension or Box.Category or Box.IndicatorName or Box.TargetValue || IndicatorDetails.Boxes.Contains(box);
}
