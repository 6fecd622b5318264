using System.Runtime.InteropServices;
using Hengji.Storage.Queries;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage;

/// <summary>Cuts a decoded text into packed stretches of whole lines, and puts them together again.</summary>
internal static class TextParts
{
    /// <summary>A stretch ends with the line in which it reaches this length, or here when the line goes on.</summary>
    private const int Reach = 128 * 1024;

    /// <summary>No stretch is longer, however long its last line.</summary>
    private const int Limit = 2 * Reach;

    public static IEnumerable<DocumentTextRow> Cut(long documentId, string text)
    {
        var start = 0;
        var line = 1;
        for (var part = 0; part == 0 || start < text.Length; part++)
        {
            var end = EndOf(text, start);
            yield return new DocumentTextRow
            {
                DocumentId = documentId,
                Part = part,
                Start = start,
                FirstLine = line,
                Packed = Gzip.Pack(MemoryMarshal.AsBytes(text.AsSpan(start, end - start))),
            };
            line += text.AsSpan(start, end - start).Count('\n');
            start = end;
        }
    }

    public static string Unpack(DocumentTextRow part)
    {
        var bytes = Gzip.Unpack(part.Packed);
        return new string(MemoryMarshal.Cast<byte, char>(bytes));
    }

    /// <summary>Whole lines out of a kept text, unpacking only the stretches they stand in.</summary>
    public static async Task<SourceLines> LinesAsync(
        HengjiContext context, long documentId, int first, int last, CancellationToken cancellationToken)
    {
        var places = await context.Texts.AsNoTracking().Where(t => t.DocumentId == documentId)
            .OrderBy(t => t.Part).Select(t => t.FirstLine).ToListAsync(cancellationToken);
        // A long line can begin in one stretch and end in later ones, which then bear its number too.
        var from = Math.Max(0, places.FindLastIndex(line => line < first));
        var to = Math.Max(from, places.FindLastIndex(line => line <= last));
        var parts = await context.Texts.AsNoTracking()
            .Where(t => t.DocumentId == documentId && t.Part >= from && t.Part <= to)
            .OrderBy(t => t.Part).ToListAsync(cancellationToken);
        var text = string.Concat(parts.Select(Unpack));
        var start = SkipLines(text, 0, first - parts[0].FirstLine);
        var end = SkipLines(text, start, last - first + 1);
        return new SourceLines(text[start..end], parts[0].Start + start, first);
    }

    private static int SkipLines(string text, int start, int count)
    {
        for (; count > 0 && start < text.Length; count--)
        {
            var lineEnd = text.IndexOf('\n', start);
            start = lineEnd < 0 ? text.Length : lineEnd + 1;
        }

        return start;
    }

    private static int EndOf(string text, int start)
    {
        if (text.Length - start <= Reach)
        {
            return text.Length;
        }

        var span = text.AsSpan(start + Reach, Math.Min(text.Length - start - Reach, Limit - Reach));
        var lineEnd = span.IndexOf('\n');
        return start + Reach + (lineEnd < 0 ? span.Length : lineEnd + 1);
    }
}
