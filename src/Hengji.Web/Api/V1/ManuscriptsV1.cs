using System.Globalization;
using Hengji.Actions;
using Hengji.Drafting;
using Hengji.Review;
using Hengji.Storage;
using Hengji.Storage.Drafting;
using Hengji.Targets;
using Hengji.Web.Hosting;
using Hengji.Web.Sheets.Drafting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api.V1;

/// <summary>A form being filled in, in the list.</summary>
internal sealed record ManuscriptLineShape(long Id, long? Project, string? ProjectName, int? Year, int Edits, string ChangedBy, DateTime ChangedAt);

/// <summary>To begin filling in.</summary>
/// <param name="Project">The project whose next form it is; null for a new project.</param>
/// <param name="Like">For a new project: another whose words it begins with; null for none.</param>
internal sealed record StartBody(long? Project, long? Like);

/// <summary>A form being filled in.</summary>
/// <param name="Revision">Counts the edits; the ETag.</param>
/// <param name="Closed">Whether it was filed or laid aside.</param>
/// <param name="Overtaken">Whether the project got another form since it was begun.</param>
/// <param name="Sheet">Boxes by their code, and rows in order.</param>
/// <param name="Remarks">What the sums and the rules say of it.</param>
/// <param name="NotTaken">Edits of this request that were not taken, and why.</param>
internal sealed record ManuscriptShape(long Id, long? Project, int Revision, bool Closed, bool Overtaken, object Sheet, object Remarks, IReadOnlyList<NotTakenShape> NotTaken);

/// <summary>An edit that met words its writer had not seen.</summary>
internal sealed record NotTakenShape(string Id, string Why);

/// <summary>What a manuscript was filed as.</summary>
/// <param name="Changed">Whether it says anything else than the form before.</param>
internal sealed record FiledShape(long Project, int Version, bool Changed);

/// <summary>Filling in forms (填报).</summary>
internal static class ManuscriptsV1
{
    private const string Tag = "manuscripts";

    public static void MapManuscriptsV1(this RouteGroupBuilder api)
    {
        api.MapGet("/manuscripts", ListAsync).Produces<IReadOnlyList<ManuscriptLineShape>>()
            .Told(Tag, "listManuscripts", "Forms being filled in, the last written first", Examples.Manuscripts);
        api.MapPost("/manuscripts", StartAsync).Accepts<StartBody>("application/json").Produces<ManuscriptShape>(StatusCodes.Status201Created)
            .Told(Tag, "startManuscript", "Begin filling in: the next form of a project, or the first of a new one", Examples.Manuscript, Examples.StartSent, 400, 404, 409);
        api.MapGet("/manuscripts/{id:long}", ShowAsync).Produces<ManuscriptShape>()
            .Told(Tag, "getManuscript", "What is typed, and what sums and rules say of it", Examples.Manuscript);
        api.MapPost("/manuscripts/{id:long}/edits", EditAsync).Accepts<SentEdits>("application/json").Produces<ManuscriptShape>()
            .Told(Tag, "editManuscript", "Type, add, remove and move; If-Match names the revision", Examples.Manuscript, Examples.EditsSent, [400, 409, .. OperationNotes.ByState]);
        api.MapPost("/manuscripts/{id:long}/filing", FileAsync).Produces<FiledShape>(StatusCodes.Status201Created)
            .Told(Tag, "fileManuscript", "File it as the project's next form; If-Match names the revision", Examples.Filed, errors: [409, .. OperationNotes.ByState]);
        api.MapDelete("/manuscripts/{id:long}", LayAsideAsync).Produces(StatusCodes.Status204NoContent)
            .Told(Tag, "layAsideManuscript", "Lay it aside; what was typed stays kept. If-Match names the revision", errors: [409, .. OperationNotes.ByState]);
    }

    private static async Task<IResult> ListAsync(Store store, CancellationToken cancellation) => Results.Json(
        (await store.Manuscripts.OpenAsync(cancellationToken: cancellation)).Select(m => new ManuscriptLineShape(m.Id, m.ProjectId, m.Name, m.Year, m.Edits, m.ChangedBy, m.ChangedAt)),
        WebJson.Options);

