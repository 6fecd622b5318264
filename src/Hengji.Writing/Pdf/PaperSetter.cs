using System.Globalization;
using Hengji.Writing.Papers;

namespace Hengji.Writing.Pdf;

/// <summary>Sets a printed document on pages, block by block, with the measures of the Word file.</summary>
internal sealed class PaperSetter
{
    private const double Top = 62.35;
    private const double BottomMargin = 56.7;
    private const double SideMargin = 56.7;
    private const double FooterAboveEdge = 31.2;
    private const double AboveSignatures = 12;

    /// <summary>Lines of a paragraph that are worth beginning it on a page.</summary>
    private const int FewestLines = 2;

    private readonly FormFonts fonts;
    private readonly Paper paper;
    private readonly List<SetPage> pages = [];
    private double y = Top;

    private PaperSetter(Paper paper, FormFonts fonts)
    {
        (this.paper, this.fonts) = (paper, fonts);
        pages.Add(new SetPage(paper.IsLandscape, [], []));
    }

    private SetPage Page => pages[^1];

    private double Bottom => Page.Height - BottomMargin;

    private double TextWidth => (paper.IsLandscape ? Paper.LandscapeWidth : Paper.UprightWidth) / 20.0;

    public static IReadOnlyList<SetPage> Set(Paper paper, FormFonts fonts)
    {
        var setter = new PaperSetter(paper, fonts);
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            setter.Set(paper.Blocks[i], i + 1 < paper.Blocks.Count ? paper.Blocks[i + 1] : null);
        }

        setter.Number();
        return setter.pages;
    }

    private void Set(PaperBlock block, PaperBlock? next)
    {
        switch (block)
        {
            case PaperTitle title:
                SetLines(title.Text, PdfType.Title, centred: true);
                y += 3;
                break;
            case PaperSubtitle line:
                SetLines(line.Text, PdfType.Text, centred: true);
                y += 6;
                break;
            case PaperHeading heading:
                KeepTogether(6 + PdfType.Heading.LineHeight + 3 + (FewestLines * PdfType.Letter.LineHeight));
                y += 6;
                SetLines(heading.Text, PdfType.Heading, centred: false);
                y += 3;
                break;
            case PaperParagraph paragraph:
                SetParagraph(paragraph);
                break;
            case PaperTable table:
                SetTable(table, next is PaperSignatures ? SignaturesHeight : 0);
                break;
            case PaperSignatures signatures:
                KeepTogether(SignaturesHeight);
                var left = (Page.Width - TextWidth) / 2;
                Page.Lines.AddRange(signatures.Places.Select(place => new SetLine(
                    place.Text, left + (place.Left / 20.0), y + AboveSignatures + PdfType.Text.Ascent, PdfType.Text)));
                y += SignaturesHeight;
                break;
            default:
                throw new InvalidOperationException($"{block.GetType().Name} cannot be set.");
        }
    }

    private static double SignaturesHeight => AboveSignatures + PdfType.Text.LineHeight;

    private void SetParagraph(PaperParagraph paragraph)
    {
        var type = paragraph.Kind == ParagraphKind.Note ? PdfType.Small : PdfType.Letter;
        var indent = paragraph.Kind == ParagraphKind.Indented ? "　　" : string.Empty;
        if (paragraph.Kind == ParagraphKind.Note)
        {
            y += 3;
        }

        foreach (var text in XmlText.Lines(paragraph.Text))
        {
            var lines = new LineBreaker(fonts, type).Lines(indent + text, TextWidth);
            KeepTogether(Math.Min(lines.Count, FewestLines) * type.LineHeight);
            foreach (var line in lines)
            {
                KeepTogether(type.LineHeight);
                var left = paragraph.Kind == ParagraphKind.Right ? Page.Width - SideMargin - fonts.Width(line, type) : SideMargin;
                Page.Lines.Add(new SetLine(line, left, y + type.Ascent, type));
                y += type.LineHeight;
            }
        }
    }

    private void SetTable(PaperTable block, double following)
    {
        var table = new SetTable(block, fonts);
        if (y > Top && table.LeastHeight + (table.RowCount == 1 ? following : 0) > Bottom - y)
        {
            NewPage();
        }

        var left = (Page.Width - table.Borders[^1]) / 2;
        var parts = PageBreaks.Of(table, Bottom - y, Bottom - Top, following);
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
            {
                NewPage();
            }

            if (parts[i].Count > 0)
            {
                var part = new TablePart(table, parts[i], fonts, left, y);
                part.SetOn(Page);
                y = part.Bottom;
            }
        }
    }

    private void SetLines(string text, PdfType type, bool centred)
    {
        foreach (var line in new LineBreaker(fonts, type).Lines(text, TextWidth))
        {
            var left = centred ? (Page.Width - fonts.Width(line, type)) / 2 : SideMargin;
            Page.Lines.Add(new SetLine(line, left, y + type.Ascent, type));
            y += type.LineHeight;
        }
    }

    private void KeepTogether(double height)
    {
        if (y > Top && y + height > Bottom)
        {
            NewPage();
        }
    }

    private void NewPage()
    {
        pages.Add(new SetPage(paper.IsLandscape, [], []));
        y = Top;
    }

    private void Number()
    {
        for (var i = 0; i < pages.Count; i++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"第 {i + 1} 页　共 {pages.Count} 页");
            var left = (pages[i].Width - fonts.Width(number, PdfType.Footer)) / 2;
            pages[i].Lines.Add(new SetLine(number, left, pages[i].Height - FooterAboveEdge, PdfType.Footer));
        }
    }
}
