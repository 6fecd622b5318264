using System.Security.Cryptography;

namespace Hengji.Sources;

/// <summary>A document as someone sent it (原件): its bytes decide its identity, never its name.</summary>
/// <param name="Name">File name as sent, without folder.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the bytes.</param>
public sealed record SourceDocument(string Name, string Sha256)
{
    public static SourceDocument Of(string name, ReadOnlySpan<byte> bytes) =>
        new(name, Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
