namespace Hengji.Reading.Archives;

/// <summary>A file in an archive: its bytes, or in Chinese why there are none.</summary>
/// <param name="Name">Path inside the archive, parted by slashes; never a way out of it.</param>
/// <param name="Bytes">Empty when there is a refusal.</param>
/// <param name="Refusal">Null when there are bytes.</param>
public sealed record ArchiveMember(string Name, ReadOnlyMemory<byte> Bytes, string? Refusal);
