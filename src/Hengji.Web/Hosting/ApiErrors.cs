using Hengji.Web.Api.V1;
using Hengji.Web.Language;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Hengji.Web.Hosting;

/// <summary>
/// Whatever refuses a program's request, and wherever, the answer is problem details (RFC 9457): a refusal that said nothing is
/// given its words here, and a fault of ours is named as one.
/// </summary>
internal sealed class ApiErrors(RequestDelegate next, ILogger<ApiErrors> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!ApiAddress.Is(context.Request))
        {
            await next(context);
            return;
        }

        // The page of errors is for people.
        context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
        try
        {
            await next(context);
        }
        catch (Exception fault) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            if (fault is not BadHttpRequestException)
            {
                log.LogError(fault, "A request of a program failed");
            }

            context.Response.Clear();
            context.Response.StatusCode = fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
        }

        var response = context.Response;
        if (response.StatusCode >= StatusCodes.Status400BadRequest && !response.HasStarted && response.ContentType is null && response.ContentLength is null or 0)
        {
            await Problems.WriteAsync(context, Words.For(context.Request), response.StatusCode);
        }
    }
}
