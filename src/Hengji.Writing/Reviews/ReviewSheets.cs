using System.Text;
using Hengji.Writing.Docx;
using Hengji.Writing.Html;
using Hengji.Writing.Pdf;

namespace Hengji.Writing.Reviews;

/// <summary>Writes review sheets (项目支出绩效目标审核表), one at least, each on pages of its own.</summary>
public static class ReviewSheets
{
    /// <summary>The same blocks as part of a web page, so that the page shows what the files say.</summary>
    public static string Html(ReviewSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var html = new StringBuilder();
        HtmlBlocks.Add(html, ReviewSheetPaper.Of(sheet).Blocks);
        return html.ToString();
    }

    public static byte[] Docx(IReadOnlyList<ReviewSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        return DocxPapers.Write([.. sheets.Select(ReviewSheetPaper.Of)]);
    }

    /// <remarks>Needs the fonts of the build; see <see cref="PdfForms.IsAvailable"/>.</remarks>
    public static byte[] Pdf(IReadOnlyList<ReviewSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        return PdfPapers.Write([.. sheets.Select(ReviewSheetPaper.Of)]);
    }
}
