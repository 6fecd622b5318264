using System.Globalization;
using Hengji.Reading.Grids.Scans;
using Hengji.Reading.Grids.Text;
using Hengji.Scans;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>
/// Reads the pages of a PDF: the letters they hold, or the picture of them where the page was scanned. A page is taken at a time, so that memory is
/// bounded by a page; whatever a damaged or hostile file does, the answer is a refusal.
/// </summary>
internal static class PdfGridReader
{
    private const int MostPages = 5_000;

    /// <summary>A page of a form takes some milliseconds; one that takes this long is made to.</summary>
    private static readonly TimeSpan PageTime = TimeSpan.FromSeconds(10);

    public static bool IsPdf(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) is >= 0 and var at && (at == 0 || !bytes[..at].Contains((byte)'<'));

    /// <returns>The grid, or in Chinese why there is none and what to do.</returns>
    public static (Grid? Grid, string? Refusal) Read(ReadOnlyMemory<byte> bytes, Recognition recognition)
    {
        var bounds = new BoundedFilters();
        try
        {
            return Pages(bytes, bounds, recognition);
        }
        catch (ScanRefusedException refused)
        {
            return (null, refused.Message);
        }
        catch (PdfDocumentEncryptedException)
        {
            return (null, "PDF文件已加密，需要密码才能打开。请去掉密码后另存，再导入。");
        }
        catch (Exception) when (bounds.Exceeded is { } exceeded)
        {
            return (null, exceeded);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException))
        {
            // The library reports a damaged file by whatever exception its parsing ran into.
            return (null, "PDF文件已损坏，打不开。请重新导出或重新发送。");
        }
    }

    private static (Grid? Grid, string? Refusal) Pages(ReadOnlyMemory<byte> bytes, BoundedFilters bounds, Recognition recognition)
    {
        bounds.Start(PageTime);
        using var document = PdfDocument.Open(bytes, new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            FilterProvider = bounds,
        });
        if (document.NumberOfPages > MostPages)
        {
            return (null, string.Create(CultureInfo.InvariantCulture, $"PDF文件有{document.NumberOfPages}页，超过{MostPages}页。请拆分后再导入。"));
        }

        if (!new DrawingCalls(document.Structure).AreBounded())
        {
            return (null, "PDF文件内容异常：图形层层套用，没有尽头，已停止。请用原文件重新导出后再导入。");
        }

        var fields = FormFields.Of(document);
        var view = new TableView();
        var flow = new PageFlow(view);
        int read = 0, pictures = 0, mute = 0;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            bounds.Start(PageTime);
            var printed = document.GetPage(number);
            var page = PageScanner.Scan(printed, fields);
            if (bounds.Exceeded is { } exceeded)
            {
                return (null, exceeded);
            }

            var letters = page.Glyphs.Count(g => !g.IsBlank);
            if (page.IsReadAsPicture)
            {
                if (PagePicture.Of(printed) is { } picture)
                {
                    recognition.Progress?.Report(new PageProgress(number, document.NumberOfPages));
                    flow.Add(ScanGridReader.Page(picture, number, recognition));
                    read++;
                    continue;
                }

                pictures++;
                flow.AddLine(string.Create(CultureInfo.InvariantCulture, $"〔第{number}页是图像，未读〕"));
            }
            else if (page.Unreadable >= PageMarks.FewLetters && page.Unreadable * 4 >= letters)
            {
                mute++;
                flow.AddLine(string.Create(CultureInfo.InvariantCulture, $"〔第{number}页的字体没有文字对照表，未读〕"));
            }
            else
            {
                read += letters > 0 ? 1 : 0;
                flow.Add(page);
            }
        }

        flow.End();
        return read > 0 ? (view.ToGrid(), null) : (null, Unread(pictures, mute));
    }

    private static string Unread(int pictures, int mute) => (pictures, mute) switch
    {
        (0, 0) => "PDF文件里没有文字。请确认导出是否完成。",
        (_, 0) => "这是扫描件，页面图像的编码方式不能读取。请把各页另存为PNG、JPEG或TIFF图片再导入，或用原Word、Excel文件。",
        _ => "PDF的字体没有文字对照表，取出的文字是乱码，不能采用。请用原Word、Excel文件，或重新导出PDF（嵌入字体）。",
    };
}
