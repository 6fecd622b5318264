using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Hosting;

/// <summary>Refuses a change whose body is neither a form nor JSON; only imports take whatever file is sent.</summary>
internal sealed class KnownBodyOnly(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || TakesNoBody(context) || request.HasFormContentType
            || request.HasJsonContentType() || request.Path.StartsWithSegments("/api/imports", StringComparison.Ordinal)
            || request.Path.StartsWithSegments(ApiAddress.Root + "/imports", StringComparison.Ordinal))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        return Task.CompletedTask;
    }

    /// <summary>Whether nothing is there that would look at a body: no such address or method, or an act of programs that its address says whole.</summary>
    private static bool TakesNoBody(HttpContext context) => context.GetEndpoint() is not RouteEndpoint endpoint
        || (ApiAddress.Is(context.Request) && endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is null);
}
