using System.IO.Compression;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace Hengji.Writing;

/// <summary>
/// What an Office file needs so that the same document gives the same bytes: parts named by count instead of by
/// chance, and no time of writing.
/// </summary>
internal static class OfficePackage
{
    /// <summary>The first moment a ZIP can tell.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Gives the file its title; the properties of System.IO.Packaging would lie under a name drawn by chance.</summary>
    public static void SetTitle(OpenXmlPackage package, string title)
    {
        var xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + $" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{SecurityElement.Escape(XmlText.Of(title))}</dc:title></cp:coreProperties>";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        package.AddNewPart<CoreFilePropertiesPart>("core").FeedData(stream);
    }

    /// <summary>A part under a name that tells its place in the order of adding.</summary>
    public static T Add<T>(OpenXmlPartContainer container)
        where T : OpenXmlPart, IFixedContentTypePart =>
        container.AddNewPart<T>($"part{container.Parts.Count() + 1}");

    /// <summary>The file without the times at which its parts were written.</summary>
    public static byte[] WithoutTimes(MemoryStream written)
    {
        using var result = new MemoryStream();
        using (var source = new ZipArchive(written, ZipArchiveMode.Read, leaveOpen: true))
        using (var copy = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                var part = copy.CreateEntry(entry.FullName);
                part.LastWriteTime = NoTime;
                using var from = entry.Open();
                using var to = part.Open();
                from.CopyTo(to);
            }
        }

        return result.ToArray();
    }
}
