using DocumentFormat.OpenXml.Packaging;
using Hengji.Reading.Grids.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Hengji.Tests.Web;

/// <summary>The words of a paper without blanks, to compare what a page shows with what its files say.</summary>
internal static class PaperWords
{
    public static string Plain(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    /// <summary>What stands between the head and foot of a Word file, in order.</summary>
    public static string OfDocx(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        return Plain(document.MainDocumentPart!.Document!.Body!.InnerText);
    }

    /// <summary>The words of a PDF in the order of its print; some programs spell letters as radicals.</summary>
    public static string OfPdf(byte[] bytes)
    {
        using var document = PdfDocument.Open(bytes);
        var text = string.Concat(document.GetPages().Select(page => ContentOrderTextExtractor.GetText(page)));
        return string.Concat(Plain(text).Select(letter => FontLetters.Of(letter.ToString(), font: null)));
    }
}
