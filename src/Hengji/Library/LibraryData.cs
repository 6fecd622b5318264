using System.Text;

namespace Hengji.Library;

/// <summary>The data files the library comes with, line by line, without blank lines and comments.</summary>
internal static class LibraryData
{
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(LibraryData).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The data file {file} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
