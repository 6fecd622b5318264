using Hengji.Actions;
using Hengji.Journal;
using Hengji.Library;
using Hengji.Review;
using Hengji.Storage;
using Hengji.Storage.Indicators;
using Hengji.Web.Components.Pages.Library;
using Hengji.Web.Hosting;
using Hengji.Web.Sheets.Proofs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api;

/// <summary>The parts of the indicator pages that come as one types, and the decisions taken on them.</summary>
internal static class IndicatorsApi
{
    public const string Entry = "/indicators/entry";

    private const int LongestText = 500;

    public static void MapIndicators(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/indicators/rows", RowsAsync);
        routes.MapGet("/indicators/answer", AnswerAsync);
        routes.MapGet("/projects/{id:long}/aid", AidAsync);
        routes.MapPost("/indicators/decisions", DecideAsync);
    }

    /// <summary>The address of an indicator's page.</summary>
    public static string AddressOf(string name, LibraryResult? said = null)
    {
        var query = new QueryBuilder { { "name", name } };
        if (said is not null)
        {
            query.Add("said", said.Outcome.ToString());
        }

        return Entry + query;
    }

    private static async Task<RazorComponentResult> RowsAsync(HttpRequest request, Store store, CancellationToken cancellation)
    {
        var town = await store.Indicators.LibraryAsync(cancellation);
        var state = LibraryState.Of(request.Query);
        return new RazorComponentResult<FoundIndicators>(new { State = state, Hits = town.Library.Search(state.Query) });
    }

    private static async Task<RazorComponentResult> AnswerAsync(
        HttpRequest request, Store store, RuleCatalog rules, CancellationToken cancellation)
    {
        var town = await store.Indicators.LibraryAsync(cancellation);
        var answer = new WritingAid(rules, town.Library).Answer(QuestionOf(request.Query));
        return new RazorComponentResult<AidPanel>(new { Answer = answer });
    }

    /// <summary>The same for a row of a form that is filed, to stand beside it.</summary>
    private static async Task<IResult> AidAsync(
        long id, int row, int? version, Store store, RuleCatalog rules, CancellationToken cancellation)
    {
        if (await store.Projects.FindAsync(id, version, cancellation) is not { Form.Target: { } target }
            || row < 0 || row >= target.Indicators.Count)
        {
            return Results.NotFound();
        }

        var indicator = target.Indicators[row];
        var town = await store.Indicators.LibraryAsync(cancellation);
        var answer = new WritingAid(rules, town.Library).Answer(
            new AidQuestion(indicator.Name ?? string.Empty, indicator.Target?.Text ?? string.Empty, indicator.Category)
            {
                ProjectName = target.ProjectName,
                ProjectId = id,
            });
        return new RazorComponentResult<AidPanel>(new { Answer = answer, IsBeside = true });
    }

    private static AidQuestion QuestionOf(IQueryCollection query) => new(
        query["name"].ToString(), query["target"].ToString(), LibraryState.CategoryNamed(query["category"]))
    {
        ProjectName = query["project"],
        Kind = query["kind"],
    };

    private static async Task<IResult> DecideAsync(
        HttpContext context, Visit visit, IndicatorGovernance governance, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (!Enum.TryParse<LibraryAct>(form["act"], ignoreCase: true, out var act) || !Enum.IsDefined(act))
        {
            return Results.BadRequest();
        }

        var by = visit.SignedIn is { } who ? who.Person.Name
            : DeskState.Named(form["by"]) is { Length: > 0 } typed ? typed
            : DeskState.Proofreader(context.Request);
        if (visit.SignedIn is null)
        {
            DeskState.Remember(context.Response, by);
        }

        var request = new LibraryRequest(
            act,
            new IndicatorWording(Cut(form["name"]), LibraryState.CategoryNamed(form["category"]), Cut(form["form"]), Cut(form["evidence"])),
            Cut(form["reason"]));
        // A decision once received is kept to the end, though the visitor may have gone on.
        var result = await governance.KeepAsync(
            request, new Signature(by, context.Connection.RemoteIpAddress?.ToString() ?? Signature.Web), CancellationToken.None);
        context.Response.Headers.Location = AddressOf(request.Wording.Name, result);
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static string Cut(string? text) => text is { Length: > LongestText } ? text[..LongestText] : text ?? string.Empty;
}
