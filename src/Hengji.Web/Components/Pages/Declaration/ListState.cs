using System.Globalization;
using Hengji.Review;
using Hengji.Storage.Queries;
using Microsoft.AspNetCore.Http.Extensions;

namespace Hengji.Web.Components.Pages.Declaration;

/// <summary>What the address of the project list says: the filter, the order and the page.</summary>
public sealed record ListState
{
    public const int PageSize = 200;

    /// <summary>Stands for the unit of forms that name none.</summary>
    public const string NoUnit = "—";

    /// <summary>Stands for any 必改 or 建议 that is not waived.</summary>
    public const string Defect = "defect";

    public string? Search { get; init; }

    public int? Year { get; init; }

    public string? Unit { get; init; }

    public string? Type { get; init; }

    /// <summary>must, advise, hint, doubt, lost, <see cref="Defect"/>, a dimension of review, or the code of a rule.</summary>
    public string? Finding { get; init; }

    public ProjectOrder Order { get; init; }

    public bool Reversed { get; init; }

    public bool Grouped { get; init; } = true;

    public int Page { get; init; } = 1;

    public bool IsNarrowed => Search is not null || Year is not null || Unit is not null || Type is not null || Finding is not null;

    public ProjectFilter Filter => new()
    {
        Search = Search,
        Year = Year,
        Unit = Unit is NoUnit ? null : Unit,
        WithoutUnit = Unit is NoUnit,
        ProjectType = Type,
        Severity = Finding switch
        {
            "must" => Severity.Error,
            "advise" => Severity.Warning,
            "hint" => Severity.Hint,
            _ => null,
        },
        Doubtful = Finding is "doubt",
        Lossy = Finding is "lost",
        Defective = Finding is Defect,
        Defect = DimensionNamed(Finding),
        RuleCode = Finding is { } code && code.StartsWith("HJ", StringComparison.Ordinal) ? code : null,
        Order = Order,
        Reversed = Reversed,
        ByUnit = Grouped,
        Skip = (Page - 1) * PageSize,
        Take = PageSize,
    };

    /// <summary>The address that shows this state.</summary>
    public string Address => "/" + Query;

    private string Query
    {
        get
        {
            var query = new QueryBuilder();
            Add("q", Search);
            Add("year", Year?.ToString(CultureInfo.InvariantCulture));
            Add("unit", Unit);
            Add("type", Type);
            Add("finding", Finding);
            Add("sort", Order == ProjectOrder.Filed ? null : SortName(Order));
            Add("reversed", Reversed ? "1" : null);
            Add("group", Grouped ? null : "none");
            Add("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null);
            return query.ToQueryString().ToString();

            void Add(string key, string? value)
            {
                if (value is not null)
                {
                    query.Add(key, value);
                }
            }
        }
    }

    /// <summary>The state an address states, its values named as in <see cref="Address"/>.</summary>
    public static ListState Of(Func<string, string?> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new ListState
        {
            Search = Stated("q"),
            Year = int.TryParse(query("year"), CultureInfo.InvariantCulture, out var year) ? year : null,
            Unit = Stated("unit"),
            Type = Stated("type"),
            Finding = Stated("finding"),
            Order = OrderNamed(query("sort")),
            Reversed = query("reversed") is "1",
            Grouped = query("group") is not "none",
            Page = int.TryParse(query("page"), CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 100_000) : 1,
        };

        string? Stated(string name) => query(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
    }

    /// <summary>The address that hands out the whole list, not only its page, as a file.</summary>
    public string DownloadAddress(string file) => "/projects/" + file + (this with { Page = 1 }).Query;

    /// <summary>The same list ordered by something else; asked for twice, the order turns round.</summary>
    public ListState SortedBy(ProjectOrder order) => this with { Order = order, Reversed = Order == order && !Reversed, Page = 1 };

    /// <summary>The dimension of review of that name; null when there is none.</summary>
    private static ReviewDimension? DimensionNamed(string? name) => ReviewTerms.OfTargets
        .Select(dimension => (ReviewDimension?)dimension)
        .FirstOrDefault(dimension => string.Equals(dimension!.Value.Key(), name, StringComparison.Ordinal));

    public static string SortName(ProjectOrder order) => order switch
    {
        ProjectOrder.ProjectName => "name",
        ProjectOrder.ImplementingUnit => "unit",
        ProjectOrder.AnnualTotal => "amount",
        ProjectOrder.Findings => "findings",
        ProjectOrder.Warnings => "warnings",
        ProjectOrder.Hints => "hints",
        ProjectOrder.Doubts => "doubts",
        ProjectOrder.Lost => "lost",
        ProjectOrder.Number => "number",
        _ => "filed",
    };

    public static ProjectOrder OrderNamed(string? name) =>
        Enum.GetValues<ProjectOrder>().FirstOrDefault(order => string.Equals(SortName(order), name, StringComparison.Ordinal));
}
