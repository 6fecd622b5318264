using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Hengji.Web.Hosting;
using Hengji.Web.Language;
using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Api.V1;

/// <summary>ETags: what a resource was when it was read, so that nobody changes what somebody else changed meanwhile.</summary>
internal static class Tags
{
    private const int HashLength = 16;

    public static string Of(long revision) => string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");

    /// <summary>A resource's tag: anything that changes what is answered changes it.</summary>
    public static string OfContent(byte[] body) => $"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..HashLength]}\"";

    /// <summary>Answers a resource with its tag, or that it is as the caller has it (If-None-Match).</summary>
    public static IResult Answer(HttpContext context, object shape)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(shape, WebJson.Options);
        var tag = OfContent(body);
        context.Response.Headers.ETag = tag;
        return context.Request.Headers.IfNoneMatch.ToString().Split(',').Any(t => string.Equals(t.Trim(), tag, StringComparison.Ordinal))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(body, "application/json; charset=utf-8");
    }

    /// <summary>The tag a shape has.</summary>
    public static string Of(object shape) => OfContent(JsonSerializer.SerializeToUtf8Bytes(shape, WebJson.Options));

    /// <summary>Why a change is not done: If-Match is owed, or names another state than this; null when it names this one.</summary>
    public static IResult? Refusal(HttpRequest request, Words words, string tag)
    {
        var named = request.Headers.IfMatch.ToString();
        return named.Length == 0 ? Problems.Of(words, StatusCodes.Status428PreconditionRequired)
            : named.Split(',').Any(t => string.Equals(t.Trim(), tag, StringComparison.Ordinal)) ? null
            : Problems.Of(words, StatusCodes.Status412PreconditionFailed);
    }
}
