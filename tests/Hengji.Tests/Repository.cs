namespace Hengji.Tests;

/// <summary>Where the sources stand, for tests that read pages or forms beside them.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory, folder => File.Exists(Path.Combine(folder, "Hengji.slnx")))
        ?? throw new InvalidOperationException("Tests run outside the repository.");

    /// <summary>The folder of real forms shared beside the repository; null where there is none.</summary>
    public static string? SharedForms { get; } =
        Find(Root, folder => Directory.Exists(Path.Combine(folder, "shared", "forms"))) is { } beside
            ? Path.Combine(beside, "shared", "forms")
            : null;

    private static string? Find(string start, Func<string, bool> wanted)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (wanted(folder.FullName))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
