using System.Security.Cryptography;
using System.Text;
using Hengji.Storage.People;
using Hengji.Web.Api.V1;
using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Hosting;

/// <summary>
/// A change with an Idempotency-Key is done once: sent again within a day it is answered as before, and nothing is done. The
/// same key with another request is refused, and so is one whose first request is still under way.
/// </summary>
internal sealed class ApiKeys(RequestDelegate next)
{
    public const string Header = "Idempotency-Key";

    /// <summary>Told with an answer that was given before.</summary>
    public const string Replayed = "Idempotency-Replayed";

    private const int LongestKey = 200;

    public async Task InvokeAsync(HttpContext context, Visit visit, ApiAnswers answers)
    {
        var request = context.Request;
        var key = request.Headers[Header].ToString();
        if (key.Length == 0 || !ApiAddress.Is(request) || HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            await next(context);
            return;
        }

        if (key.Length > LongestKey || key.Any(char.IsControl))
        {
            await Problems.WriteAsync(context, visit.Words, StatusCodes.Status400BadRequest, ProblemCode.BadKey);
            return;
        }

        request.EnableBuffering();
        var hash = await HashAsync(request, context.RequestAborted);
        var met = await answers.MeetAsync(visit.Person.AccountId ?? 0, key, hash, CancellationToken.None);
        switch (met.Standing)
        {
            case KeyStanding.OtherRequest:
                await Problems.WriteAsync(context, visit.Words, StatusCodes.Status422UnprocessableEntity, ProblemCode.KeyOfOtherRequest);
                return;
            case KeyStanding.UnderWay:
                await Problems.WriteAsync(context, visit.Words, StatusCodes.Status409Conflict, ProblemCode.KeyUnderWay);
                return;
            case KeyStanding.Answered:
                await GiveAsync(context, met.Answer!);
                return;
            default:
                await DoAsync(context, answers, met.Id);
                return;
        }
    }

    private async Task DoAsync(HttpContext context, ApiAnswers answers, long id)
    {
        var response = context.Response;
        var sent = response.Body;
        using var kept = new MemoryStream();
        response.Body = kept;
        try
        {
            await next(context);
        }
        catch
        {
            // Acts are done whole or not at all; the key is free for the next try.
            response.Body = sent;
            await answers.ForgetAsync(id, CancellationToken.None);
            throw;
        }

        response.Body = sent;
        var answer = new ApiAnswer(
            response.StatusCode, response.ContentType, Blank(response.Headers.ETag), Blank(response.Headers.Location), kept.ToArray());
        // What was refused changed nothing: with its cause mended the same request may be sent again under the same key.
        await (response.StatusCode < StatusCodes.Status400BadRequest
            ? answers.KeepAsync(id, answer, CancellationToken.None)
            : answers.ForgetAsync(id, CancellationToken.None));
        if (kept.Length > 0)
        {
            await sent.WriteAsync(answer.Body, CancellationToken.None);
        }
    }

    private static async Task GiveAsync(HttpContext context, ApiAnswer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.Headers[Replayed] = "true";
        if (answer.Tag is { } tag)
        {
            response.Headers.ETag = tag;
        }

        if (answer.Location is { } location)
        {
            response.Headers.Location = location;
        }

        await response.Body.WriteAsync(answer.Body, CancellationToken.None);
    }

    private static async Task<string> HashAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method}\n{request.Path}{request.QueryString}\n{request.Headers.IfMatch}\n{request.ContentType}\n"));
        var buffer = new byte[81_920];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellation)) > 0)
        {
            hash.AppendData(buffer, 0, read);
        }

        request.Body.Position = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string? Blank(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
