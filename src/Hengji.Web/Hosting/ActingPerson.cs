using Hengji.Journal;
using Hengji.Web.Sheets.Proofs;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Hengji.Web.Hosting;

/// <summary>
/// Who acts in a request: the one place that says so. Whoever signed in; on one machine without accounts the name typed
/// once at the reading desk, otherwise the account the program runs under.
/// </summary>
internal static class ActingPerson
{
    /// <summary>The person and the address the request came from, as the journal keeps them.</summary>
    public static Signature Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var visit = context.RequestServices.GetRequiredService<Visit>();
        return visit.SignedIn is null
            ? visit.Signature(context) with { Actor = DeskState.Proofreader(context.Request) }
            : visit.Signature(context);
    }
}
