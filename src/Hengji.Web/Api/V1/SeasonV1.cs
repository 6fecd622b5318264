using System.Globalization;
using Hengji.Actions;
using Hengji.Lifecycle;
using Hengji.Storage;
using Hengji.Storage.Seasons;
using Hengji.Web.Hosting;
using Hengji.Web.Language;
using Hengji.Writing.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api.V1;

/// <summary>
/// Where projects stand, and acts on them. An act names the state it was decided on (If-Match); one decided on an older state is
/// refused with 412.
/// </summary>
internal static class SeasonV1
{
    private const string Tag = "season";

    private const int MostAtOnce = 500;

    public static void MapSeasonV1(this RouteGroupBuilder api)
    {
        api.MapGet("/projects/{id:long}/season", StandAsync).Produces<SeasonShape>()
            .Told(Tag, "getSeason", "Where a project stands and which acts are open to the caller", Examples.Season);
        api.MapPost("/projects/{id:long}/acts", ActAsync).Accepts<ActBody>("application/json").Produces<ActShape>()
            .Told(Tag, "act", "Submit, pass, return, grade, approve …; If-Match names the season's ETag", Examples.Act, Examples.ActSent, [400, 409, 422, .. OperationNotes.ByState]);
        api.MapPost("/acts", ActOnManyAsync).Accepts<BulkBody>("application/json").Produces<BulkShape>()
            .Told(Tag, "actOnMany", "The same act on many projects, each with the revision it was decided on; each is done or refused by itself", Examples.Bulk, Examples.BulkSent, 400, 428);
        api.MapGet("/todo", ToDoAsync).Produces<IReadOnlyList<ToDoShape>>()
            .Told(Tag, "listToDo", "What waits for the caller, those due first", Examples.ToDo);
        api.MapGet("/deadlines", DeadlinesAsync).Produces<IReadOnlyList<DeadlineShape>>()
            .Told(Tag, "listDeadlines", "Until when stages should be done with", Examples.Deadlines);
        api.MapGet("/deadlines/{year:int}/{stage}", DeadlineAsync).Produces<DeadlineShape>()
            .Told(Tag, "getDeadline", "One deadline, with its ETag; due is absent where none is set", Examples.Deadline, errors: 404);
        api.MapPut("/deadlines/{year:int}/{stage}", SetDeadlineAsync).Accepts<DeadlineBody>("application/json").Produces<DeadlineShape>()
            .Told(Tag, "setDeadline", "Set a deadline, or take it away with a due of null", Examples.Deadline, Examples.DeadlineSent, [400, 404, .. OperationNotes.ByState]);
    }

    private static async Task<IResult> StandAsync(HttpContext context, long id, Visit visit, Store store, CancellationToken cancellation)
    {
        if (await store.Season.FindAsync(id, cancellation) is not { } page)
        {
            return Problems.NotFound(visit.Words);
        }

        context.Response.Headers.ETag = Tags.Of(page.Standing.Revision);
        return Results.Json(
            new SeasonShape(
                id,
                page.Standing.Stage,
                page.Standing.Revision,
                page.Standing.ApprovedVersion,
                page.Due,
                [
                    .. Transitions.Offers(page.Standing, visit.Person).Select(offer => new OfferShape(
                        offer.Act.Code(), offer.Judgement.IsOpen, offer.Judgement.Refusal is { } refusal ? visit.Words.Of(refusal) : null)),
                ],
                [.. page.Acts.Select(a => new DoneActShape(a.Act.Code(), a.To, a.By, a.At, a.Comment, a.Version))],
                [.. page.Approvals.Select(a => new ApprovalShape(a.Number, a.Version, a.Grade.Code(), a.By, a.At, a.Reason))]),
            WebJson.Options);
    }

    private static async Task<IResult> ActAsync(HttpContext context, long id, Visit visit, ProjectActs acts, CancellationToken cancellation)
    {
        var asked = await WebJson.ReadAsync<ActBody>(context.Request, cancellation);
        if (LifecycleTerms.ActOf(asked?.Act) is not { } act)
        {
            return Problems.Bad(visit.Words, visit.Words.UnknownAct);
        }

        if (context.Request.Headers.IfMatch.Count == 0)
        {
            return Problems.Of(visit.Words, StatusCodes.Status428PreconditionRequired);
        }

        if (!int.TryParse(context.Request.Headers.IfMatch.ToString().Trim('"'), CultureInfo.InvariantCulture, out var revision))
        {
            return Problems.Of(visit.Words, StatusCodes.Status412PreconditionFailed);
        }

        // An act once received is done to the end, though the caller may have gone.
        var result = await acts.DoAsync(
            new ActRequest(id, act, revision, asked!.Comment), visit.Person, visit.Signature(context), CancellationToken.None);
        if (result.Refusal is { } refusal)
        {
            return Refused(visit.Words, refusal);
        }

        context.Response.Headers.ETag = Tags.Of(result.After!.Revision);
        return Results.Json(ShapeOf(id, result.After, result.NextProjectId), WebJson.Options);
    }

