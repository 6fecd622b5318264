using Hengji.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api;

/// <summary>Tells a watcher whether the pages and the database behind them answer.</summary>
internal static class HealthApi
{
    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/healthz", async (Store store, CancellationToken cancellation) =>
        {
            var documents = await store.Documents.CountAsync(cancellation);
            return Results.Json(new { status = "ok", documents });
        });
}
