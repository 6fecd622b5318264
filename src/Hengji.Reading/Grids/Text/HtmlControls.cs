using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Hengji.Reading.Grids.Text;

/// <summary>What a page shows of its elements: a page saved while it was filled in keeps its text in controls.</summary>
internal static class HtmlControls
{
    /// <summary>Whether nobody sees the element: programs and styles, what styles hide, and what only old browsers show.</summary>
    public static bool IsHidden(IElement element)
    {
        if (element.LocalName is "script" or "style" or "noscript" or "template" || element.HasAttribute("hidden"))
        {
            return true;
        }

        var style = element.GetAttribute("style");
        return style is not null
            && style.Replace(" ", string.Empty, StringComparison.Ordinal) is var rules
            && (rules.Contains("display:none", StringComparison.OrdinalIgnoreCase) || rules.Contains("mso-hide:all", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The text a control shows, a box as its mark; null for what is no control.</summary>
    public static string? Shown(IElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } box => (box.HasAttribute("checked") ? CellText.Ticked : CellText.Unticked).ToString(),
        IHtmlInputElement { Type: "hidden" or "password" or "file" or "button" or "submit" or "reset" or "image" } => string.Empty,
        IHtmlInputElement input => input.GetAttribute("value") ?? string.Empty,
        IHtmlSelectElement list => Chosen(list),
        _ => null,
    };

    /// <summary>The entry chosen; a list with no choice shows its first entry.</summary>
    private static string Chosen(IHtmlSelectElement list)
    {
        var entries = list.QuerySelectorAll("option");
        return (entries.FirstOrDefault(e => e.HasAttribute("selected")) ?? (entries.Length > 0 ? entries[0] : null))?.TextContent.Trim() ?? string.Empty;
    }
}
