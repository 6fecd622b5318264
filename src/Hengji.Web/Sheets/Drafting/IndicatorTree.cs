using System.Text.Json;
using Hengji.Drafting;
using Hengji.Terms;
using Hengji.Web.Hosting;

namespace Hengji.Web.Sheets.Drafting;

/// <summary>The printed tree of indicators (一级、二级指标) a form is filled in under.</summary>
internal static class IndicatorTree
{
    /// <summary>
    /// The categories in printed order, each with its dimension, as JSON: the tree of 2021 where the form knows costs as a dimension, else
    /// that of 2015; and after them whatever else the form has.
    /// </summary>
    public static string Of(Manuscript sheet)
    {
        var present = sheet.Origin.Indicators.Select(i => i.Category).OfType<Category>().ToHashSet();
        var tree = present.Any(category => category.DimensionOf() == Dimension.Cost) ? Taxonomy.Tree2021 : Taxonomy.Tree2015;
        return JsonSerializer.Serialize(
            tree.Concat(present.Except(tree).Order()).Select(category => new { name = category.Name(), dimension = category.DimensionOf().Name() }), WebJson.Options);
    }
}
