using System.Globalization;
using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Lifecycle;
using Hengji.Review;
using Hengji.Storage;
using Hengji.Storage.Corrections;
using Hengji.Storage.Queries;
using Hengji.Targets;
using Hengji.Web.Components.Pages.Declaration;
using Hengji.Web.Hosting;
using Hengji.Web.Sheets.Proofs;
using Hengji.Writing;
using Hengji.Writing.Docx;
using Hengji.Writing.Html;
using Hengji.Writing.Pdf;
using Hengji.Writing.Xlsx;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api.V1;

/// <summary>Projects and their forms, and the acts of proofreading.</summary>
internal static class ProjectsV1
{
    private const string Tag = "projects";

    public static void MapProjectsV1(this RouteGroupBuilder api)
    {
        api.MapGet("/projects", ListAsync).Produces<Page<ProjectLineShape>>()
            .Told(Tag, "listProjects", "Projects by their latest filing, narrowed and ordered as on the list page; by number unless another order is named", Examples.Projects, errors: 400);
        api.MapGet("/projects/totals", TotalsAsync).Produces<TotalsShape>()
            .Told(Tag, "sumProjects", "The same projects summed by unit and year", Examples.Totals);
        api.MapGet("/projects/{id:long}", ShowAsync).Produces<ProjectShape>()
            .Told(Tag, "getProject", "One project: record, notes and findings as the command line prints them; a version, or the one that stood on a day", Examples.Project);
        api.MapGet("/projects/{id:long}/versions", VersionsAsync).Produces<IReadOnlyList<VersionShape>>()
            .Told(Tag, "listVersions", "The filings of a project, newest first", Examples.Versions);
        api.MapGet("/projects/{id:long}/diff", DiffAsync).Produces<DiffShape>()
            .Told(Tag, "compareVersions", "What one version says otherwise than another; the latest against the one before unless named", Examples.Diff);
        api.MapGet("/projects/{id:long}/form/{format}", FormAsync)
            .Hands("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/pdf", "text/html")
            .Told(Tag, "getForm", "The official form as docx, xlsx, pdf or html");
        api.MapPost("/projects/{id:long}/corrections", CorrectAsync).Accepts<CorrectionBody>("application/json").Produces<ProjectShape>()
            .Told(Tag, "correctField", "Confirm a box, correct it, or take that back (校对); If-Match names the project's ETag", Examples.Project, Examples.Correction, [400, 409, 422, .. OperationNotes.ByState]);
    }

    private static async Task<IResult> ListAsync(HttpContext context, [AsParameters] ProjectQuery query, Visit visit, Store store, CancellationToken cancellation)
    {
        if (!Paging.TryRead(context.Request, out var behind))
        {
            return Problems.Of(visit.Words, StatusCodes.Status400BadRequest, ProblemCode.BadCursor);
        }

        var slice = await store.Projects.SliceAsync(FilterOf(query) with { Take = Paging.Limit(context.Request) }, behind, cancellation);
        return slice is null
            ? Problems.Of(visit.Words, StatusCodes.Status400BadRequest, ProblemCode.BadCursor)
            : Results.Json(
                new Page<ProjectLineShape>([.. slice.Lines.Select(ProjectLineShape.Of)], slice.Total, Paging.Cursor(context, slice.End)), WebJson.Options);
    }

    private static async Task<IResult> TotalsAsync([AsParameters] ProjectQuery query, Store store, CancellationToken cancellation)
    {
        var list = await store.Projects.ListAsync(FilterOf(query) with { Take = 0 }, cancellation);
        return Results.Json(
            new TotalsShape(
                [.. list.All.Years.Select(YearTotalShape.Of)],
                [.. list.ByUnit.Select(u => new UnitTotalShape(u.Unit, [.. u.Years.Select(YearTotalShape.Of)]))]),
            WebJson.Options);
    }

