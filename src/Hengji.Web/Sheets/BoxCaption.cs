using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Web.Sheets;

/// <summary>Names a box for people: its caption, and for an indicator row the category it stands under.</summary>
public static class BoxCaption
{
    public static string Of(Field field, PerformanceTarget target, Captions captions) =>
        field.Row is { } row && row < target.Indicators.Count && target.Indicators[row].Category is { } category
            ? $"{category.Name()}·{captions.Box(field.Box)}"
            : captions.Box(field.Box);
}