    private static async Task<IResult> StartAsync(HttpContext context, Visit visit, Store store, RuleCatalog rules, ManuscriptActs acts, CancellationToken cancellation)
    {
        if (await WebJson.ReadAsync<StartBody>(context.Request, cancellation) is not { } body)
        {
            return Problems.Bad(visit.Words);
        }

        var target = new PerformanceTarget();
        if (body is { Project: null, Like: { } like })
        {
            if (await store.Projects.FindAsync(like, null, cancellation) is not { } model)
            {
                return Problems.NotFound(visit.Words);
            }

            target = LikeForm.Of(model.Form.Target, null);
        }

        var (id, refusal) = body.Project is { } project
            ? await acts.OpenAsync(project, visit.Person, CancellationToken.None)
            : await acts.StartAsync(target, null, visit.Person, CancellationToken.None);
        if (id is not { } number)
        {
            return SeasonV1.Refused(visit.Words, refusal!);
        }

        context.Response.Headers.Location = string.Create(CultureInfo.InvariantCulture, $"{ApiAddress.Root}/manuscripts/{number}");
        return await AnswerAsync(context, number, visit, store, rules, cancellation, StatusCodes.Status201Created);
    }

    private static Task<IResult> ShowAsync(HttpContext context, long id, Visit visit, Store store, RuleCatalog rules, CancellationToken cancellation) =>
        AnswerAsync(context, id, visit, store, rules, cancellation);

    private static async Task<IResult> EditAsync(HttpContext context, long id, Visit visit, Store store, RuleCatalog rules, ManuscriptActs acts, CancellationToken cancellation)
    {
        if (await WebJson.ReadAsync<SentEdits>(context.Request, cancellation) is not { } sent || sent.Read() is not { Count: > 0 } edits)
        {
            return Problems.Bad(visit.Words, visit.Words.UnknownEdit);
        }

        if (await OwedAsync(context, id, visit, store, cancellation) is { } owed)
        {
            return owed;
        }

        var result = await acts.EditAsync(new EditRequest(id, edits), visit.Person, CancellationToken.None);
        return result.Refusal is { } refusal
            ? SeasonV1.Refused(visit.Words, refusal)
            : await AnswerAsync(
                context, id, visit, store, rules, cancellation, notTaken: [.. result.NotTaken.Select(n => new NotTakenShape(n.Edit.Id, n.Why.ToString()))]);
    }

    private static async Task<IResult> FileAsync(HttpContext context, long id, Visit visit, Store store, ManuscriptActs acts, CancellationToken cancellation)
    {
        if (await OwedAsync(context, id, visit, store, cancellation) is { } owed)
        {
            return owed;
        }

        var kept = (await store.Manuscripts.FindAsync(id, cancellation))!;
        if (kept.IsOvertaken)
        {
            return Problems.Of(visit.Words, StatusCodes.Status409Conflict);
        }

        var filed = await acts.FileAsync(id, kept.FiledHash, visit.Person, visit.Signature(context), CancellationToken.None);
        if (filed.Refusal is { } refusal)
        {
            return SeasonV1.Refused(visit.Words, refusal);
        }

        context.Response.Headers.Location = string.Create(CultureInfo.InvariantCulture, $"{ApiAddress.Root}/projects/{filed.ProjectId}");
        return Results.Json(new FiledShape(filed.ProjectId, filed.Version, filed.IsChanged), WebJson.Options, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> LayAsideAsync(HttpContext context, long id, Visit visit, Store store, ManuscriptActs acts, CancellationToken cancellation) =>
        await OwedAsync(context, id, visit, store, cancellation)
        ?? (await acts.LayAsideAsync(id, visit.Person, visit.Signature(context), CancellationToken.None) is { } refusal
            ? SeasonV1.Refused(visit.Words, refusal)
            : Results.NoContent());

    /// <summary>Why the request is not looked at further; null when it names the manuscript as it is.</summary>
    private static async Task<IResult?> OwedAsync(HttpContext context, long id, Visit visit, Store store, CancellationToken cancellation) =>
        await store.Manuscripts.RevisionAsync(id, cancellation) is { } revision
            ? Tags.Refusal(context.Request, visit.Words, Tags.Of(revision))
            : Problems.NotFound(visit.Words);

    private static async Task<IResult> AnswerAsync(
        HttpContext context,
        long id,
        Visit visit,
        Store store,
        RuleCatalog rules,
        CancellationToken cancellation,
        int status = StatusCodes.Status200OK,
        IReadOnlyList<NotTakenShape>? notTaken = null)
    {
        if (await store.Manuscripts.FindAsync(id, cancellation) is not { } kept)
        {
            return Problems.NotFound(visit.Words);
        }

        context.Response.Headers.ETag = Tags.Of(kept.Revision);
        return Results.Json(
            new ManuscriptShape(
                id, kept.ProjectId, kept.Revision, kept.IsClosed, kept.IsOvertaken,
                WritingAnswer.Sheet(kept.Manuscript), WritingAnswer.Remarks(kept.Manuscript, rules, visit.Words), notTaken ?? []),
            WebJson.Options,
            statusCode: status);
    }
}
