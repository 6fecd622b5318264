using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Hengji.Writing.Papers;

namespace Hengji.Writing.Docx;

/// <summary>The blocks of a printed document as paragraphs and tables of Word.</summary>
internal static class DocxBlocks
{
    /// <param name="block">The block.</param>
    /// <param name="signed">Whether places to sign follow it.</param>
    public static IEnumerable<OpenXmlElement> Of(PaperBlock block, bool signed) => block switch
    {
        PaperTitle title => XmlText.Lines(title.Text).Select(line =>
            DocxText.Line(line, DocxText.Title, new KeepNext(), Spacing(after: 60), Justified(JustificationValues.Center))),
        PaperSubtitle line =>
            [DocxText.Line(line.Text, DocxText.Body, new KeepNext(), Spacing(after: 120), Justified(JustificationValues.Center))],
        PaperHeading heading => [DocxText.Line(heading.Text, DocxText.Heading, new KeepNext(), Spacing(before: 120, after: 60))],
        PaperParagraph paragraph => XmlText.Lines(paragraph.Text).Select(line => Paragraph(paragraph.Kind, line)),
        PaperTable table => Table(table, signed),
        PaperSignatures signatures => [Signatures(signatures)],
        _ => throw new InvalidOperationException($"{block.GetType().Name} cannot be written."),
    };

    private static Paragraph Paragraph(ParagraphKind kind, string line) => kind switch
    {
        ParagraphKind.Indented => DocxText.Line(
            line, DocxText.Letter, Spacing(line: 440), new Indentation { FirstLineChars = 200, FirstLine = "480" }, Justified(JustificationValues.Both)),
        ParagraphKind.Flush => DocxText.Line(line, DocxText.Letter, Spacing(line: 440)),
        ParagraphKind.Right => DocxText.Line(line, DocxText.Letter, new KeepLines(), Spacing(line: 440), Justified(JustificationValues.Right)),
        ParagraphKind.Note => DocxText.Line(line, DocxText.Small, Spacing(before: 60)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Only the first rows of a Word table are repeated, so what stands above column headings is a table of its own.</summary>
    private static IEnumerable<OpenXmlElement> Table(PaperTable table, bool signed)
    {
        if (table.Above.Count > 0)
        {
            yield return DocxTable.Of(table.ColumnWidths, table.Above, repeatsFirst: false, signed && table.HeadRow < 0);
            if (table.HeadRow >= 0)
            {
                yield return DocxText.Seam(keepsWithNext: true);
            }
        }

        if (table.HeadRow >= 0)
        {
            yield return DocxTable.Of(table.ColumnWidths, [table.Head, .. table.Below], repeatsFirst: true, signed);
        }
    }

    private static Paragraph Signatures(PaperSignatures signatures) => DocxText.Line(
        string.Join('\t', signatures.Places.Select(place => place.Text)),
        DocxText.Body,
        new KeepLines(),
        new Tabs(signatures.Places.Skip(1).Select(place => new TabStop { Val = TabStopValues.Left, Position = place.Left })),
        Spacing(before: 240));

    private static Justification Justified(JustificationValues value) => new() { Val = value };

    private static SpacingBetweenLines Spacing(int before = 0, int after = 0, int? line = null)
    {
        var spacing = new SpacingBetweenLines { Before = Text(before), After = Text(after) };
        if (line is { } height)
        {
            spacing.Line = Text(height);
            spacing.LineRule = LineSpacingRuleValues.Exact;
        }

        return spacing;

        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
