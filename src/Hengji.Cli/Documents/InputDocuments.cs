using System.Runtime.CompilerServices;

using Hengji.Cli.Terminals;
using Hengji.Cli.Wordings;
using Hengji.Reading.Archives;

namespace Hengji.Cli.Documents;

/// <summary>The documents named by FILE…: files, what is in archives, every file of a folder, or <c>-</c> for standard input.</summary>
internal sealed class InputDocuments(Terminal terminal, Wording wording)
{
    private const string StandardInput = "-";

    private static readonly EnumerationOptions EveryVisibleFile = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>Files in the order given, those of a folder in ordinal order of their paths; a folder without any stands for itself.</summary>
    public IReadOnlyList<string> Expand(IEnumerable<string> names)
    {
        var paths = new List<string>();
        foreach (var name in names)
        {
            if (!string.Equals(name, StandardInput, StringComparison.Ordinal) && Directory.Exists(name))
            {
                var files = Directory.EnumerateFiles(name, "*", EveryVisibleFile).Order(StringComparer.Ordinal).ToList();
                paths.AddRange(files.Count > 0 ? files : [name]);
            }
            else
            {
                paths.Add(name);
            }
        }

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
            return new InputDocument(name, await File.ReadAllBytesAsync(path, cancellation), null);
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
