using System.Runtime.CompilerServices;

using Hengji.Cli.Terminals;
using Hengji.Cli.Wordings;
using Hengji.Reading.Archives;
using Hengji.Writing.Rows;

namespace Hengji.Cli.Documents;

/// <summary>The documents named by FILE…: files, what is in archives and e-mails, every file of a folder, or <c>-</c> for standard input.</summary>
internal sealed class InputDocuments(Terminal terminal, Wording wording)
{
    private const string StandardInput = "-";
    private const string GoalFile = ExchangeRows.GoalTable + ".csv";
    private const string IndicatorFile = ExchangeRows.IndicatorTable + ".csv";

    // The file of indicators that continues a file of goals, by the latter's path.
    private readonly Dictionary<string, string> _continued = new(StringComparer.Ordinal);

    /// <summary>
    /// Files in the order given, those of a folder in ordinal order of their paths, and tells what is left out; a folder
    /// without any stands for itself.
    /// </summary>
    public IReadOnlyList<string> Expand(IEnumerable<string> names)
    {
        var paths = new List<string>();
        foreach (var name in names)
        {
            if (!string.Equals(name, StandardInput, StringComparison.Ordinal) && Directory.Exists(name))
            {
                var listing = FolderListing.Of(name);
                paths.AddRange(listing.Files.Count > 0 ? listing.Files : [name]);
                if (listing.LeftOut(wording) is { } leftOut)
                {
                    terminal.Error.WriteLine(wording.DocumentProblem(name, leftOut));
                }
            }
            else
            {
                paths.Add(name);
            }
        }

        JoinExchangeTables(paths);
        return paths;
    }

    /// <summary>The document at a path; of an archive each document in it, named by its path inside.</summary>
    public async IAsyncEnumerable<InputDocument> OpenAsync(string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var file = await FileAsync(path, cancellation);
        if (file.Problem is not null || !ArchiveReader.IsArchive(file.Bytes))
        {
            yield return file;
            yield break;
        }

        var any = false;
        foreach (var member in ArchiveReader.Read(file.Name, file.Bytes))
        {
            cancellation.ThrowIfCancellationRequested();
            any = true;
            yield return new InputDocument(member.Name, member.Bytes, member.Refusal);
        }

        if (!any)
        {
            yield return new InputDocument(file.Name, default, wording.NoDocuments(file.Name));
        }
    }

    /// <summary>Goals and indicators that lie side by side are one document in two files: apart, neither is a record.</summary>
    private void JoinExchangeTables(List<string> paths)
    {
        foreach (var goals in paths.Where(path => Path.GetFileName(path).Equals(GoalFile, StringComparison.OrdinalIgnoreCase)).ToList())
        {
            var beside = Path.Combine(Path.GetDirectoryName(goals) ?? string.Empty, IndicatorFile);
            if (paths.Find(path => path.Equals(beside, StringComparison.OrdinalIgnoreCase)) is { } indicators)
            {
                paths.Remove(indicators);
                _continued[goals] = indicators;
            }
        }
    }

    private async Task<InputDocument> FileAsync(string path, CancellationToken cancellation)
    {
        if (string.Equals(path, StandardInput, StringComparison.Ordinal))
        {
            using var bytes = new MemoryStream();
            await terminal.Input.CopyToAsync(bytes, cancellation);
            return new InputDocument(StandardInput, bytes.ToArray(), null);
        }

        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (Directory.Exists(path))
        {
            return new InputDocument(name, default, wording.NoDocuments(path));
        }

        try
        {
            var bytes = await File.ReadAllBytesAsync(path, cancellation);
            return _continued.TryGetValue(path, out var more)
                ? new InputDocument($"{name}+{Path.GetFileName(more)}", (byte[])[.. bytes, (byte)'\n', .. await File.ReadAllBytesAsync(more, cancellation)], null)
                : new InputDocument(name, bytes, null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new InputDocument(name, default, wording.FileNotFound(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new InputDocument(name, default, wording.FileNotReadable(path));
        }
    }
}
