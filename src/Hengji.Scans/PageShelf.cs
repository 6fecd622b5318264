using System.Globalization;
using System.Security.Cryptography;
using Hengji.Scans.Recognition;

namespace Hengji.Scans;

/// <summary>
/// Pages already recognised, kept in a folder so that work broken off goes on where it stopped. A page is found by the
/// bytes of its picture and by the program and networks that read it; another version reads it anew. The folder is
/// bounded: the oldest pages leave first. What cannot be kept or found is only read once more.
/// </summary>
/// <param name="folder">Where; made when the first page is kept.</param>
/// <param name="most">How many bytes it may hold.</param>
public sealed class PageShelf(string folder, long most = PageShelf.Usual)
{
    /// <summary>Some ten thousand pages.</summary>
    public const long Usual = 256L * 1024 * 1024;

    private const string Extension = ".page";

    /// <summary>The shelf of one picture; null where no networks are installed, so that nothing was recognised.</summary>
    internal Place? PlaceOf(ReadOnlySpan<byte> picture) =>
        RecognitionModels.Version is { } version
            ? new Place(this, $"{version}-{Convert.ToHexStringLower(SHA256.HashData(picture))}")
            : null;

    private ScannedPage? Find(string name)
    {
        var path = Path.Combine(folder, name);
        try
        {
            return File.Exists(path) ? KeptPage.Parse(File.ReadAllBytes(path)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // As good as not kept: the page is recognised once more.
            return null;
        }
    }

    private void Keep(string name, ScannedPage page)
    {
        var path = Path.Combine(folder, name);
        var draft = path + "." + Path.GetRandomFileName();
        try
        {
            Directory.CreateDirectory(folder);
            var bytes = KeptPage.Write(page);
            MakeRoom(bytes.Length);

            // Whole or not at all, whenever the machine is switched off.
            File.WriteAllBytes(draft, bytes);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full disk must not keep a form from being read; the page is recognised once more another time.
            Remove(draft);
        }
    }

    private void MakeRoom(long wanted)
    {
        var kept = new DirectoryInfo(folder).GetFiles().OrderBy(f => f.LastWriteTimeUtc).ToList();
        var size = kept.Sum(f => f.Length) + wanted;
        foreach (var file in kept.TakeWhile(_ => size > most))
        {
            size -= file.Length;
            Remove(file.FullName);
        }
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // In use by another process: it goes with the next page that is kept.
        }
    }

    /// <summary>The pages of one picture on the shelf.</summary>
    internal sealed class Place(PageShelf shelf, string picture)
    {
        public ScannedPage? Find(int number, int quarters) => shelf.Find(Name(number, quarters));

        public void Keep(int number, int quarters, ScannedPage page) => shelf.Keep(Name(number, quarters), page);

        private string Name(int number, int quarters) =>
            string.Create(CultureInfo.InvariantCulture, $"{picture}-{number}-{quarters}{Extension}");
    }
}
