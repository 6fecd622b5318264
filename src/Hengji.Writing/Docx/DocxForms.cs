using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Hengji.Targets;
using Hengji.Writing.Forms;

namespace Hengji.Writing.Docx;

/// <summary>Writes records as official forms in one Word document, each form on pages of its own, ready to sign.</summary>
public static class DocxForms
{
    public static byte[] Write(IReadOnlyList<PerformanceTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        if (targets.Count == 0)
        {
            throw new ArgumentException("There is no form to write.", nameof(targets));
        }

        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = XmlText.Of(targets[0].ProjectName ?? FormPage.Of(targets[0]).Title);
            var main = document.AddMainDocumentPart();
            DocxParts.AddStyles(main);
            DocxParts.AddFonts(main);
            DocxParts.AddSettings(main);
            // Forms bound into one file are signed one by one, so each counts its own pages and none knows their sum.
            var footer = DocxParts.AddFooter(main, withTotal: targets.Count == 1);
            var body = new Body();
            for (var i = 0; i < targets.Count; i++)
            {
                AddForm(body, FormPage.Of(targets[i]), Section(footer), isLast: i == targets.Count - 1);
            }

            main.Document = new Document(body);
        }

        return stream.ToArray();
    }

    private static void AddForm(Body body, FormPage page, SectionProperties section, bool isLast)
    {
        body.Append(
            DocxText.Line(page.Title, DocxText.Title, new KeepNext(), Spacing(after: 60), Centre()),
            DocxText.Line(page.YearLine, DocxText.Body, new KeepNext(), Spacing(after: 120), Centre()),
            DocxTable.Of(page.Head),
            DocxText.Seam(),
            DocxTable.Of([page.IndicatorHead, .. page.Indicators], isIndicators: true));

        // A document that ends with a table loses it in some programs; the signatures come last anyway.
        var signatures = DocxText.Line(
            string.Join('\t', FormPage.SignedBy, FormPage.HeadOfUnit, FormPage.Telephone, FormPage.FilledInOn),
            DocxText.Body,
            new KeepLines(),
            new Tabs(Stop(2200), Stop(4300), Stop(6690)),
            Spacing(before: 240));
        body.Append(signatures);
        if (isLast)
        {
            body.Append(section);
        }
        else
        {
            signatures.ParagraphProperties!.AddChild(section);
        }
    }

    private static SectionProperties Section(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new SectionType { Val = SectionMarkValues.NextPage },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1247, Bottom = 1134, Left = 1134, Right = 1134, Header = 680, Footer = 624, Gutter = 0 },
        new PageNumberType { Start = 1 });

    private static Justification Centre() => new() { Val = JustificationValues.Center };

    private static TabStop Stop(int position) => new() { Val = TabStopValues.Left, Position = position };

    private static SpacingBetweenLines Spacing(int before = 0, int after = 0) => new()
    {
        Before = before.ToString(System.Globalization.CultureInfo.InvariantCulture),
        After = after.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
