using System.Globalization;
using Hengji.Storage.People;
using Hengji.Web.Api.V1;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Hosting;

/// <summary>Knows who asks, and lets through by <see cref="Doors"/>; where nobody signs in everything is open.</summary>
internal sealed class DoorKeeper(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Visit visit, Sessions sessions, ApiTokens tokens)
    {
        if (visit.Access == Access.Local)
        {
            await next(context);
            return;
        }

        // What a person sees is for that person: nothing in between keeps it.
        context.Response.Headers.CacheControl = "no-store";
        // A token is for programs: at a page it is not even looked at.
        if (ApiAddress.Is(context.Request) && ApiAddress.Bearer(context.Request) is { } bearer)
        {
            visit.SignedIn = await tokens.FindAsync(bearer, context.RequestAborted);
            if (visit.SignedIn is null)
            {
                context.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
                await RefuseAsync(context, visit, StatusCodes.Status401Unauthorized);
                return;
            }
        }
        else if (context.Request.Cookies[SessionCookie.Name] is { Length: > 0 } secret)
        {
            visit.SignedIn = await sessions.FindAsync(secret, context.RequestAborted);
        }

        switch (context.GetEndpoint())
        {
            case RouteEndpoint route when Doors.Of(route.RoutePattern.RawText) is { } door:
                await JudgeAsync(context, visit, door);
                return;
            case not RouteEndpoint:
                // Nothing of ours: no such address, or no such method there.
                await next(context);
                return;
            default:
                await RefuseAsync(context, visit, StatusCodes.Status403Forbidden);
                return;
        }
    }

    private async Task JudgeAsync(HttpContext context, Visit visit, Door door)
    {
        if (door.IsOpen)
        {
            await next(context);
        }
        else if (visit.SignedIn is not { } who)
        {
            await LeadAsync(context, visit, StatusCodes.Status401Unauthorized, SignIn(context.Request));
        }
        else if (who.MustChangePassword && door.Pattern is not ("/account" or "/signout"))
        {
            await LeadAsync(context, visit, StatusCodes.Status403Forbidden, "/account");
        }
        else if (who.Scopes is { } scopes && (door.ScopeOf(context.Request.Method) is not { } needed || !scopes.Contains(needed)))
        {
            await Problems.WriteAsync(context, visit.Words, StatusCodes.Status403Forbidden, ProblemCode.ScopeMissing);
        }
        else if (!door.LetsIn(who.Person) && door.Pattern is "/")
        {
            await LeadAsync(context, visit, StatusCodes.Status403Forbidden, Doors.Home(who.Person));
        }
        else if (!door.LetsIn(who.Person))
        {
            await RefuseAsync(context, visit, StatusCodes.Status403Forbidden);
        }
        else if (door.IsOfProject && !await SeesAsync(context, visit))
        {
            await RefuseAsync(context, visit, StatusCodes.Status404NotFound);
        }
        else
        {
            await next(context);
        }
    }

    private static async Task<bool> SeesAsync(HttpContext context, Visit visit) =>
        long.TryParse(context.GetRouteValue("id")?.ToString(), CultureInfo.InvariantCulture, out var id)
        && await visit.Store.Projects.SeesAsync(id, context.RequestAborted);

    /// <summary>Who asks for a page is led on; an endpoint only says no.</summary>
    private static Task LeadAsync(HttpContext context, Visit visit, int status, string page)
    {
        if (status == StatusCodes.Status401Unauthorized && ApiAddress.Is(context.Request))
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }
        else if (status == StatusCodes.Status403Forbidden && ApiAddress.Is(context.Request))
        {
            return Problems.WriteAsync(context, visit.Words, status, ProblemCode.PasswordOwed);
        }

        if (!HttpMethods.IsGet(context.Request.Method) || context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            return RefuseAsync(context, visit, status);
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = page;
        return Task.CompletedTask;
    }

    /// <summary>A page that is refused is answered by the page of errors; to a post no page can answer.</summary>
    private static Task RefuseAsync(HttpContext context, Visit visit, int status)
    {
        context.Response.StatusCode = status;
        if (HttpMethods.IsGet(context.Request.Method) || ApiAddress.Is(context.Request))
        {
            return Task.CompletedTask;
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(
            status switch
            {
                StatusCodes.Status401Unauthorized => visit.Words.NotSignedIn,
                StatusCodes.Status404NotFound => visit.Words.NotFoundWhy,
                _ => visit.Words.ForbiddenWhy,
            },
            context.RequestAborted);
    }

    private static string SignIn(HttpRequest request) =>
        "/signin" + (request.Path == "/" ? string.Empty : new QueryBuilder { { "next", request.Path + request.QueryString } }.ToString());
}
