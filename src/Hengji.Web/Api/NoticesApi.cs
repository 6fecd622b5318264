using System.Globalization;
using Hengji.Review;
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
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api;

/// <summary>Keeps return notices (退回意见) in the making and hands them out; sending is the page's own act.</summary>
internal static class NoticesApi
{
    public static void MapNotices(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/review/notice/draft", KeepAsync);
        Map(routes, Papers.Docx, ReturnNotices.Docx);
        if (PdfForms.IsAvailable)
        {
            Map(routes, Papers.Pdf, ReturnNotices.Pdf);
        }
    }

    /// <summary>The address of a unit's notice.</summary>
    public static string AddressOf(string path, string? unit, int? year, params IReadOnlyList<(string Name, string Value)> more)
    {
        var query = new QueryBuilder { { "unit", unit ?? string.Empty } };
        if (year is { } number)
        {
            query.Add("year", number.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var (name, value) in more)
        {
            query.Add(name, value);
        }

        return path + query;
    }

    private static void Map(IEndpointRouteBuilder routes, string extension, Func<IReadOnlyList<ReturnNotice>, byte[]> write) =>
        routes.MapGet(
            "/review/notice" + extension,
            async (string? unit, string? year, Store store, RuleCatalog catalog, CancellationToken cancellation) =>
            {
                var page = await store.Notices.FindAsync(Named(unit), Numbered(year), cancellation);
                return page is not null && NoticeOf.Of(page, catalog) is { Projects.Count: > 0 } notice
                    ? Papers.Download(write([notice]), extension, FileNames.Of([.. notice.Projects.Select(project => project.Target)], FileNames.Notice, extension))
                    : Results.NotFound();
            });

    private static async Task<IResult> KeepAsync(
        HttpContext context, Store store, RuleCatalog catalog, NoticeDrafts drafts, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (unit, year) = (Named(form["unit"]), Numbered(form["year"]));
        if (await store.Notices.FindAsync(unit, year, cancellation) is not { } page)
        {
            return Results.NotFound();
        }

        DateTime? seen = long.TryParse(form["seen"], CultureInfo.InvariantCulture, out var ticks) && ticks is > 0 and < long.MaxValue / 4
            ? new DateTime(ticks, DateTimeKind.Utc)
            : null;
        var result = await drafts.KeepAsync(unit, year, TextOf(form, page, catalog), seen, ActingPerson.Of(context), CancellationToken.None);
        return Papers.See(context, AddressOf("/review/notice", unit, year, ("said", result.Outcome.ToString())));
    }

    /// <summary>What was typed, kept only where it differs from what stands there by itself.</summary>
    private static NoticeText TextOf(IFormCollection form, NoticePage page, RuleCatalog catalog)
    {
        var usual = ReturnNotices.Opening(NoticeOf.Of(page, catalog));
        var projects = new Dictionary<long, NoticeProjectEdit>();
        foreach (var one in page.Forms)
        {
            var id = one.Review.Page.ProjectId;
            var number = id.ToString(CultureInfo.InvariantCulture);
            var opinions = new Dictionary<string, NoticeOpinionEdit>(StringComparer.Ordinal);
            foreach (var opinion in NoticeOf.Opinions(one, new NoticeProjectEdit(), catalog))
            {
                var mark = opinion.Finding.Mark.Fingerprint;
                var edit = new NoticeOpinionEdit
                {
                    IsLeftOut = form["in-" + number + "-" + mark].Count == 0,
                    Message = Changed(form["message-" + number + "-" + mark], opinion.Usual.Message),
                    Remedy = Changed(form["remedy-" + number + "-" + mark], opinion.Usual.Remedy),
                    Suggestion = Changed(form["suggestion-" + number + "-" + mark], opinion.Usual.Suggestion ?? string.Empty),
                };
                if (!edit.IsBlank)
                {
                    opinions[mark] = edit;
                }
            }

            projects[id] = new NoticeProjectEdit
            {
                IsLeftOut = form["in-" + number].Count == 0,
                Comment = Typed(form["comment-" + number]),
                Opinions = opinions,
            };
        }

        return new NoticeText
        {
            Opening = Changed(form["opening"], usual) is { Length: > 0 } opening ? opening : null,
            Reviewer = Typed(form["reviewer"]),
            Date = Day(form["date"]),
            Due = Day(form["due"]),
            Projects = projects,
        };
    }

    public static string? Named(string? unit) => string.IsNullOrEmpty(unit) ? null : unit;

    public static int? Numbered(string? year) => int.TryParse(year, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Typed(string? text) => Even(text) is { Length: > 0 } typed ? typed : null;

    private static string? Changed(string? text, string usual) =>
        string.Equals(Even(text), usual.Trim(), StringComparison.Ordinal) ? null : Even(text);

    /// <summary>A browser sends line ends of its own.</summary>
    private static string Even(string? text) => (text ?? string.Empty).Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
