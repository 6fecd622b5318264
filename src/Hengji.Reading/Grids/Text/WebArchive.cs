using System.Text;
using Hengji.Reading.Grids.Office;
using MimeKit;

namespace Hengji.Reading.Grids.Text;

/// <summary>Reads the page in a file that holds a page with its pictures (MHT), as Word and browsers save it.</summary>
internal static class WebArchive
{
    /// <returns>The grid, or in Chinese why there is none and what to do.</returns>
    public static (Grid? Grid, string? Refusal) Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var page = MailFile.Load(bytes);
            return Html(page.Body) is { } html ? (TextGridReader.Read(html), null) : (null, "网页归档文件（MHT）里没有网页。请用Word、浏览器打开并另存后再导入。");
        }
        catch (RefusedException refused)
        {
            return (null, refused.Message);
        }
        catch (Exception e) when (e is FormatException or IOException or NotSupportedException or ArgumentException)
        {
            return (null, "网页归档文件（MHT）已损坏，打不开。请用Word、浏览器打开并另存后再导入。");
        }
    }

    private static string? Html(MimeEntity? entity) => entity switch
    {
        Multipart several => several.Select(Html).FirstOrDefault(html => html is not null),
        TextPart { IsHtml: true, Content: { } content } part => Decoded(part, content),
        _ => null,
    };

    /// <summary>The text; what says its encoding is often wrong in these files, so the bytes are looked at first.</summary>
    private static string Decoded(TextPart part, IMimeContent content)
    {
        using var bytes = new MemoryStream();
        content.DecodeTo(bytes);
        return TextDecoder.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)).Text ?? part.GetText(Encoding.UTF8);
    }
}
