using System.Globalization;
using Hengji.Actions;
using Hengji.Dossiers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Hengji.Web.Sheets.Proofs;

/// <summary>The addresses of the reading desk, and how the answer to an act travels in them.</summary>
public static class DeskState
{
    /// <summary>Cookie that keeps the name once typed.</summary>
    public const string NameCookie = "hengji-proofreader";

    private const int LongestEcho = 1_000;

    private const int LongestName = 40;

    public static string Address(long projectId) => string.Create(CultureInfo.InvariantCulture, $"/projects/{projectId}/desk");

    /// <summary>Where the page goes on after an act.</summary>
    /// <param name="request">The act.</param>
    /// <param name="result">What it came to.</param>
    /// <param name="next">The field to go on with when it was kept.</param>
    public static string Answer(CorrectionRequest request, CorrectionResult result, string? next)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(result);
        var field = request.Field.ToString();
        var isKept = result.Outcome == CorrectionOutcome.Kept;
        var query = new QueryBuilder
        {
            { "f", isKept && next is { Length: > 0 } ? next : field },
            { "said", isKept && request.Kind == CorrectionKind.Withdrawn ? "Withdrawn" : result.Outcome.ToString() },
            { "of", field },
        };
        if (result.Fault is { } fault)
        {
            query.Add("fault", fault.ToString());
            query.Add("typed", request.Typed.Length > LongestEcho ? request.Typed[..LongestEcho] : request.Typed);
        }

        return Address(request.ProjectId) + query;
    }

    /// <summary>A name as typed, without what no name has; cut where it is too long.</summary>
    public static string Named(string? typed)
    {
        var name = string.Concat((typed ?? string.Empty).Where(letter => !char.IsControl(letter))).Trim();
        return name.Length > LongestName ? name[..LongestName] : name;
    }

    /// <summary>Keeps the name for the next act.</summary>
    public static void Remember(HttpResponse response, string name)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.Cookies.Append(NameCookie, name, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Strict,
        });
    }

    /// <summary>The name acts are kept under: as typed once, otherwise the account the program runs under.</summary>
    public static string Proofreader(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Cookies[NameCookie] is { Length: > 0 } name && !string.IsNullOrWhiteSpace(name) ? name : Environment.UserName;
    }
}
