using System.Text.Encodings.Web;
using System.Text.Json;
using Hengji.Journal;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage;

/// <summary>Appends to the journal inside the transaction of the act it tells of.</summary>
internal static class JournalWriter
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>Appends an entry; before and after are written as JSON.</summary>
    public static async Task<JournalEntry> AppendAsync(
        HengjiContext context,
        DateTime at,
        Signature by,
        string act,
        string subject,
        object? before,
        object? after,
        CancellationToken cancellationToken)
    {
        var last = await context.Journal.AsNoTracking()
            .OrderByDescending(e => e.Sequence).FirstOrDefaultAsync(cancellationToken);
        var signature = new Signature(
            Columns.Text(by.Actor) ?? string.Empty, Columns.Text(by.Origin) ?? string.Empty);
        var entry = JournalChain.Append(
            last?.ToEntry(), new JournalDraft(at, signature, act, subject, Json(before), Json(after)));
        context.Add(JournalRow.Of(entry));
        await context.SaveChangesAsync(cancellationToken);
        return entry;
    }

    private static string? Json(object? state) => state is null ? null : JsonSerializer.Serialize(state, Options);
}
