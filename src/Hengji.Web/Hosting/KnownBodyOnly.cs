using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Hosting;

/// <summary>Refuses a change whose body is neither a form nor JSON; only imports take whatever file is sent.</summary>
internal sealed class KnownBodyOnly(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || request.HasFormContentType
            || request.HasJsonContentType() || request.Path.StartsWithSegments("/api/imports", StringComparison.Ordinal))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        return Task.CompletedTask;
    }
}
