using Hengji.Actions;
using Hengji.Journal;
using Hengji.Library;
using Hengji.Review;
using Hengji.Storage;
using Hengji.Storage.Indicators;
using Hengji.Terms;
using Hengji.Web.Api.V1;
using Hengji.Web.Components.Pages.Library;
using Hengji.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api;

/// <summary>The indicator library for programs, under /api/v1/indicators; docs/indicators.md lists what it takes and answers.</summary>
internal static class IndicatorsJson
{
    private const int MostTaken = 500;

    public static void MapIndicatorsJson(this RouteGroupBuilder api)
    {
        const string tag = "indicators";
        var group = api.MapGroup("/indicators");
        group.MapGet("/", SearchAsync).Produces<object>().Told(tag, "searchIndicators", "Indicators of the library by words and filters (q, category, kind, standing; skip and take)", Examples.Indicators);
        group.MapGet("/kinds", () => Results.Json(CommonIndicators.Shipped.Kinds.Select(KindOf), WebJson.Options)).Produces<object>()
            .Told(tag, "listKinds", "Kinds of projects, each with its common indicators", Examples.IndicatorKinds);
        group.MapGet("/entry", EntryAsync).Produces<object>().Told(tag, "getIndicator", "One indicator with where it was filed", Examples.Indicator, errors: 404);
        group.MapGet("/answer", AnswerAsync).Produces<object>().Told(tag, "askWritingAid", "What the writing aid says of an indicator and its target", Examples.Aid);
        group.MapPost("/decisions", DecideAsync).Accepts<DecisionBody>("application/json").Produces<LibraryResult>()
            .Told(tag, "decideIndicator", "Propose, approve or retire an indicator", Examples.DecidedIndicator, Examples.IndicatorSent, 400, 403, 409, 422);
    }

    private static async Task<IResult> SearchAsync(HttpRequest request, Store store, CancellationToken cancellation)
    {
        var state = LibraryState.Of(request.Query);
        var hits = (await store.Indicators.LibraryAsync(cancellation)).Library.Search(
            state.Query with { Skip = Number(request.Query["skip"], 0), Take = Math.Min(Number(request.Query["take"], 50), MostTaken) });
        return Results.Json(new { hits.Total, Indicators = hits.Indicators.Select(indicator => Of(indicator, sources: false)) }, WebJson.Options);
    }

    private static async Task<IResult> EntryAsync(string name, Visit visit, Store store, CancellationToken cancellation) =>
        (await store.Indicators.LibraryAsync(cancellation)).Library.Find(name) is { } indicator
            ? Results.Json(Of(indicator, sources: true), WebJson.Options)
            : Problems.NotFound(visit.Words);

    private static async Task<IResult> AnswerAsync(
        string name, string target, string? category, string? project, string? kind, Store store, RuleCatalog rules, CancellationToken cancellation)
    {
        var library = (await store.Indicators.LibraryAsync(cancellation)).Library;
        var answer = new WritingAid(rules, library).Answer(
            new AidQuestion(name, target, LibraryState.CategoryNamed(category)) { ProjectName = project, Kind = kind });
        return Results.Json(
            new
            {
                answer.IsAssessable,
                answer.Sentence,
                answer.Remarks,
                Understood = answer.Meaning.Print(),
                answer.Belongs,
                Kind = answer.Kind?.Code,
                Similar = answer.Similar.Select(similar => new { similar.Likeness, Indicator = Of(similar.Indicator, sources: true) }),
                Common = answer.Common.Select(Common),
            },
            WebJson.Options);
    }

    private static async Task<IResult> DecideAsync(
        HttpContext context, Visit visit, IndicatorGovernance governance, CancellationToken cancellation)
    {
        var body = await WebJson.ReadAsync<DecisionBody>(context.Request, cancellation);
        if (body is null || string.IsNullOrWhiteSpace(body.By))
        {
            return Problems.Bad(visit.Words);
        }

        var request = new LibraryRequest(
            body.Act, new IndicatorWording(body.Name ?? string.Empty, body.Category, body.Form ?? string.Empty, body.Evidence ?? string.Empty), body.Reason ?? string.Empty);
        var origin = context.Connection.RemoteIpAddress?.ToString() ?? Signature.Web;
        var result = await governance.KeepAsync(
            request, new Signature(visit.SignedIn?.Person.Name ?? body.By, origin), CancellationToken.None);
        return Results.Json(
            result,
            WebJson.Options,
            statusCode: result.Outcome switch
            {
                LibraryOutcome.Kept => StatusCodes.Status200OK,
                LibraryOutcome.OwnProposal => StatusCodes.Status403Forbidden,
                LibraryOutcome.NotPossible => StatusCodes.Status409Conflict,
                _ => StatusCodes.Status422UnprocessableEntity,
            });
    }

    private static object Of(LibraryIndicator indicator, bool sources) => new
    {
        indicator.Name,
        indicator.Category,
        indicator.Form,
        Unit = indicator.Unit.Length > 0 ? indicator.Unit : null,
        indicator.Evidence,
        indicator.Standing,
        Filed = indicator.Sources.Count,
        Kinds = indicator.Common.Select(common => common.Kind.Code),
        Sources = sources ? indicator.Sources : null,
        Decisions = sources ? indicator.Decisions : null,
    };

    private static object Common(CommonIndicator common) => new { common.Name, common.Category, common.Form, common.Evidence };

    private static object KindOf(ProjectKind kind) => new
    {
        kind.Code,
        kind.Name,
        kind.Words,
        Indicators = CommonIndicators.Shipped.Of(kind).Select(Common),
    };

    private static int Number(string? text, int otherwise) =>
        int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= 0 ? number : otherwise;

    private sealed record DecisionBody(
        LibraryAct Act, string? Name, Category? Category, string? Form, string? Evidence, string? Reason, string? By);
}
