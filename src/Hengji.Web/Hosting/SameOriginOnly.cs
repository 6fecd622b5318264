using Hengji.Web.Language;
using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Hosting;

/// <summary>Refuses a change asked for by a page of another site.</summary>
internal sealed class SameOriginOnly(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || IsOwn(request))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        if (ApiAddress.Is(request))
        {
            return;
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(Words.For(request).ForeignOrigin, context.RequestAborted);
    }

    // A browser states the origin on every post. A caller that states none is no browser and carries no one's session.
    private static bool IsOwn(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0 && site is not ("same-origin" or "none"))
        {
            return false;
        }

        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0)
        {
            // A session is a browser's, and a browser states where a post comes from.
            return site.Length > 0 || !request.Cookies.ContainsKey(SessionCookie.Name);
        }

        return string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
