namespace Hengji.Writing.Disclosures;

/// <summary>One file of a published site.</summary>
/// <param name="Path">Where it lies under the site's folder, parts parted by a slash; ASCII, so that any server and disk keeps it.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record SiteFile(string Path, byte[] Bytes);