    private static async Task<IResult> ActOnManyAsync(HttpContext context, Visit visit, ProjectActs acts, CancellationToken cancellation)
    {
        var asked = await WebJson.ReadAsync<BulkBody>(context.Request, cancellation);
        if (LifecycleTerms.ActOf(asked?.Act) is not { } act)
        {
            return Problems.Bad(visit.Words, visit.Words.UnknownAct);
        }

        if (asked!.Projects is not { Count: > 0 and <= MostAtOnce } projects || projects.Any(p => p is null or { Id: <= 0 }))
        {
            return Problems.Bad(visit.Words);
        }

        if (projects.Any(p => p.Revision is null))
        {
            return Problems.Of(visit.Words, StatusCodes.Status428PreconditionRequired);
        }

        var results = new List<BulkLineShape>();
        foreach (var project in projects.DistinctBy(p => p.Id))
        {
            var result = await acts.DoAsync(
                new ActRequest(project.Id, act, project.Revision!.Value, asked.Comment), visit.Person, visit.Signature(context), CancellationToken.None);
            results.Add(result.Refusal is { } refusal
                ? new BulkLineShape(project.Id, null, StatusOf(refusal.Kind), visit.Words.Of(refusal))
                : new BulkLineShape(project.Id, ShapeOf(project.Id, result.After!, result.NextProjectId), StatusCodes.Status200OK, null));
        }

        return Results.Json(new BulkShape(results.Count(r => r.Done is not null), results), WebJson.Options);
    }

    private static async Task<IResult> ToDoAsync(Visit visit, Store store, CancellationToken cancellation) => Results.Json(
        (await store.Season.ToDoAsync(visit.Person, cancellationToken: cancellation)).Select(l => new ToDoShape(
            l.ProjectId, l.Name, l.Unit, l.Year, FormFunding.Plain(l.Annual), l.Standing.Stage, l.Standing.Revision, l.Since, l.Due, l.Errors, l.LastComment)),
        WebJson.Options);

    private static async Task<IResult> DeadlinesAsync(Store store, CancellationToken cancellation) => Results.Json(
        (await store.Season.DeadlinesAsync(cancellation)).Select(d => new DeadlineShape(d.Year, d.Stage, d.Due)), WebJson.Options);

    private static async Task<IResult> DeadlineAsync(HttpContext context, int year, string stage, Visit visit, Store store, CancellationToken cancellation) =>
        StageNamed(stage) is { } which
            ? Tags.Answer(context, await DeadlineOfAsync(store, year, which, cancellation))
            : Problems.NotFound(visit.Words);

    private static async Task<IResult> SetDeadlineAsync(
        HttpContext context, int year, string stage, Visit visit, Store store, Deadlines deadlines, CancellationToken cancellation)
    {
        if (StageNamed(stage) is not { } which)
        {
            return Problems.NotFound(visit.Words);
        }

        if (await WebJson.ReadAsync<DeadlineBody>(context.Request, cancellation) is not { } body)
        {
            return Problems.Bad(visit.Words);
        }

        var seen = await DeadlineOfAsync(store, year, which, cancellation);
        if (Tags.Refusal(context.Request, visit.Words, Tags.Of(seen)) is { } owed)
        {
            return owed;
        }

        var isStale = false;
        var isDone = await deadlines.SetAsync(
            visit.Person, year, which, body.Due, visit.Signature(context), due => !(isStale = due != seen.Due), CancellationToken.None);
        return isDone ? Tags.Answer(context, new DeadlineShape(year, which, body.Due))
            : Problems.Of(visit.Words, isStale ? StatusCodes.Status412PreconditionFailed : StatusCodes.Status403Forbidden);
    }

    private static async Task<DeadlineShape> DeadlineOfAsync(Store store, int year, Stage stage, CancellationToken cancellation) =>
        new(year, stage, (await store.Season.DeadlinesAsync(cancellation)).Where(d => d.Year == year && d.Stage == stage).Select(d => (DateOnly?)d.Due).FirstOrDefault());

    private static Stage? StageNamed(string name) =>
        Duties.Stages.Select(s => (Stage?)s).FirstOrDefault(s => string.Equals(s.ToString(), name, StringComparison.OrdinalIgnoreCase));

    private static ActShape ShapeOf(long id, Standing after, long? next) => new(id, after.Stage, after.Revision, after.ApprovedVersion, next);

    public static IResult Refused(Words words, Refusal refusal) => Problems.Of(words, StatusOf(refusal.Kind), detail: words.Of(refusal));

    private static int StatusOf(RefusalKind kind) => kind switch
    {
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.Stale => StatusCodes.Status412PreconditionFailed,
        RefusalKind.NotByThisPerson or RefusalKind.SamePerson => StatusCodes.Status403Forbidden,
        RefusalKind.CommentMissing => StatusCodes.Status422UnprocessableEntity,
        _ => StatusCodes.Status409Conflict,
    };
}
