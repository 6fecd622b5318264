using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hengji.Writing.Docx;

/// <summary>The parts of the document beside its body: styles, fonts with what replaces them, settings, page numbers.</summary>
internal static class DocxParts
{
    public static void AddStyles(MainDocumentPart main)
    {
        OfficePackage.Add<StyleDefinitionsPart>(main).Styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "宋体", ComplexScript = "Times New Roman" },
                    new FontSize { Val = "21" },
                    new FontSizeComplexScript { Val = "21" },
                    new Languages { Val = "en-US", EastAsia = "zh-CN", Bidi = "ar-SA" })),
                new ParagraphPropertiesDefault()),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle())
            {
                Type = StyleValues.Paragraph,
                StyleId = "Normal",
                Default = true,
            });
    }

    /// <summary>The official fonts, each with the names it goes by and its kind, by which a program finds another.</summary>
    public static void AddFonts(MainDocumentPart main)
    {
        OfficePackage.Add<FontTablePart>(main).Fonts = new Fonts(
            Chinese("仿宋", "FangSong, 仿宋_GB2312, STFangsong", "02010609060101010101", FontFamilyValues.Modern),
            Chinese("宋体", "SimSun, STSong, Noto Serif CJK SC", "02010600030101010101", FontFamilyValues.Auto),
            Chinese("黑体", "SimHei, STHeiti, Noto Sans CJK SC", "02010609060101010101", FontFamilyValues.Modern));

        static Font Chinese(string name, string others, string panose, FontFamilyValues family) => new(
            new AltName { Val = others },
            new Panose1Number { Val = panose },
            new FontCharSet { Val = "86" },
            new FontFamily { Val = family },
            new Pitch { Val = FontPitchValues.Variable })
        {
            Name = name,
        };
    }

    public static void AddSettings(MainDocumentPart main)
    {
        OfficePackage.Add<DocumentSettingsPart>(main).Settings = new Settings(new Compatibility(
            // Without it Word opens the file as one of an old version, with other line breaking.
            new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }));
    }

    /// <returns>The name by which sections refer to the footer.</returns>
    public static string AddFooter(MainDocumentPart main, bool withTotal)
    {
        var part = OfficePackage.Add<FooterPart>(main);
        var line = new Paragraph(new ParagraphProperties(new Justification { Val = JustificationValues.Center }));
        line.Append(Words("第 "), Counted("PAGE"), Words(" 页"));
        if (withTotal)
        {
            line.Append(Words("　共 "), Counted("NUMPAGES"), Words(" 页"));
        }

        part.Footer = new Footer(line);
        return main.GetIdOfPart(part);

        static Run Words(string text) => new(
            Small(), new Text(text) { Space = SpaceProcessingModeValues.Preserve });

        static SimpleField Counted(string field) => new(new Run(Small(), new Text("1"))) { Instruction = field };

        static RunProperties Small() => new(new FontSize { Val = "18" }, new FontSizeComplexScript { Val = "18" });
    }
}
