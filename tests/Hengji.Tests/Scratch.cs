namespace Hengji.Tests;

/// <summary>Files for one test, in a folder of their own under the system's temporary folder.</summary>
internal static class Scratch
{
    public static string Folder() => Directory.CreateTempSubdirectory("hengji-").FullName;

    public static string File(string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(Folder(), name);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }
}
