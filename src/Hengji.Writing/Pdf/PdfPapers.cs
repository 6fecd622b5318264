using Hengji.Writing.Papers;
using SkiaSharp;

namespace Hengji.Writing.Pdf;

/// <summary>Writes printed documents into one PDF, each on pages of its own, with the fonts in it.</summary>
internal static class PdfPapers
{
    private const float RuleWidth = 0.5f;

    /// <exception cref="ArgumentException">There is no document.</exception>
    public static byte[] Write(IReadOnlyList<Paper> papers)
    {
        if (papers.Count == 0)
        {
            throw new ArgumentException("There is no document to write.", nameof(papers));
        }

        var fonts = FormFonts.Installed;
        var pages = papers.SelectMany(paper => PaperSetter.Set(paper, fonts)).ToList();
        using var ink = new DocumentInk(fonts, pages.SelectMany(page => page.Lines).Select(line => (line.Text, line.Type.Face)));
        using var stream = new MemoryStream();
        // No date and no program version: the same records give the same bytes.
        using (var document = SKDocument.CreatePdf(stream, new SKDocumentPdfMetadata(SKDocumentPdfMetadata.DefaultRasterDpi)
        {
            Title = XmlText.Of(papers[0].Name),
            Creator = "衡绩",
        }))
        {
            foreach (var page in pages)
            {
                using var canvas = document.BeginPage((float)page.Width, (float)page.Height);
                Draw(page, canvas, ink);
                document.EndPage();
            }

            document.Close();
        }

        return stream.ToArray();
    }

    private static void Draw(SetPage page, SKCanvas canvas, DocumentInk ink)
    {
        using var pen = new SKPaint { Color = SKColors.Black, IsStroke = true, StrokeWidth = RuleWidth, StrokeCap = SKStrokeCap.Square };
        foreach (var rule in page.Rules)
        {
            canvas.DrawLine((float)rule.FromX, (float)rule.FromY, (float)rule.ToX, (float)rule.ToY, pen);
        }

        foreach (var line in page.Lines)
        {
            ink.Draw(line, canvas);
        }
    }
}
