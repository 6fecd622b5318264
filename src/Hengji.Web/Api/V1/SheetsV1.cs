using Hengji.Review;
using Hengji.Review.Grades;
using Hengji.Norms;
using Hengji.Storage;
using Hengji.Storage.Queries;
using Hengji.Storage.Reviews;
using Hengji.Web.Hosting;
using Hengji.Web.Sheets.Reviews;
using Hengji.Writing;
using Hengji.Writing.Pdf;
using Hengji.Writing.Reviews;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api.V1;

/// <summary>Review sheets (审核表) with their grades and points.</summary>
internal static class SheetsV1
{
    private const string Tag = "review";

    public static void MapSheetsV1(this RouteGroupBuilder api)
    {
        api.MapGet("/projects/{id:long}/sheet", ShowAsync).Produces<SheetShape>()
            .Told(Tag, "getSheet", "The review sheet: what is suggested and what people set", Examples.Sheet);
        api.MapGet("/projects/{id:long}/sheet/{format}", FileAsync)
            .Hands("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/pdf")
            .Told(Tag, "getSheetFile", "The review sheet as docx or pdf");
        api.MapPut("/projects/{id:long}/grades", SetAsync).Accepts<GradesBody>("application/json").Produces<SheetShape>()
            .Told(Tag, "setGrades", "Set grades, points and opinion, all or none; If-Match names the sheet's ETag", Examples.Sheet, Examples.GradesSent, [400, 422, .. OperationNotes.ByState]);
    }

    private static async Task<IResult> ShowAsync(
        HttpContext context, long id, string? kind, Visit visit, Store store, RuleCatalog catalog, TimeProvider clock, CancellationToken cancellation) =>
        await store.Reviews.FindAsync(id, cancellation) is { } page
            ? Tags.Answer(context, ShapeOf(page, SheetOf.KindOf(kind, page), catalog, clock))
            : Problems.NotFound(visit.Words);

    private static async Task<IResult> FileAsync(
        long id, string format, string? kind, Visit visit, Store store, RuleCatalog catalog, TimeProvider clock, CancellationToken cancellation)
    {
        Func<IReadOnlyList<ReviewSheet>, byte[]>? write = format switch
        {
            "docx" => ReviewSheets.Docx,
            "pdf" when PdfForms.IsAvailable => ReviewSheets.Pdf,
            _ => null,
        };
        if (write is null || await store.Reviews.FindAsync(id, cancellation) is not { } page)
        {
            return Problems.NotFound(visit.Words);
        }

        var sheet = SheetOf.Of(SheetOf.KindOf(kind, page), page, catalog, clock);
        return Papers.Download(write([sheet]), "." + format, FileNames.Of(sheet.Target, FileNames.ReviewSheet, "." + format));
    }

    private static async Task<IResult> SetAsync(
        HttpContext context, long id, Visit visit, Store store, RuleCatalog catalog, ItemGrades grades, TimeProvider clock, CancellationToken cancellation)
    {
        var words = visit.Words;
        if (await WebJson.ReadAsync<GradesBody>(context.Request, cancellation) is not { Version: > 0 } body)
        {
            return Problems.Bad(words);
        }

        if (await store.Reviews.FindAsync(id, cancellation) is not { } page)
        {
            return Problems.NotFound(words);
        }

        var kind = SheetOf.KindOf(body.Kind, page);
        var now = ShapeOf(page, SheetOf.KindOf(null, page), catalog, clock);
        if (Tags.Refusal(context.Request, words, Tags.Of(now)) is { } owed
            && Tags.Refusal(context.Request, words, Tags.Of(ShapeOf(page, kind, catalog, clock))) is not null)
        {
            return owed;
        }

        var requests = new List<GradeRequest>();
        var norms = catalog.Norms.Grading.For(page.Page.Form.Target.Year).Value.Items;
        foreach (var item in body.Items ?? [])
        {
            if (norms.FirstOrDefault(n => string.Equals(n.Item.Key(), item?.Item, StringComparison.Ordinal)) is not { } norm
                || (item!.Grade is { Length: > 0 } grade && GradeTerms.OfCode(grade) is null)
                || (item.Points is { } points && (points < 0 || points > norm.Points || decimal.Round(points, 2) != points)))
            {
                return Problems.Of(words, StatusCodes.Status422UnprocessableEntity, detail: words.UnknownFields("items: " + item?.Item));
            }

            requests.Add(kind == ReviewSheetKind.KeyProject
                ? new GradeRequest(id, body.Version, norm.Item.Key(), null, item.Reason ?? string.Empty) { SetsPoints = true, Points = item.Points }
                : new GradeRequest(id, body.Version, norm.Item.Key(), item.Grade ?? string.Empty, item.Reason ?? string.Empty));
        }

        if (body.Overall is { } overall)
        {
            if (overall.Length > 0 && GradeTerms.OfCode(overall) is null)
            {
                return Problems.Of(words, StatusCodes.Status422UnprocessableEntity, detail: words.UnknownFields("overall: " + overall));
            }

            requests.Add(new GradeRequest(id, body.Version, ReviewItems.OverallKey, overall, string.Empty));
        }

        if (body.Opinion is { } opinion)
        {
            requests.Add(new GradeRequest(id, body.Version, ReviewItems.OpinionKey, string.Empty, opinion));
        }

        if (requests.Count == 0)
        {
            return Problems.Bad(words);
        }

        var result = await grades.SetAsync(requests, ActingPerson.Of(context), now.Act, CancellationToken.None);
        return result.Outcome == Hengji.Actions.DecisionOutcome.Kept
            ? Tags.Answer(context, ShapeOf((await store.Reviews.FindAsync(id, cancellation))!, kind, catalog, clock))
            : ReviewsV1.Kept(words, result);
    }

    private static SheetShape ShapeOf(ReviewPage page, ReviewSheetKind kind, RuleCatalog catalog, TimeProvider clock)
    {
        var sheet = SheetOf.Of(kind, page, catalog, clock);
        return new SheetShape(
            page.Page.ProjectId,
            page.Page.Version,
            SheetOf.NameOf(kind),
            [
                .. sheet.Items.Select(i => new SheetItemShape(
                    i.Item.Key(), i.Question, i.Points, i.Suggested?.Code(), i.SuggestedScore, page.Grades.GetValueOrDefault(i.Item.Key())?.Grade, page.Grades.GetValueOrDefault(i.Item.Key())?.Points, page.Grades.GetValueOrDefault(i.Item.Key())?.Reason)),
            ],
            sheet.Suggested?.Code(),
            sheet.Why,
            sheet.Set?.Code(),
            sheet.Opinion,
            page.Grades.Values.Select(g => g.Act).DefaultIfEmpty(0).Max());
    }
}
