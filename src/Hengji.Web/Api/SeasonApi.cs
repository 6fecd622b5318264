using System.Globalization;
using Hengji.Actions;
using Hengji.Lifecycle;
using Hengji.Storage;
using Hengji.Storage.Seasons;
using Hengji.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api;

/// <summary>
/// Where a project stands, and acts on it, for programs. An act names the state it was decided on (If-Match); one decided on
/// an older state is refused with 412.
/// </summary>
internal static class SeasonApi
{
    public static void MapSeason(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/projects/{id:long}/season", StandAsync);
        routes.MapPost("/api/v1/projects/{id:long}/acts", ActAsync);
    }

    private static async Task<IResult> StandAsync(HttpContext context, long id, Visit visit, Store store, CancellationToken cancellation)
    {
        if (await store.Season.FindAsync(id, cancellation) is not { } page)
        {
            return Results.NotFound();
        }

        context.Response.Headers.ETag = Tag(page.Standing.Revision);
        return Results.Json(
            new
            {
                project = id,
                stage = page.Standing.Stage.ToString(),
                revision = page.Standing.Revision,
                approvedVersion = page.Standing.ApprovedVersion,
                due = page.Due,
                acts = Transitions.Offers(page.Standing, visit.Person).Select(offer => new
                {
                    act = offer.Act.Code(),
                    open = offer.Judgement.IsOpen,
                    why = offer.Judgement.Refusal is { } refusal ? visit.Words.Of(refusal) : null,
                }),
            },
            WebJson.Options);
    }

    private static async Task<IResult> ActAsync(HttpContext context, long id, Visit visit, ProjectActs acts, CancellationToken cancellation)
    {
        // A status page would replace the reason.
        context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
        var asked = await WebJson.ReadAsync<Asked>(context.Request, cancellation);
        if (LifecycleTerms.ActOf(asked?.Act) is not { } act)
        {
            return Results.Json(new { message = visit.Words.UnknownAct }, WebJson.Options, statusCode: StatusCodes.Status400BadRequest);
        }

        if (!int.TryParse(context.Request.Headers.IfMatch.ToString().Trim('"'), CultureInfo.InvariantCulture, out var revision))
        {
            return Results.Json(new { message = visit.Words.NoRevision }, WebJson.Options, statusCode: StatusCodes.Status428PreconditionRequired);
        }

        // An act once received is done to the end, though the caller may have gone.
        var result = await acts.DoAsync(
            new ActRequest(id, act, revision, asked!.Comment), visit.Person, visit.Signature(context), CancellationToken.None);
        if (result.Refusal is { } refusal)
        {
            return Results.Json(new { message = visit.Words.Of(refusal), kind = refusal.Kind.ToString() }, WebJson.Options, statusCode: StatusOf(refusal.Kind));
        }

        context.Response.Headers.ETag = Tag(result.After!.Revision);
        return Results.Json(
            new { project = id, stage = result.After.Stage.ToString(), revision = result.After.Revision, approvedVersion = result.After.ApprovedVersion, next = result.NextProjectId },
            WebJson.Options);
    }

    private static string Tag(int revision) => string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");

    private static int StatusOf(RefusalKind kind) => kind switch
    {
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.Stale => StatusCodes.Status412PreconditionFailed,
        RefusalKind.NotByThisPerson or RefusalKind.SamePerson => StatusCodes.Status403Forbidden,
        RefusalKind.CommentMissing => StatusCodes.Status422UnprocessableEntity,
        _ => StatusCodes.Status409Conflict,
    };

    /// <summary>What a caller may ask; anything else in the body is not looked at.</summary>
    private sealed record Asked(string? Act, string? Comment);
}
