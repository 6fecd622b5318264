using Hengji.Library;
using Hengji.Terms;
using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Components.Pages.Library;

/// <summary>What the indicator page is narrowed to; it lives in the address.</summary>
/// <param name="Search">Words or first letters.</param>
/// <param name="Category">二级指标.</param>
/// <param name="Kind">Code of a kind of project.</param>
/// <param name="Standing">Where the indicators stand; null for all but retired ones.</param>
public sealed record LibraryState(string? Search, Category? Category, string? Kind, LibraryStanding? Standing)
{
    /// <summary>Rows that a browser lays out at once; the search finds the rest.</summary>
    public const int Shown = 200;

    public IndicatorQuery Query => new() { Text = Search, Category = Category, Kind = Kind, Standing = Standing, Take = Shown };

    public static LibraryState Of(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new LibraryState(
            Given(query["q"]),
            CategoryNamed(query["category"]),
            Given(query["kind"]),
            Enum.TryParse<LibraryStanding>(query["standing"], ignoreCase: true, out var standing) && Enum.IsDefined(standing) ? standing : null);
    }

    /// <summary>A category by its name in addresses (quantity); null when there is none such.</summary>
    public static Category? CategoryNamed(string? name) =>
        Enum.TryParse<Category>(name, ignoreCase: true, out var category) && Enum.IsDefined(category) ? category : null;

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
