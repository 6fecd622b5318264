using Hengji.Dossiers;
using Hengji.Sources;

namespace Hengji.Reading;

/// <summary>The door of this project: bytes of a document in, the forms it holds out. Never throws for bad input.</summary>
public static class DocumentReader
{
    /// <param name="name">File name, used as a hint for the format and to name the document.</param>
    /// <param name="bytes">The document.</param>
    public static ReadDocument Read(string name, ReadOnlyMemory<byte> bytes) =>
        new(SourceDocument.Of(name, bytes.Span), string.Empty, []);
}
