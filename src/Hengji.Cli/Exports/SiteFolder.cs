using Hengji.Writing.Disclosures;

namespace Hengji.Cli.Exports;

/// <summary>The folder a site is published to.</summary>
internal static class SiteFolder
{
    /// <summary>Writes the site, and takes away what an earlier one left; a folder that holds anything else is not touched.</summary>
    /// <returns>Whether it was written.</returns>
    public static async Task<bool> WriteAsync(string path, IEnumerable<SiteFile> files, CancellationToken cancellation)
    {
        var manifest = Path.Combine(path, DisclosureSite.Manifest);
        if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any() && !File.Exists(manifest))
        {
            return false;
        }

        var earlier = File.Exists(manifest)
            ? (await File.ReadAllLinesAsync(manifest, cancellation)).Select(PathOf).ToHashSet(StringComparer.Ordinal) : [];
        foreach (var file in files)
        {
            var place = Path.Combine(path, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            // The manifest comes last: a site broken off does not name files it does not have.
            await File.WriteAllBytesAsync(place, file.Bytes, cancellation);
            earlier.Remove(file.Path);
        }

        var root = Path.GetFullPath(path) + Path.DirectorySeparatorChar;
        foreach (var place in earlier.Select(left => Path.GetFullPath(Path.Combine(path, left))).Where(place => place.StartsWith(root, StringComparison.Ordinal)))
        {
            File.Delete(place);
        }

        return true;
    }

    private static string PathOf(string line) => line[(line.IndexOf("  ", StringComparison.Ordinal) + 2)..];
}
