using Hengji.Actions;
using Hengji.Review;
using Hengji.Review.Decisions;
using Hengji.Storage;
using Hengji.Storage.Queries;
using Hengji.Storage.Reviews;
using Hengji.Web.Hosting;
using Hengji.Web.Language;
using Hengji.Web.Sheets.Reviews;
using Hengji.Writing;
using Hengji.Writing.Contracts;
using Hengji.Writing.Pdf;
using Hengji.Writing.Reviews;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api.V1;

/// <summary>Findings and what reviewers decide about them: decisions, waivers for units, return notices.</summary>
internal static class ReviewsV1
{
    private const string Tag = "review";

    private const int MostAtOnce = 5_000;

    public static void MapReviewsV1(this RouteGroupBuilder api)
    {
        api.MapGet("/projects/{id:long}/findings", FindingsAsync).Produces<ReviewShape>()
            .Told(Tag, "listFindings", "The findings on a project's latest filing, with what was decided", Examples.Review);
        api.MapGet("/review/queue", QueueAsync).Produces<IReadOnlyList<QueueShape>>()
            .Told(Tag, "listQueue", "Forms to review, riskiest first; state is open, later, decided or all", Examples.Queue);
        api.MapGet("/review/same", SameAsync).Produces<SameFindingsShape>()
            .Told(Tag, "listSame", "The same objection on every form the caller sees", Examples.Same, errors: 404);
        api.MapPost("/review/decisions", DecideAsync).Accepts<DecisionBody>("application/json").Produces<KeptShape>(StatusCodes.Status201Created)
            .Told(Tag, "decide", "Accept, waive, put off or comment findings, all or none; each names the version and the act it was seen with", Examples.Kept, Examples.DecisionSent, [400, 404, 422, .. OperationNotes.ByState]);
        api.MapDelete("/review/decisions/{act:long}", UndoAsync).Produces<KeptShape>()
            .Told(Tag, "undo", "Take an act back, on all findings it was about", Examples.Kept, errors: 409);
        api.MapGet("/review/waivers", WaiversAsync).Produces<IReadOnlyList<WaiverShape>>()
            .Told(Tag, "listWaivers", "Waivers for whole units, those in force first", Examples.Waivers);
        api.MapPost("/review/unit-waivers", WaiveAsync).Accepts<WaiverBody>("application/json").Produces<KeptShape>(StatusCodes.Status201Created)
            .Told(Tag, "waiveForUnit", "Waive what a finding objects to, for its whole unit", Examples.Kept, Examples.WaiverSent, [400, 404, 422, .. OperationNotes.ByState]);
        api.MapPost("/review/waivers/{id:long}/revocation", RevokeAsync).Accepts<ReasonBody>("application/json").Produces<KeptShape>()
            .Told(Tag, "revokeWaiver", "End a waiver for a unit", Examples.Kept, Examples.ReasonSent, 404, 409, 422);
        api.MapGet("/review/notices", NoticesAsync).Produces<IReadOnlyList<NoticeShape>>()
            .Told(Tag, "listNotices", "Units with accepted findings, to which a return notice (退回意见) can be sent", Examples.Notices);
        api.MapGet("/review/notices/{format}", NoticeAsync)
            .Hands("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/pdf")
            .Told(Tag, "getNotice", "A unit's return notice as docx or pdf", errors: 404);
    }

    private static async Task<IResult> FindingsAsync(HttpContext context, long id, Visit visit, Store store, RuleCatalog rules, CancellationToken cancellation) =>
        await store.Reviews.FindAsync(id, cancellation) is { } page
            ? Tags.Answer(context, new ReviewShape(id, page.Page.Version, [.. page.Findings.Select(f => ReviewedShape.Of(f, rules))]))
            : Problems.NotFound(visit.Words);

    private static async Task<IResult> QueueAsync(int? year, string? unit, string? rule, string? state, Store store, CancellationToken cancellation)
    {
        var queue = await store.Reviews.QueueAsync(
            new ProjectFilter { Year = year, Unit = unit, RuleCode = rule },
            state switch { "all" => QueueState.All, "later" => QueueState.Later, "decided" => QueueState.Decided, _ => QueueState.Open },
            cancellation);
        return Results.Json(
            queue.Forms.Select(f => new QueueShape(
                f.ProjectId, f.ProjectName, f.Unit, f.Year, FormFunding.Plain(f.AnnualTotal),
                f.Open.GetValueOrDefault(Severity.Error), f.Open.GetValueOrDefault(Severity.Warning), f.Open.GetValueOrDefault(Severity.Hint), f.Decided, f.Doubts, (decimal)f.Risk)),
            WebJson.Options);
    }

    private static async Task<IResult> SameAsync(long project, string fingerprint, Visit visit, Store store, CancellationToken cancellation) =>
        await store.Reviews.SameAsync(project, fingerprint, cancellation) is { } same
            ? Results.Json(new SameFindingsShape(same.Code, same.Severity, same.Quote, [.. same.Forms.Select(SameShape.Of)]), WebJson.Options)
            : Problems.NotFound(visit.Words);

