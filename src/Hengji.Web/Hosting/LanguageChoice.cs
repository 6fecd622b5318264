using Hengji.Web.Language;
using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Hosting;

/// <summary>Takes the language from the address (?lang=en) or the cookie an earlier address set; Chinese otherwise.</summary>
internal sealed class LanguageChoice(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Visit visit)
    {
        visit.Words = Words.For(context.Request);
        if (context.Request.Query.ContainsKey(Words.Key))
        {
            context.Response.Cookies.Append(Words.Key, visit.Words.Code, new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Strict,
            });
        }

        return next(context);
    }
}
