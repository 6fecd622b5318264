using System.IO.Compression;
using System.Xml;

namespace Hengji.Reading.Grids.Office;

/// <summary>
/// The parts of an Office file in ZIP form (DOCX, XLSX). Nothing is unpacked before it is asked for, what is unpacked
/// is counted, and XML is read without definitions, entities or anything from outside the file.
/// </summary>
internal sealed class OfficePackage : IDisposable
{
    /// <summary>Unpacked bytes of all parts read; a thousand forms are well below.</summary>
    private const long Largest = 256L << 20;

    private const int DeepestXml = 400;

    public const string HasMacros = "文件带有宏，只读取内容，宏没有运行。";

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private long unpacked;

    /// <exception cref="InvalidDataException">The bytes are no complete ZIP file.</exception>
    public OfficePackage(ReadOnlyMemory<byte> bytes)
    {
        archive = new ZipArchive(new ReadOnlyMemoryStream(bytes), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>In Chinese, what it carries that is not read; none for most files.</summary>
    public IEnumerable<string> Remarks()
    {
        if (parts.Keys.Any(p => p.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || p.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase)))
        {
            yield return HasMacros;
        }
    }

    /// <summary>The part's bytes, such as those of a document inside the document; null when there is no such part.</summary>
    public byte[]? Bytes(string part)
    {
        if (!parts.TryGetValue(part, out var entry) || entry.IsEncrypted)
        {
            return null;
        }

        using var stream = Counted(entry);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The part's XML; null when there is no such part.</summary>
    public XmlReader? Open(string? part)
    {
        if (part is null || !parts.TryGetValue(part, out var entry))
        {
            return null;
        }

        if (entry.IsEncrypted)
        {
            throw new RefusedException("文件设有密码，打不开。请去掉密码后重新导入。");
        }

        return XmlReader.Create(Counted(entry), XmlWalk.Settings);
    }

    /// <summary>Steps to the next node; nesting without end is refused, since the reader keeps every open element.</summary>
    public static bool Next(XmlReader xml)
    {
        if (!xml.Read())
        {
            return false;
        }

        return xml.Depth <= DeepestXml ? true : throw new RefusedException("文件内部结构嵌套过深，不是正常的Office文件，没有读取。");
    }

    /// <summary>Text of the mimetype part, by which OpenDocument files name themselves; empty when there is none.</summary>
    public string MimeType()
    {
        if (!parts.TryGetValue("mimetype", out var entry) || entry.IsEncrypted)
        {
            return string.Empty;
        }

        using var stream = entry.Open();
        var buffer = new byte[128];
        return System.Text.Encoding.ASCII.GetString(buffer, 0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
    }

    /// <summary>What a part refers to, by identifier: the kind (last word of the relation's address) and the part meant.</summary>
    public IReadOnlyDictionary<string, (string Kind, string Part)> Relations(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var found = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        using var xml = Open($"{part[..slash]}_rels/{part[slash..]}.rels");
        while (xml is not null && Next(xml))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "Relationship" && xml.GetAttribute("Id") is { } id
                && xml.GetAttribute("TargetMode") is not "External")
            {
                var kind = xml.GetAttribute("Type") ?? string.Empty;
                found[id] = (kind[(kind.LastIndexOf('/') + 1)..], Resolve(part[..slash], xml.GetAttribute("Target") ?? string.Empty));
            }
        }

        return found;
    }

    /// <summary>The part the whole file is about: the document or the workbook; null when it names none.</summary>
    public string? MainPart() =>
        Relations(string.Empty).Values.Where(r => r.Kind is "officeDocument").Select(r => r.Part).FirstOrDefault(Has);

    /// <summary>The name of the element a part's XML begins with; null when there is none.</summary>
    public string? RootElement(string part)
    {
        using var xml = Open(part);
        return xml is not null && xml.MoveToContent() == XmlNodeType.Element ? xml.LocalName : null;
    }

    public void Dispose() => archive.Dispose();

    /// <summary>A stream of the archive counts for nothing until it is read, whatever length the file claims for it.</summary>
    private CountedStream Counted(ZipArchiveEntry entry) => new(entry.Open(), read =>
    {
        unpacked += read;
        if (unpacked > Largest)
        {
            throw RefusedException.TooLarge("文件解压后过大");
        }
    });

    private static string Resolve(string folder, string target)
    {
        var path = target.StartsWith('/') ? target : folder + target;
        var steps = new List<string>();
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step is ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
