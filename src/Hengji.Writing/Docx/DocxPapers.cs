using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Hengji.Writing.Papers;

namespace Hengji.Writing.Docx;

/// <summary>Writes printed documents into one Word file, each on pages of its own.</summary>
internal static class DocxPapers
{
    /// <exception cref="ArgumentException">There is no document.</exception>
    public static byte[] Write(IReadOnlyList<Paper> papers)
    {
        if (papers.Count == 0)
        {
            throw new ArgumentException("There is no document to write.", nameof(papers));
        }

        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            OfficePackage.SetTitle(document, papers[0].Name);
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "document");
            DocxParts.AddStyles(main);
            DocxParts.AddFonts(main);
            DocxParts.AddSettings(main);
            // Forms bound into one file are signed one by one, so each counts its own pages and none knows their sum.
            var footer = DocxParts.AddFooter(main, withTotal: papers.Count == 1);
            var body = new Body();
            for (var i = 0; i < papers.Count; i++)
            {
                Add(body, papers[i], footer, isLast: i == papers.Count - 1);
            }

            main.Document = new Document(body);
        }

        return OfficePackage.WithoutTimes(stream);
    }

    private static void Add(Body body, Paper paper, string footer, bool isLast)
    {
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            var signed = i + 1 < paper.Blocks.Count && paper.Blocks[i + 1] is PaperSignatures;
            body.Append(DocxBlocks.Of(paper.Blocks[i], signed));
        }

        // A section ends in a paragraph, and a document that ends with a table loses it in some programs.
        if (body.LastChild is not Paragraph)
        {
            body.Append(DocxText.Seam(keepsWithNext: false));
        }

        var section = Section(footer, paper.IsLandscape);
        if (isLast)
        {
            body.Append(section);
        }
        else
        {
            ((Paragraph)body.LastChild!).ParagraphProperties!.AddChild(section);
        }
    }

    private static SectionProperties Section(string footer, bool isLandscape)
    {
        var size = isLandscape
            ? new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = 11906, Height = 16838 };
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new SectionType { Val = SectionMarkValues.NextPage },
            size,
            new PageMargin { Top = 1247, Bottom = 1134, Left = 1134, Right = 1134, Header = 680, Footer = 624, Gutter = 0 },
            new PageNumberType { Start = 1 });
    }
}
