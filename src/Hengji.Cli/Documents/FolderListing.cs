using Hengji.Cli.Wordings;

namespace Hengji.Cli.Documents;

/// <summary>
/// The files of a folder and of the folders in it. Hidden ones, and those that office programs keep beside an open
/// document, are nobody's documents: they are left out, and listed as left out.
/// </summary>
internal sealed class FolderListing
{
    private const int NamesSaid = 5;

    private readonly List<string> _files = [];
    private readonly List<string> _skipped = [];

    private FolderListing()
    {
    }

    /// <summary>In ordinal order of their paths.</summary>
    public IReadOnlyList<string> Files => _files;

    public static FolderListing Of(string folder)
    {
        var listing = new FolderListing();
        listing.Walk(new DirectoryInfo(folder));
        listing._files.Sort(StringComparer.Ordinal);
        return listing;
    }

    /// <summary>What was left out, in a sentence; null when nothing was.</summary>
    public string? LeftOut(Wording wording) => _skipped.Count == 0
        ? null
        : wording.FilesSkipped(_skipped.Count, [.. _skipped.Order(StringComparer.Ordinal).Take(NamesSaid)]);

    private void Walk(DirectoryInfo folder)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                if (IsHidden(entry))
                {
                    _skipped.Add(entry.Name);
                }
                else if (entry is not DirectoryInfo inner)
                {
                    _files.Add(entry.FullName);
                }
                else if (inner.LinkTarget is null)
                {
                    Walk(inner);
                }
                else
                {
                    // A link may lead back up, round and round.
                    _skipped.Add(entry.Name);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Opened as a file it is named among what could not be read.
            _files.Add(folder.FullName);
        }
    }

    private static bool IsHidden(FileSystemInfo entry) =>
        (entry.Attributes & (FileAttributes.Hidden | FileAttributes.System)) != FileAttributes.None || entry.Name.StartsWith('.')
        || entry.Name.StartsWith("~$", StringComparison.Ordinal) || entry.Name.StartsWith(".~", StringComparison.Ordinal)
        || entry.Name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || entry.Name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
}
