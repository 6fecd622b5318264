using DocumentFormat.OpenXml.Spreadsheet;

namespace Hengji.Writing.Xlsx;

/// <summary>How a cell of a sheet is set; the value is its place in the style sheet.</summary>
internal enum SheetStyle
{
    Plain,
    Title,

    /// <summary>Centred under the title, unruled.</summary>
    Subtitle,

    /// <summary>Left, unruled: signatures and remarks.</summary>
    Remark,
    Label,

    /// <summary>A label with no line below it.</summary>
    LabelOpenBelow,

    /// <summary>A label with no line above it.</summary>
    LabelOpenAbove,
    Text,
    Goal,
    Centred,
    Amount,

    /// <summary>A whole number, as a count or a year.</summary>
    Number,
}

/// <summary>Writes the style sheet of a workbook: what each <see cref="SheetStyle"/> looks like.</summary>
internal static class SheetStyles
{
    /// <summary>Size of the text in points.</summary>
    public const double FontSize = 10.5;

    private const uint TextFormat = 49;
    private const uint WholeFormat = 1;
    private const uint AmountFormat = 164;

    private const uint Song = 0;
    private const uint FangSong = 1;
    private const uint Hei = 2;

    public static Stylesheet Sheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = AmountFormat, FormatCode = "#,##0.00##########" }),
        new Fonts(FontOf("宋体", FontSize), FontOf("仿宋", FontSize), FontOf("黑体", 16)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(
            Ruled(left: false, right: false, top: false, bottom: false),
            Ruled(left: true, right: true, top: true, bottom: true),
            Ruled(left: true, right: true, top: true, bottom: false),
            Ruled(left: true, right: true, top: false, bottom: true)),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(Enum.GetValues<SheetStyle>().Select(Format)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormat Format(SheetStyle style)
    {
        var centre = HorizontalAlignmentValues.Center;
        var left = HorizontalAlignmentValues.Left;
        return style switch
        {
            SheetStyle.Plain => new CellFormat { FontId = Song, FormatId = 0 },
            SheetStyle.Title => Of(Hei, 0, centre),
            SheetStyle.Subtitle => Of(FangSong, 0, centre),
            SheetStyle.Remark => Of(FangSong, 0, left, wraps: false),
            SheetStyle.Label => Of(Song, 1, centre),
            SheetStyle.LabelOpenBelow => Of(Song, 2, centre),
            SheetStyle.LabelOpenAbove => Of(Song, 3, centre),
            SheetStyle.Text => Of(FangSong, 1, left),
            SheetStyle.Goal => Of(FangSong, 1, left, vertical: VerticalAlignmentValues.Top),
            SheetStyle.Centred => Of(FangSong, 1, centre),
            SheetStyle.Amount => Of(FangSong, 1, HorizontalAlignmentValues.Right, AmountFormat),
            SheetStyle.Number => Of(FangSong, 1, centre, WholeFormat),
            _ => throw new ArgumentOutOfRangeException(nameof(style)),
        };
    }

    private static CellFormat Of(
        uint font,
        uint border,
        HorizontalAlignmentValues horizontal,
        uint format = TextFormat,
        bool wraps = true,
        VerticalAlignmentValues? vertical = null) =>
        new(new Alignment
        {
            Horizontal = horizontal,
            Vertical = vertical ?? VerticalAlignmentValues.Center,
            WrapText = wraps,
        })
        {
            NumberFormatId = format,
            FontId = font,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };

    private static Font FontOf(string name, double size) => new(
        new FontSize { Val = size },
        new FontName { Val = name },
        new FontFamilyNumbering { Val = 1 },
        new FontCharSet { Val = 134 });

    private static Border Ruled(bool left, bool right, bool top, bool bottom)
    {
        return new Border(
            Side<LeftBorder>(left), Side<RightBorder>(right), Side<TopBorder>(top), Side<BottomBorder>(bottom), new DiagonalBorder());

        static T Side<T>(bool drawn)
            where T : BorderPropertiesType, new() =>
            drawn ? new T { Style = BorderStyleValues.Thin } : new T();
    }
}
