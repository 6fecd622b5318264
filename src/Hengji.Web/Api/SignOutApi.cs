using Hengji.Storage.People;
using Hengji.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api;

/// <summary>Ends the session.</summary>
internal static class SignOutApi
{
    public static void MapSignOut(this IEndpointRouteBuilder routes) => routes.MapPost("/signout", async (HttpContext context, Visit visit, Sessions sessions) =>
    {
        if (visit.SignedIn is { } who && who.Person.AccountId is { } account)
        {
            await sessions.EndAsync(account, who.SessionId, visit.Signature(context), CancellationToken.None);
        }

        SessionCookie.Take(context);
        context.Response.Headers.Location = "/signin";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    });
}
