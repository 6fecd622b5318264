namespace Hengji.Tests;

/// <summary>HENGJI_ACCEPT=1 rewrites what code writes into the repository, instead of comparing it.</summary>
internal static class Accept
{
    public static bool IsOn => Environment.GetEnvironmentVariable("HENGJI_ACCEPT") == "1";

    /// <summary>Compares a file of the repository with what it should be, or writes it when accepting.</summary>
    public static void File(string path, string expected)
    {
        if (IsOn)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            System.IO.File.WriteAllText(path, expected);
            return;
        }

        Assert.True(System.IO.File.Exists(path), $"{Path.GetRelativePath(Repository.Root, path)} is missing; HENGJI_ACCEPT=1 writes it.");
        Assert.Equal(expected, System.IO.File.ReadAllText(path));
    }
}
