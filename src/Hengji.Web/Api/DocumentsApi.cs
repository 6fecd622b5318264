using System.Net.Mime;
using Hengji.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api;

/// <summary>Hands out original documents byte for byte.</summary>
internal static class DocumentsApi
{
    public static void MapDocuments(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/documents/{id:long}/original", OriginalAsync);

    public static async Task<IResult> OriginalAsync(long id, Store store, CancellationToken cancellation) =>
        await store.Documents.FindAsync(id, cancellation) is { } document
            && await store.Documents.OriginalAsync(id, cancellation) is { } bytes
                // Always a download: an original may be a web page, and must not act as one of ours.
                ? Results.File(bytes, MediaTypeNames.Application.Octet, document.Name)
            : Results.NotFound();
}
