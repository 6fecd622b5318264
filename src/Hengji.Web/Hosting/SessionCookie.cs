using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Hosting;

/// <summary>The cookie by which a browser shows who signed in.</summary>
internal static class SessionCookie
{
    public const string Name = "hengji-session";

    public static void Give(HttpContext context, string secret) => context.Response.Cookies.Append(Name, secret, Options(context));

    public static void Take(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context));

    private static CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
    };
}
