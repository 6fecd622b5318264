using Hengji.Journal;
using Hengji.Web.Sheets.Proofs;
using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Hosting;

/// <summary>
/// Who acts in a request: the one place that says so. On one machine without accounts it is the name typed once at the
/// reading desk, otherwise the account the program runs under.
/// </summary>
internal static class ActingPerson
{
    /// <summary>The person and the address the request came from, as the journal keeps them.</summary>
    public static Signature Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new Signature(
            DeskState.Proofreader(context.Request), context.Connection.RemoteIpAddress?.ToString() ?? Signature.Web);
    }
}