    private static async Task<IResult> DecideAsync(HttpContext context, Visit visit, Store store, ReviewDecisions decisions, CancellationToken cancellation)
    {
        var body = await WebJson.ReadAsync<DecisionBody>(context.Request, cancellation);
        DecisionKind? kind = body?.Kind switch
        {
            "accept" => DecisionKind.Accepted,
            "waive" => DecisionKind.Waived,
            "later" => DecisionKind.Later,
            "comment" => DecisionKind.Commented,
            _ => null,
        };
        if (kind is not { } what || body!.Findings is not { Count: > 0 and <= MostAtOnce } asked || asked.Any(f => f?.Fingerprint is null))
        {
            return Problems.Bad(visit.Words);
        }

        if (asked.Any(f => f.Seen is null || f.Version <= 0))
        {
            return Problems.Of(visit.Words, StatusCodes.Status428PreconditionRequired);
        }

        // What is not seen is not told apart from what is not there.
        foreach (var project in asked.Select(f => f.Project).Distinct())
        {
            if (!await store.Projects.SeesAsync(project, cancellation))
            {
                return Problems.NotFound(visit.Words);
            }
        }

        var result = await decisions.KeepAsync(
            new DecisionRequest([.. asked.Select(f => new DecidedFinding(f.Project, f.Version, f.Fingerprint!, f.Seen!.Value))], what, body.Reason ?? string.Empty),
            ActingPerson.Of(context),
            CancellationToken.None);
        return Kept(visit.Words, result, StatusCodes.Status201Created);
    }

    private static async Task<IResult> UndoAsync(HttpContext context, long act, Visit visit, ReviewDecisions decisions) =>
        Kept(visit.Words, await decisions.WithdrawAsync(act, ActingPerson.Of(context), CancellationToken.None));

    private static async Task<IResult> WaiversAsync(Store store, CancellationToken cancellation) =>
        Results.Json((await store.Reviews.WaiversAsync(cancellation)).Select(WaiverShape.Of), WebJson.Options);

    private static async Task<IResult> WaiveAsync(HttpContext context, Visit visit, Store store, UnitWaivers waivers, CancellationToken cancellation)
    {
        if (await WebJson.ReadAsync<WaiverBody>(context.Request, cancellation) is not { Fingerprint: { } fingerprint } body)
        {
            return Problems.Bad(visit.Words);
        }

        if (body.Seen is not { } seen || body.Version <= 0)
        {
            return Problems.Of(visit.Words, StatusCodes.Status428PreconditionRequired);
        }

        return await store.Projects.SeesAsync(body.Project, cancellation)
            ? Kept(
                visit.Words,
                await waivers.WaiveAsync(
                    new DecidedFinding(body.Project, body.Version, fingerprint, seen), body.Reason ?? string.Empty, ActingPerson.Of(context), CancellationToken.None),
                StatusCodes.Status201Created)
            : Problems.NotFound(visit.Words);
    }

    private static async Task<IResult> RevokeAsync(HttpContext context, long id, Visit visit, UnitWaivers waivers, CancellationToken cancellation) =>
        await WebJson.ReadAsync<ReasonBody>(context.Request, cancellation) is { } body
            ? Kept(visit.Words, await waivers.RevokeAsync(id, body.Reason ?? string.Empty, ActingPerson.Of(context), CancellationToken.None))
            : Problems.Bad(visit.Words);

    private static async Task<IResult> NoticesAsync(Store store, CancellationToken cancellation) => Results.Json(
        (await store.Notices.ListAsync(cancellation)).Select(n => new NoticeShape(n.Unit, n.Year, n.Forms, n.Accepted, n.Open, n.DraftBy, n.DraftAt)), WebJson.Options);

    private static async Task<IResult> NoticeAsync(string format, string? unit, int? year, Visit visit, Store store, RuleCatalog catalog, CancellationToken cancellation)
    {
        Func<IReadOnlyList<ReturnNotice>, byte[]>? write = format switch
        {
            "docx" => ReturnNotices.Docx,
            "pdf" when PdfForms.IsAvailable => ReturnNotices.Pdf,
            _ => null,
        };
        return write is not null && await store.Notices.FindAsync(NoticesApi.Named(unit), year, cancellation) is { } page
            && NoticeOf.Of(page, catalog) is { Projects.Count: > 0 } notice
            ? Papers.Download(write([notice]), "." + format, FileNames.Of([.. notice.Projects.Select(p => p.Target)], FileNames.Notice, "." + format))
            : Problems.NotFound(visit.Words);
    }

    /// <summary>What came of an act of review.</summary>
    public static IResult Kept(Words words, DecisionResult result, int done = StatusCodes.Status200OK) => result.Outcome switch
    {
        DecisionOutcome.Kept => Results.Json(new KeptShape(result.Act, result.Count), WebJson.Options, statusCode: done),
        DecisionOutcome.NotFound => Problems.NotFound(words),
        DecisionOutcome.Conflict => Problems.Of(words, StatusCodes.Status412PreconditionFailed),
        DecisionOutcome.NotYours => Problems.Of(words, StatusCodes.Status403Forbidden),
        DecisionOutcome.NothingToWithdraw => Problems.Of(words, StatusCodes.Status409Conflict),
        _ => Problems.Of(words, StatusCodes.Status422UnprocessableEntity),
    };
}
