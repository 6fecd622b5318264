using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Web.Sheets;

/// <summary>Names a box for people: official caption, and for an indicator row the category it stands under.</summary>
public static class BoxCaption
{
    public static string Of(Field field, PerformanceTarget target) =>
        field.Row is { } row && row < target.Indicators.Count && target.Indicators[row].Category is { } category
            ? $"{category.Name()}·{field.Caption}"
            : field.Caption;
}
