using System.Text;
using Hengji.Sources;
using Hengji.Storage.Rows;

namespace Hengji.Storage.Imports;

/// <summary>A document that was made here and not sent: the text a form is filed with (<see cref="Dossiers.WrittenForm"/>).</summary>
internal sealed class WrittenDocument
{
    private readonly byte[] _bytes;
    private readonly string _text;

    public WrittenDocument(string name, string text)
    {
        _text = text;
        _bytes = Encoding.UTF8.GetBytes(text);
        Source = SourceDocument.Of(name, _bytes);
    }

    public SourceDocument Source { get; }

    /// <summary>Adds it with its text, and gives the row that filings name.</summary>
    public async Task<DocumentRow> AddAsync(HengjiContext context, DateTime at, string by, CancellationToken cancellationToken)
    {
        var document = new DocumentRow
        {
            Name = Columns.Text(Source.Name) ?? string.Empty,
            Sha256 = Source.Sha256,
            Length = _bytes.Length,
            FormCount = 1,
            ImportedAt = at,
            ImportedBy = Columns.Text(by) ?? string.Empty,
        };
        context.Add(document);
        await context.SaveChangesAsync(cancellationToken);
        context.Add(new DocumentOriginalRow { DocumentId = document.Id, Packed = Gzip.Pack(_bytes) });
        context.AddRange(TextParts.Cut(document.Id, _text).AsEnumerable<object>());
        return document;
    }
}
