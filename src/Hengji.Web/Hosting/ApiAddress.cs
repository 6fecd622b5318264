using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Hosting;

/// <summary>Which addresses are those of programs.</summary>
internal static class ApiAddress
{
    public const string Root = "/api/v1";

    private const string Scheme = "Bearer ";

    /// <summary>Whether a request is a program's: then it may carry a token, and is answered with problem details.</summary>
    public static bool Is(HttpRequest request) => request.Path.StartsWithSegments(Root, StringComparison.Ordinal);

    /// <summary>The token a request carries; null when it carries none, empty when what it carries is none.</summary>
    public static string? Bearer(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.Length == 0 ? null
            : header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim()
            : string.Empty;
    }
}
