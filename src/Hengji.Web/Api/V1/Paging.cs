using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Api.V1;

/// <summary>A page of a list.</summary>
/// <param name="Items">What stands on it.</param>
/// <param name="Total">How many there are on all pages, as of now.</param>
/// <param name="Next">Cursor of the next page; absent on the last.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, long Total, string? Next);

/// <summary>
/// Cursors: where a page ended, sealed with the list it is of, so that a cursor of another filter is refused rather than misread.
/// </summary>
internal static class Paging
{
    public const int Usual = 100;

    public const int Most = 500;

    private const int MarkLength = 12;

    private static readonly string[] NotOfTheList = ["cursor", "limit", "lang"];

    /// <summary>How many the caller wants on a page.</summary>
    public static int Limit(HttpRequest request) =>
        int.TryParse(request.Query["limit"], CultureInfo.InvariantCulture, out var limit) ? Math.Clamp(limit, 1, Most) : Usual;

    /// <summary>A cursor, and the header that names the next page.</summary>
    public static string? Cursor(HttpContext context, IReadOnlyList<string>? end)
    {
        if (end is null)
        {
            return null;
        }

        var cursor = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes((string[])[MarkOf(context.Request), .. end]));
        var query = context.Request.Query.Where(q => q.Key is not "cursor")
            .SelectMany(q => q.Value.Select(v => $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(v ?? string.Empty)}"))
            .Append("cursor=" + cursor);
        context.Response.Headers.Link = $"<{context.Request.Path}?{string.Join('&', query)}>; rel=\"next\"";
        return cursor;
    }

    /// <summary>Where the page before ended: nothing when there was none; false when the cursor is none of this list.</summary>
    public static bool TryRead(HttpRequest request, out IReadOnlyList<string>? end)
    {
        end = null;
        var cursor = request.Query["cursor"].ToString();
        if (cursor.Length == 0)
        {
            return true;
        }

        try
        {
            if (JsonSerializer.Deserialize<string[]>(Base64Url.DecodeFromChars(cursor)) is [var mark, .. var rest]
                && string.Equals(mark, MarkOf(request), StringComparison.Ordinal) && rest.All(part => part is not null))
            {
                end = rest;
                return true;
            }
        }
        catch (Exception notOurs) when (notOurs is FormatException or JsonException)
        {
            return false;
        }

        return false;
    }

    /// <summary>As <see cref="TryRead"/>, for lists that go on behind one number.</summary>
    public static bool TryReadNumber(HttpRequest request, out long? end)
    {
        end = null;
        if (!TryRead(request, out var parts))
        {
            return false;
        }

        if (parts is null)
        {
            return true;
        }

        if (parts is [var only] && long.TryParse(only, CultureInfo.InvariantCulture, out var number))
        {
            end = number;
            return true;
        }

        return false;
    }

    private static string MarkOf(HttpRequest request)
    {
        var list = request.Path + "\n" + string.Join('\n', request.Query.Where(q => !NotOfTheList.Contains(q.Key, StringComparer.Ordinal))
            .OrderBy(q => q.Key, StringComparer.Ordinal).Select(q => q.Key + "=" + q.Value));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list)))[..MarkLength];
    }
}
