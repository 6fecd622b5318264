using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Hengji.Writing.Forms;

namespace Hengji.Writing.Docx;

/// <summary>The type of a run: its Chinese font and size in half points.</summary>
internal sealed record DocxType(string Font, string HalfPoints);

/// <summary>Paragraphs and runs of the form.</summary>
internal static class DocxText
{
    public static DocxType Title { get; } = new("黑体", "32");

    public static DocxType Label { get; } = new("宋体", "21");

    public static DocxType Body { get; } = new("仿宋", "21");

    public static DocxType Heading { get; } = new("黑体", "24");

    /// <summary>Running text of letters and reports.</summary>
    public static DocxType Letter { get; } = new("仿宋", "24");

    public static DocxType Small { get; } = new("仿宋", "18");

    /// <summary>Boxes come from a font that draws both of them in one size.</summary>
    private const string BoxFont = "Segoe UI Symbol";

    /// <param name="text">One line; a tab in it moves on to the next tab stop.</param>
    /// <param name="type">Its type.</param>
    /// <param name="properties">Properties of the paragraph, in any order.</param>
    public static Paragraph Line(string text, DocxType type, params OpenXmlElement[] properties)
    {
        var paragraph = new Paragraph(new ParagraphProperties());
        foreach (var property in properties)
        {
            paragraph.ParagraphProperties!.AddChild(property);
        }

        // An empty paragraph takes its height from its mark.
        paragraph.ParagraphProperties!.AddChild(new ParagraphMarkRunProperties(Fonts(type.Font), new FontSize { Val = type.HalfPoints }));
        paragraph.Append(Runs(text, type));
        return paragraph;
    }

    /// <summary>
    /// Stands after a table where the page shows nothing: between two that look like one, and at the end of a section.
    /// Its mark is hidden, and where that is not understood all but flat.
    /// </summary>
    public static Paragraph Seam(bool keepsWithNext)
    {
        var properties = new ParagraphProperties(
            new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact },
            new ParagraphMarkRunProperties(new Vanish(), new FontSize { Val = "2" }));
        if (keepsWithNext)
        {
            properties.AddChild(new KeepNext());
        }

        return new Paragraph(properties);
    }

    private static IEnumerable<Run> Runs(string text, DocxType type)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var ends = i == text.Length || IsBox(text[i]) != (start < text.Length && IsBox(text[start]));
            if (ends && i > start)
            {
                yield return RunOf(text[start..i], IsBox(text[start]) ? type with { Font = BoxFont } : type);
                start = i;
            }
        }
    }

    private static Run RunOf(string text, DocxType type)
    {
        var run = new Run(new RunProperties(
            Fonts(type.Font, ownLatin: string.Equals(type.Font, BoxFont, StringComparison.Ordinal)),
            new FontSize { Val = type.HalfPoints },
            new FontSizeComplexScript { Val = type.HalfPoints }));
        var parts = XmlText.Of(text).Split('\t');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new TabChar());
            }

            if (parts[i].Length > 0)
            {
                run.Append(new Text(parts[i]) { Space = SpaceProcessingModeValues.Preserve });
            }
        }

        return run;
    }

    private static RunFonts Fonts(string font, bool ownLatin = false) => new()
    {
        EastAsia = font,
        Ascii = ownLatin ? font : "Times New Roman",
        HighAnsi = ownLatin ? font : "Times New Roman",
        Hint = FontTypeHintValues.EastAsia,
    };

    private static bool IsBox(char c) => c == ProjectNature.Ticked[0] || c == ProjectNature.NotTicked[0];
}
