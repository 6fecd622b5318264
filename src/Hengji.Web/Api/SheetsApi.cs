using System.Globalization;
using Hengji.Actions;
using Hengji.Norms;
using Hengji.Review;
using Hengji.Review.Grades;
using Hengji.Storage;
using Hengji.Storage.Reviews;
using Hengji.Web.Hosting;
using Hengji.Web.Sheets.Reviews;
using Hengji.Writing;
using Hengji.Writing.Pdf;
using Hengji.Writing.Reviews;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api;

/// <summary>Takes the grades and points of review sheets (审核表), and hands the sheets out.</summary>
internal static class SheetsApi
{
    public static void MapSheets(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/projects/{id:long}/grades", SetAsync);
        Map(routes, Papers.Docx, ReviewSheets.Docx);
        if (PdfForms.IsAvailable)
        {
            Map(routes, Papers.Pdf, ReviewSheets.Pdf);
        }
    }

    private static void Map(IEndpointRouteBuilder routes, string extension, Func<IReadOnlyList<ReviewSheet>, byte[]> write) =>
        routes.MapGet(
            "/projects/{id:long}/sheet" + extension,
            async (long id, string? kind, Store store, RuleCatalog catalog, TimeProvider clock, CancellationToken cancellation) =>
            {
                if (await store.Reviews.FindAsync(id, cancellation) is not { } page)
                {
                    return Results.NotFound();
                }

                var sheet = SheetOf.Of(SheetOf.KindOf(kind, page), page, catalog, clock);
                return Papers.Download(write([sheet]), extension, FileNames.Of(sheet.Target, FileNames.ReviewSheet, extension));
            });

    private static async Task<IResult> SetAsync(
        HttpContext context, long id, Store store, RuleCatalog catalog, ItemGrades grades, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (!int.TryParse(form["version"], CultureInfo.InvariantCulture, out var version)
            || await store.Reviews.FindAsync(id, cancellation) is not { } page)
        {
            return Results.BadRequest();
        }

        var isKey = SheetOf.KindOf(form["kind"], page) == ReviewSheetKind.KeyProject;
        var requests = new List<GradeRequest>();
        foreach (var item in catalog.Norms.Grading.For(page.Page.Form.Target.Year).Value.Items)
        {
            var key = item.Item.Key();
            if (!TryPoints(form["points-" + key].ToString(), item.Points, out var points) || !IsGrade(form["grade-" + key].ToString()))
            {
                return Back(context, id, form, "Refused", key);
            }

            requests.Add(new GradeRequest(id, version, key, isKey ? null : form["grade-" + key].ToString(), form["reason-" + key].ToString())
            {
                SetsPoints = isKey,
                Points = points,
            });
        }

        if (!IsGrade(form["grade-" + ReviewItems.OverallKey].ToString()))
        {
            return Back(context, id, form, "Refused", ReviewItems.OverallKey);
        }

        requests.Add(new GradeRequest(id, version, ReviewItems.OverallKey, form["grade-" + ReviewItems.OverallKey].ToString(), string.Empty));
        requests.Add(new GradeRequest(id, version, ReviewItems.OpinionKey, string.Empty, form["reason-" + ReviewItems.OpinionKey].ToString()));
        // An act once received is kept to the end, though the visitor may have gone on.
        var result = await grades.SetAsync(requests, ActingPerson.Of(context), CancellationToken.None);
        return result.Outcome == DecisionOutcome.NotFound ? Results.NotFound() : Back(context, id, form, result.Outcome.ToString(), null);
    }

    private static IResult Back(HttpContext context, long id, IFormCollection form, string said, string? at)
    {
        var query = new QueryBuilder { { "kind", form["kind"].ToString() is "key" ? "key" : "general" }, { "said", said } };
        if (at is not null)
        {
            query.Add("at", at);
        }

        return Papers.See(context, string.Create(CultureInfo.InvariantCulture, $"/projects/{id}/sheet") + query);
    }

    /// <summary>Points as typed: blank takes them back; otherwise from none to all, with at most two decimals.</summary>
    private static bool TryPoints(string typed, decimal most, out decimal? points)
    {
        points = null;
        if (string.IsNullOrWhiteSpace(typed))
        {
            return true;
        }

        if (!decimal.TryParse(typed.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || number > most || decimal.Round(number, 2) != number)
        {
            return false;
        }

        points = number;
        return true;
    }

    private static bool IsGrade(string code) => code.Length == 0 || GradeTerms.OfCode(code) is not null;
}
