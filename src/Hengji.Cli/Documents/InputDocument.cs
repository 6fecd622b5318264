namespace Hengji.Cli.Documents;

/// <summary>A document named on the command line: its bytes, or why they could not be had.</summary>
/// <param name="Name">File name without folder; <c>-</c> for standard input.</param>
/// <param name="Bytes">Empty when there is a problem.</param>
/// <param name="Problem">In the language of the person, why there are no bytes; null when there are.</param>
internal sealed record InputDocument(string Name, ReadOnlyMemory<byte> Bytes, string? Problem);
