using System.Text;
using Hengji.Writing.Docx;
using Hengji.Writing.Html;
using Hengji.Writing.Pdf;

namespace Hengji.Writing.Reviews;

/// <summary>Writes return notices (退回意见), one at least, each on pages of its own.</summary>
public static class ReturnNotices
{
    /// <summary>The same blocks as part of a web page, so that the page shows what the files say.</summary>
    public static string Html(ReturnNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var html = new StringBuilder();
        HtmlBlocks.Add(html, ReturnNoticePaper.Of(notice).Blocks);
        return html.ToString();
    }

    public static byte[] Docx(IReadOnlyList<ReturnNotice> notices)
    {
        ArgumentNullException.ThrowIfNull(notices);
        return DocxPapers.Write([.. notices.Select(ReturnNoticePaper.Of)]);
    }

    /// <remarks>Needs the fonts of the build; see <see cref="PdfForms.IsAvailable"/>.</remarks>
    public static byte[] Pdf(IReadOnlyList<ReturnNotice> notices)
    {
        ArgumentNullException.ThrowIfNull(notices);
        return PdfPapers.Write([.. notices.Select(ReturnNoticePaper.Of)]);
    }

    /// <summary>The usual opening of a notice, for a reviewer to write on.</summary>
    public static string Opening(ReturnNotice notice) => ReturnNoticePaper.Opening(notice);
}
