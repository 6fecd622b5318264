using Hengji.Storage;
using Hengji.Targets;
using Hengji.Web.Components.Pages.Declaration;
using Hengji.Writing;
using Hengji.Writing.Docx;
using Hengji.Writing.Pdf;
using Hengji.Writing.Xlsx;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api;

/// <summary>Hands out records as official forms: one project, or the list as its filters show it.</summary>
internal static class ExportsApi
{
    private const string Docx = Papers.Docx;
    private const string Pdf = Papers.Pdf;
    private const string Xlsx = ".xlsx";

    public static void MapExports(this IEndpointRouteBuilder routes)
    {
        MapForm(routes, Docx, DocxForms.Write);
        MapForm(routes, Xlsx, XlsxForms.Write);
        MapList(routes, "forms", FileNames.Forms, Docx, DocxForms.Write);
        MapList(routes, "forms", FileNames.Forms, Xlsx, XlsxForms.Write);
        MapList(routes, "summary", FileNames.Summary, Xlsx, XlsxSummary.Write);
        if (PdfForms.IsAvailable)
        {
            MapForm(routes, Pdf, PdfForms.Write);
            MapList(routes, "forms", FileNames.Forms, Pdf, PdfForms.Write);
        }
    }

    private static void MapForm(
        IEndpointRouteBuilder routes, string extension, Func<IReadOnlyList<PerformanceTarget>, byte[]> write) =>
        routes.MapGet("/projects/{id:long}/form" + extension, async (long id, int? version, Store store, CancellationToken cancellation) =>
            await store.Projects.FindAsync(id, version, cancellation) is { Form.Target: { } target }
                ? Papers.Download(write([target]), extension, FileNames.Of(target, extension))
                : Results.NotFound());

    private static void MapList(
        IEndpointRouteBuilder routes,
        string file,
        string title,
        string extension,
        Func<IReadOnlyList<PerformanceTarget>, byte[]> write) =>
        routes.MapGet("/projects/" + file + extension, async (HttpRequest request, Store store, CancellationToken cancellation) =>
        {
            var filter = ListState.Of(name => request.Query[name]).Filter with { Skip = 0, Take = int.MaxValue };
            var forms = await store.Projects.FormsAsync(filter, cancellation);
            IReadOnlyList<PerformanceTarget> targets = [.. forms.Select(form => form.Form.Target)];
            return targets.Count > 0
                ? Papers.Download(write(targets), extension, FileNames.Of(targets, title, extension))
                : Results.NotFound();
        });
}
