using Hengji.Reading;
using Hengji.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api;

/// <summary>Hands out pages of originals as pictures whose units are the points that traces name.</summary>
internal static class PagesApi
{
    public static void MapPages(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/documents/{id:long}/pages/{number:int}", DrawAsync);

    public static async Task<IResult> DrawAsync(HttpContext context, long id, int number, Store store, CancellationToken cancellation)
    {
        if (await store.Documents.OriginalAsync(id, cancellation) is not { } bytes || DocumentPages.Draw(bytes, number) is not { } page)
        {
            return Results.NotFound();
        }

        // Opened by itself the picture is a document; it runs nothing and loads nothing.
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; img-src data:; sandbox";
        context.Response.Headers.CacheControl = "private, max-age=86400, immutable";
        return Results.Text(page, "image/svg+xml; charset=utf-8");
    }
}