    private static async Task<IResult> ShowAsync(
        HttpContext context, long id, int? version, DateOnly? asOf, Visit visit, Store store, RuleCatalog rules, TimeProvider clock, CancellationToken cancellation)
    {
        var page = await store.Projects.FindAsync(id, version, cancellation);
        if (page is not null && version is null && asOf is { } day)
        {
            // The day ends where the office is.
            var end = TimeZoneInfo.ConvertTimeToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), clock.LocalTimeZone);
            var then = page.Filings.Where(f => f.FiledAt < end).Select(f => (int?)f.Version).Max();
            page = then is null ? null : await store.Projects.FindAsync(id, then, cancellation);
        }

        return page is null ? Problems.NotFound(visit.Words) : Tags.Answer(context, ProjectShape.Of(page, rules));
    }

    private static async Task<IResult> VersionsAsync(HttpContext context, long id, Visit visit, Store store, CancellationToken cancellation) =>
        await store.Projects.FindAsync(id, null, cancellation) is { } page
            ? Tags.Answer(context, page.Filings.Select(f => new VersionShape(f.Version, f.DocumentName, f.FiledAt)).ToList())
            : Problems.NotFound(visit.Words);

    private static async Task<IResult> DiffAsync(HttpContext context, long id, int? from, int? to, Visit visit, Store store, CancellationToken cancellation)
    {
        if (await store.Projects.FindAsync(id, to, cancellation) is not { } after
            || await store.Projects.FindAsync(id, from ?? Math.Max(1, after.Version - 1), cancellation) is not { } before)
        {
            return Problems.NotFound(visit.Words);
        }

        return Tags.Answer(context, new DiffShape(
            id, before.Version, after.Version, [.. TargetChanges.Between(before.Form.Target, after.Form.Target).Select(ChangeShape.Of)]));
    }

    private static async Task<IResult> FormAsync(long id, string format, int? version, Visit visit, Store store, CancellationToken cancellation)
    {
        Func<IReadOnlyList<PerformanceTarget>, byte[]>? write = format switch
        {
            "docx" => DocxForms.Write,
            "xlsx" => XlsxForms.Write,
            "html" => HtmlForms.Write,
            "pdf" when PdfForms.IsAvailable => PdfForms.Write,
            _ => null,
        };
        return write is not null && await store.Projects.FindAsync(id, version, cancellation) is { Form.Target: { } target }
            ? Papers.Download(write([target]), "." + format, FileNames.Of(target, "." + format))
            : Problems.NotFound(visit.Words);
    }

    private static async Task<IResult> CorrectAsync(
        HttpContext context, long id, Visit visit, Store store, RuleCatalog rules, FilingCorrection corrections, CancellationToken cancellation)
    {
        var words = visit.Words;
        if (await WebJson.ReadAsync<CorrectionBody>(context.Request, cancellation) is not { Version: > 0, Field: { } name, Seen: { } seen } body
            || KindOf(body.Act) is not { } kind)
        {
            return Problems.Bad(words);
        }

        if (await store.Projects.FindAsync(id, null, cancellation) is not { } page
            || DeskItem.Of(page.Form).Select(item => (Hengji.Terms.Field?)item.Field).FirstOrDefault(f => string.Equals(f.ToString(), name, StringComparison.Ordinal)) is not { } field)
        {
            return Problems.NotFound(words);
        }

        if (Tags.Refusal(context.Request, words, Tags.Of(ProjectShape.Of(page, rules))) is { } owed)
        {
            return owed;
        }

        // An act once received is kept to the end, though the caller may have gone.
        var result = await corrections.KeepAsync(
            new CorrectionRequest(id, body.Version, field, kind, seen, body.Typed ?? string.Empty), ActingPerson.Of(context), CancellationToken.None);
        return result.Outcome switch
        {
            CorrectionOutcome.Kept => Tags.Answer(context, ProjectShape.Of((await store.Projects.FindAsync(id, null, cancellation))!, rules)),
            CorrectionOutcome.NotFound => Problems.NotFound(words),
            CorrectionOutcome.Conflict => Problems.Of(words, StatusCodes.Status412PreconditionFailed),
            CorrectionOutcome.Refused => Problems.Of(words, StatusCodes.Status422UnprocessableEntity, detail: result.Fault is { } fault ? words.FaultOf(fault) : null),
            _ => Problems.Of(words, result.Refusal is { Kind: RefusalKind.NotByThisPerson or RefusalKind.SamePerson } ? StatusCodes.Status403Forbidden : StatusCodes.Status409Conflict, detail: result.Refusal is { } why ? words.Of(why) : null),
        };
    }

    private static ProjectFilter FilterOf(ProjectQuery query)
    {
        var state = ListState.Of(name => name switch
        {
            "q" => query.Q,
            "year" => query.Year?.ToString(CultureInfo.InvariantCulture),
            "unit" => query.Unit,
            "type" => query.Type,
            "finding" => query.Finding,
            "sort" => query.Sort ?? ProjectQuery.ByNumber,
            "reversed" => query.Reversed == true ? "1" : null,
            _ => null,
        });
        return state.Filter with { ByUnit = false, Skip = 0 };
    }

    private static CorrectionKind? KindOf(string? act) => act switch
    {
        "confirm" => CorrectionKind.Confirmed,
        "correct" => CorrectionKind.Corrected,
        "withdraw" => CorrectionKind.Withdrawn,
        _ => null,
    };
}
