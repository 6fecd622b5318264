using System.Security.Cryptography;
using System.Text;
using Hengji.Storage;
using Hengji.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Hengji.Web.Api;

/// <summary>Tells a watcher whether the program runs, whether it can work, and how it fares.</summary>
internal static class HealthApi
{
    private const string Bearer = "Bearer ";

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", async (Store store, CancellationToken cancellation) =>
        {
            var documents = await store.Documents.CountAsync(cancellation);
            return Results.Json(new { status = "ok", documents });
        });
        routes.MapGet("/readyz", ReadyAsync);
        routes.MapGet("/metrics", MetricsAsync);
    }

    /// <summary>Ready is whose database answers; else 503, so that nothing is sent here for the time being.</summary>
    private static async Task<IResult> ReadyAsync(WebOptions options, ILogger<Store> log, CancellationToken cancellation)
    {
        try
        {
            await options.Store.Documents.CountAsync(cancellation);
            return Results.Json(new { status = "ready" });
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogWarning(e, "The database does not answer.");
            return Results.Json(new { status = "database does not answer" }, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>Only for who has the token; without one set there are no metrics, as a proxy on this machine would show them to anyone.</summary>
    private static async Task<IResult> MetricsAsync(HttpRequest request, WebOptions options, RequestFigures figures, CancellationToken cancellation)
    {
        if (options.MetricsToken is not { Length: > 0 } token)
        {
            return Results.NotFound();
        }

        var given = request.Headers.Authorization.ToString();
        return given.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given[Bearer.Length..].Trim()), Encoding.UTF8.GetBytes(token))
            ? Results.Text(await MetricsText.OfAsync(figures, options.Store, cancellation), MetricsText.ContentType)
            : Results.Unauthorized();
    }
}
