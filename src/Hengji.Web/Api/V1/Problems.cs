using Hengji.Web.Hosting;
using Hengji.Web.Language;
using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Api.V1;

/// <summary>Problem details (RFC 9457).</summary>
/// <param name="Type">Where the kind of problem is explained.</param>
/// <param name="Title">The kind of problem, in the language asked for.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong here and what to do, in the language asked for.</param>
/// <param name="Code">The kind of problem, for programs.</param>
internal sealed record ProblemShape(string Type, string Title, int Status, string Detail, string Code);

/// <summary>Says what is wrong with a request.</summary>
internal static class Problems
{
    public const string ContentType = "application/problem+json; charset=utf-8";

    public static IResult Of(Words words, int status, ProblemCode? code = null, string? detail = null) =>
        Results.Json(Shape(words, status, code ?? ProblemCodes.Of(status), detail), WebJson.Options, ContentType, status);

    public static Task WriteAsync(HttpContext context, Words words, int status, ProblemCode? code = null, string? detail = null) =>
        Of(words, status, code, detail).ExecuteAsync(context);

    public static IResult NotFound(Words words) => Of(words, StatusCodes.Status404NotFound);

    public static IResult Bad(Words words, string? detail = null) => Of(words, StatusCodes.Status400BadRequest, detail: detail);

    private static ProblemShape Shape(Words words, int status, ProblemCode code, string? detail) =>
        new("/api/reference#problem-" + code.Name(), words.Title(code), status, detail ?? words.Detail(code), code.Name());
}
