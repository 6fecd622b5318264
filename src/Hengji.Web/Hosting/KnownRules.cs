using Hengji.Storage.Reviews;
using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Hosting;

/// <summary>Tells a visit by which rules forms are reviewed while it lasts; they can be switched between two visits.</summary>
internal sealed class KnownRules(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Visit visit, RulesInForce rules)
    {
        if (context.GetEndpoint() is not null)
        {
            visit.Catalog = await rules.CurrentAsync(context.RequestAborted);
        }

        await next(context);
    }
}
