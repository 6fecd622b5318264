using System.Globalization;
using System.Text.Json;
using Hengji.Actions;
using Hengji.Drafting;
using Hengji.Lifecycle;
using Hengji.Review;
using Hengji.Storage;
using Hengji.Storage.Drafting;
using Hengji.Web.Hosting;
using Hengji.Web.Sheets.Drafting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api;

/// <summary>Opens a form for writing (填报), and takes what is typed, as it is typed.</summary>
internal static class DraftingApi
{
    public static void MapDrafting(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/projects/{id:long}/writing", OpenAsync);
        routes.MapPost("/writing/{id:long}/edits", EditAsync);
    }

    /// <summary>The address of a manuscript.</summary>
    public static string AddressOf(long id) => string.Create(CultureInfo.InvariantCulture, $"/writing/{id}");

    /// <summary>All a page of writing shows, as text to stand in the page or to answer with.</summary>
    public static string State(Manuscript sheet, int revision, RuleCatalog rules, Visit visit) =>
        JsonSerializer.Serialize(Told(sheet, revision, rules, visit), WebJson.Options);

    private static async Task<IResult> OpenAsync(HttpContext context, long id, Visit visit, ManuscriptActs acts)
    {
        // An act once received is done to the end, though the visitor may have gone on.
        var (manuscript, refusal) = await acts.OpenAsync(id, visit.Person, CancellationToken.None);
        if (refusal is { Kind: RefusalKind.NotFound })
        {
            return Results.NotFound();
        }

        context.Response.Headers.Location = manuscript is { } opened
            ? AddressOf(opened)
            : string.Create(CultureInfo.InvariantCulture, $"/projects/{id}/season");
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static async Task<IResult> EditAsync(
        HttpContext context, long id, Visit visit, Store store, RuleCatalog rules, ManuscriptActs acts, Writers writers, CancellationToken cancellation)
    {
        // A status page would replace the reason.
        context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
        var sent = await WebJson.ReadAsync<SentEdits>(context.Request, cancellation);
        if (sent?.Read() is not { } edits)
        {
            return Results.Json(new { message = visit.Words.UnknownEdit }, WebJson.Options, statusCode: StatusCodes.Status400BadRequest);
        }

        if (edits.Count == 0)
        {
            // A page that only looks, every few seconds, is told of nothing it shows already.
            if (sent.Revision is { } seen && await store.Manuscripts.RevisionAsync(id, cancellation) == seen)
            {
                return Answer(null, seen, []);
            }

            return await store.Manuscripts.FindAsync(id, cancellation) is { } kept
                ? Answer(kept.Manuscript, kept.Revision, [])
                : Results.Json(new { message = visit.Words.Of(Refusal.NotFound) }, WebJson.Options, statusCode: StatusCodes.Status404NotFound);
        }

        // What was received is kept to the end, though the visitor may have gone on.
        var result = await acts.EditAsync(new EditRequest(id, edits), visit.Person, CancellationToken.None);
        return result.Refusal is { } refusal
            ? Results.Json(
                new { message = visit.Words.Of(refusal) },
                WebJson.Options,
                statusCode: refusal.Kind == RefusalKind.NotFound ? StatusCodes.Status404NotFound : StatusCodes.Status409Conflict)
            : Answer(result.After!, result.Revision, result.NotTaken);

        IResult Answer(Manuscript? sheet, int revision, IReadOnlyList<(ManuscriptEdit Edit, EditOutcome Why)> notTaken) => Results.Json(
            new
            {
                state = sheet is null ? null : Told(sheet, revision, rules, visit),
                notTaken = notTaken.Select(n => new { id = n.Edit.Id, why = n.Why.ToString() }),
                writers = sent.Tab is { Length: > 0 and <= 64 } tab
                    ? writers.Meet(id, tab, new Writer(visit.Person.Name, sent.Place is { Length: <= 100 } place ? place : null))
                    : [],
            },
            WebJson.Options);
    }

    private static object Told(Manuscript sheet, int revision, RuleCatalog rules, Visit visit) => new
    {
        revision,
        sheet = WritingAnswer.Sheet(sheet),
        remarks = WritingAnswer.Remarks(sheet, rules, visit.Words),
    };
}
