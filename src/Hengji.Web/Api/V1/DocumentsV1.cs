using System.Globalization;
using Hengji.Storage;
using Hengji.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api.V1;

/// <summary>Documents as they were sent, and sending them.</summary>
internal static class DocumentsV1
{
    private const string Tag = "documents";

    public static void MapDocumentsV1(this RouteGroupBuilder api)
    {
        api.MapGet("/documents", ListAsync).Produces<Page<DocumentShape>>()
            .Told(Tag, "listDocuments", "The documents whose projects the caller sees, newest first", Examples.Documents, errors: 400);
        api.MapGet("/documents/{id:long}", ShowAsync).Produces<DocumentShape>()
            .Told(Tag, "getDocument", "One document", Examples.Document);
        api.MapGet("/documents/{id:long}/original", DocumentsApi.OriginalAsync).Hands("application/octet-stream")
            .Told(Tag, "getOriginal", "The original, byte for byte");
        api.MapGet("/documents/{id:long}/pages/{number:int}", PagesApi.DrawAsync).Hands("image/svg+xml")
            .Told(Tag, "getPage", "A page of the original as a picture whose units are the points that traces name");
        api.MapPost("/imports", ImportsApi.ImportAsync).Accepts<byte[]>("*/*").Hands("application/x-ndjson")
            .Told(Tag, "importDocument", "Send one document or archive as the body, its name as ?name=; answers in lines of JSON: progress, then the result", errors: [400, 413]);
    }

    private static async Task<IResult> ListAsync(HttpContext context, string? cursor, int? limit, Visit visit, Store store, CancellationToken cancellation)
    {
        _ = (cursor, limit);
        if (!Paging.TryReadNumber(context.Request, out var before))
        {
            return Problems.Of(visit.Words, StatusCodes.Status400BadRequest, ProblemCode.BadCursor);
        }

        var take = Paging.Limit(context.Request);
        var found = await store.Documents.BeforeAsync(before, take + 1, cancellation);
        var shown = found.Take(take).ToList();
        return Results.Json(
            new Page<DocumentShape>(
                [.. shown.Select(DocumentShape.Of)],
                await store.Documents.CountAsync(cancellation),
                Paging.Cursor(context, found.Count > take ? [shown[^1].Id.ToString(CultureInfo.InvariantCulture)] : null)),
            WebJson.Options);
    }

    private static async Task<IResult> ShowAsync(HttpContext context, long id, Visit visit, Store store, CancellationToken cancellation) =>
        await store.Documents.FindAsync(id, cancellation) is { } document
            ? Tags.Answer(context, DocumentShape.Of(document))
            : Problems.NotFound(visit.Words);
}
