using System.Text.Json;
using Hengji.Actions;
using Hengji.Journal;
using Hengji.Reading;
using Hengji.Reading.Archives;
using Hengji.Sources;
using Hengji.Storage.Imports;
using Hengji.Web.Api.V1;
using Hengji.Web.Hosting;
using Hengji.Web.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hengji.Web.Api;

/// <summary>
/// Takes one document a request, as its body, and answers in lines of JSON: progress while it is filed, then the
/// result. One document a request keeps a bad one from stopping the others. An archive is taken as the documents in it:
/// before the lines of each one stands a line with its name.
/// </summary>
internal static class ImportsApi
{
    private const long Megabyte = 1024 * 1024;

    public static void MapImports(this IEndpointRouteBuilder routes) => routes.MapPost("/api/imports", ImportAsync);

    public static async Task ImportAsync(HttpContext context, WebOptions options, DocumentImport import)
    {
        var words = Words.For(context.Request);
        var name = context.Request.Query["name"].ToString();
        if (string.IsNullOrWhiteSpace(name))
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, words.NoFileName);
            return;
        }

        if (await BodyAsync(context, options.LargestUpload) is not { } bytes)
        {
            await RefuseAsync(
                context, StatusCodes.Status413PayloadTooLarge, words.TooLarge(options.LargestUpload / Megabyte));
            return;
        }

        if (bytes.Length == 0)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, words.EmptyFile);
            return;
        }

        context.Response.ContentType = "application/x-ndjson; charset=utf-8";
        using var lines = new SemaphoreSlim(1);
        await WriteAsync(context, lines, new { stage = "received" });
        if (!ArchiveReader.IsArchive(bytes))
        {
            await FileAsync(context, lines, import, name, bytes);
            return;
        }

        var members = 0;
        foreach (var member in ArchiveReader.Read(name, bytes))
        {
            members++;
            await WriteAsync(context, lines, new { stage = "member", name = member.Name, size = member.Bytes.Length });
            if (member.Refusal is { } refusal)
            {
                var refused = new ImportResult(SourceDocument.Of(member.Name, member.Bytes.Span), ImportOutcome.Refused, refusal, []);
                await WriteAsync(context, lines, new { stage = "done", result = refused });
            }
            else
            {
                await FileAsync(context, lines, import, member.Name, member.Bytes);
            }
        }

        await WriteAsync(context, lines, new { stage = "unpacked", members });
    }

    private static async Task FileAsync(
        HttpContext context, SemaphoreSlim lines, DocumentImport import, string name, ReadOnlyMemory<byte> bytes)
    {
        var progress = new LineProgress<int>(forms => WriteAsync(context, lines, new { stage = "filing", forms }));
        var pages = new LineProgress<PageProgress>(at => WriteAsync(context, lines, new { stage = "page", page = at.Page, pages = at.Pages }));
        try
        {
            // Forms are read as they are filed, so that a document of thousands never stands in memory whole. Pictures take
            // seconds a page: whoever leaves or stops waits no longer, and pages finished by then are kept.
            var recognition = new Recognition { Progress = pages, Cancellation = context.RequestAborted };
            var options = context.RequestServices.GetRequiredService<WebOptions>();
            var opened = await Task.Run(() => options.Open(Path.GetFileName(name), bytes, recognition), CancellationToken.None);
            await pages.Told;
            // The visitor may leave; a document once read is filed to the end rather than half.
            var result = opened.Refusal is { } refusal
                ? new ImportResult(opened.Source, ImportOutcome.Refused, refusal, [])
                : await import.ImportAsync(
                    opened.Source, bytes, opened.Text, opened.Forms, SignatureOf(context), progress, CancellationToken.None);
            await progress.Told;
            await WriteAsync(context, lines, new { stage = "done", result = result with { Remarks = opened.Remarks } });
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be told; nothing was filed.
            await pages.Told;
        }
        catch (Exception fault)
        {
            // The answer has begun, so its status cannot tell any more; the import itself was rolled back whole.
            await progress.Told;
            await WriteAsync(context, lines, new { stage = "failed", message = Words.For(context.Request).ImportFailed });
            context.RequestServices.GetRequiredService<ILoggerFactory>()
                .CreateLogger(typeof(ImportsApi)).LogError(fault, "Import of {Name} failed", name);
        }
    }

    private static async Task<ReadOnlyMemory<byte>?> BodyAsync(HttpContext context, long largest)
    {
        if (context.Request.ContentLength > largest)
        {
            return null;
        }

        using var body = new MemoryStream((int)(context.Request.ContentLength ?? 0));
        try
        {
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }

        return body.Length > largest ? null : body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    private static Signature SignatureOf(HttpContext context) =>
        context.RequestServices.GetRequiredService<Visit>().Signature(context);

    private static Task RefuseAsync(HttpContext context, int status, string message)
    {
        if (ApiAddress.Is(context.Request))
        {
            return Problems.WriteAsync(context, Words.For(context.Request), status, detail: message);
        }

        // A status page would replace the answer the import page waits for.
        context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(
            new { stage = "refused", message }, WebJson.Options, context.RequestAborted);
    }

    private static async Task WriteAsync(HttpContext context, SemaphoreSlim lines, object line)
    {
        await lines.WaitAsync();
        try
        {
            await context.Response.WriteAsync(JsonSerializer.Serialize(line, WebJson.Options) + "\n");
            await context.Response.Body.FlushAsync();
        }
        finally
        {
            lines.Release();
        }
    }

    /// <summary>Passes reports on one after the other; the importer does not wait for a slow visitor.</summary>
    private sealed class LineProgress<T>(Func<T, Task> tell) : IProgress<T>
    {
        public Task Told { get; private set; } = Task.CompletedTask;

        public void Report(T value) => Told = After(Told, value);

        private async Task After(Task before, T value)
        {
            await before;
            await tell(value);
        }
    }
}
