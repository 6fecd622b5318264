using System.Globalization;

namespace Hengji.Cli.Exports;

/// <summary>A folder that files are written into under names that do not collide.</summary>
internal sealed class OutputFolder(string path)
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many files were written.</summary>
    public int Count { get; private set; }

    /// <summary>Writes a file; a second file of the name is called 名（2）.</summary>
    public async Task WriteAsync(string name, byte[] bytes, CancellationToken cancellation)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = Path.GetFileNameWithoutExtension(name)
                + string.Create(CultureInfo.InvariantCulture, $"（{number}）") + Path.GetExtension(name);
        }

        Directory.CreateDirectory(path);
        await File.WriteAllBytesAsync(Path.Combine(path, free), bytes, cancellation);
        Count++;
    }
}
