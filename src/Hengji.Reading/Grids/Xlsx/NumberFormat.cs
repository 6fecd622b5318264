using System.Collections.Concurrent;
using System.Globalization;

namespace Hengji.Reading.Grids.Xlsx;

/// <summary>
/// A number format of a spreadsheet, as shown to a person in China: 0.95 as 95%, 45658 as 2025/1/1. Numerals in
/// Chinese letters ([DBNum1]) are shown as digits, the look alone differs.
/// </summary>
internal sealed class NumberFormat
{
    private const string Date = "yyyy\"年\"m\"月\"d\"日\"";

    private static readonly Dictionary<int, string> Codes = new()
    {
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [5] = "¥#,##0;¥-#,##0",
        [6] = "¥#,##0;¥-#,##0",
        [7] = "¥#,##0.00;¥-#,##0.00",
        [8] = "¥#,##0.00;¥-#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [11] = "0.00E+00",
        [14] = "yyyy/m/d",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm AM/PM",
        [19] = "h:mm:ss AM/PM",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [22] = "yyyy/m/d h:mm",
        [27] = "yyyy\"年\"m\"月\"",
        [28] = "m\"月\"d\"日\"",
        [29] = "m\"月\"d\"日\"",
        [30] = "m/d/yy",
        [31] = Date,
        [32] = "h\"时\"mm\"分\"",
        [33] = "h\"时\"mm\"分\"ss\"秒\"",
        [34] = "上午/下午h\"时\"mm\"分\"",
        [35] = "上午/下午h\"时\"mm\"分\"ss\"秒\"",
        [36] = "yyyy\"年\"m\"月\"",
        [37] = "#,##0;-#,##0",
        [38] = "#,##0;-#,##0",
        [39] = "#,##0.00;-#,##0.00",
        [40] = "#,##0.00;-#,##0.00",
        [41] = "#,##0;-#,##0;\"-\";@",
        [42] = "¥#,##0;¥-#,##0;¥\"-\";@",
        [43] = "#,##0.00;-#,##0.00;\"-\";@",
        [44] = "¥#,##0.00;¥-#,##0.00;¥\"-\";@",
        [45] = "mm:ss",
        [46] = "[h]:mm:ss",
        [47] = "mm:ss.0",
        [48] = "##0.0E+0",
        [49] = "@",
        [50] = "yyyy\"年\"m\"月\"",
        [51] = "m\"月\"d\"日\"",
        [52] = "yyyy\"年\"m\"月\"",
        [53] = "m\"月\"d\"日\"",
        [54] = "m\"月\"d\"日\"",
        [55] = "上午/下午h\"时\"mm\"分\"",
        [56] = "上午/下午h\"时\"mm\"分\"ss\"秒\"",
        [57] = "yyyy\"年\"m\"月\"",
        [58] = "m\"月\"d\"日\"",
    };

    /// <summary>A workbook has few formats; files made to have many do not fill memory.</summary>
    private const int MostKept = 4096;

    private static readonly ConcurrentDictionary<string, NumberFormat> Parsed = new(StringComparer.Ordinal);

    private readonly IReadOnlyList<FormatSection> sections;

    private NumberFormat(IReadOnlyList<FormatSection> sections) => this.sections = sections;

    public static NumberFormat General { get; } = new([]);

    public static NumberFormat BuiltIn(int id) => Codes.TryGetValue(id, out var code) ? Parse(code) : General;

    public static NumberFormat Parse(string? code)
    {
        if (string.IsNullOrEmpty(code) || code.Equals("General", StringComparison.OrdinalIgnoreCase))
        {
            return General;
        }

        if (Parsed.TryGetValue(code, out var known))
        {
            return known;
        }

        var format = new NumberFormat(FormatSection.Parse(code));
        if (Parsed.Count < MostKept)
        {
            Parsed[code] = format;
        }

        return format;
    }

    public string Show(double value, bool from1904)
    {
        if (Section(value) is not { } section || section.IsText)
        {
            return Plain(value);
        }

        if (section.IsDate)
        {
            return DateShown.Of(section, from1904 ? value + 1462 : value) ?? Plain(value);
        }

        // A section of its own for negative numbers says itself how they are marked.
        var marked = value < 0 && (section.Condition is not null || (sections.Count > 1 && section == sections[1]));
        return NumberShown.Of(section, marked ? -value : value);
    }

    /// <summary>A text cell; a format may put words around the text.</summary>
    public string Show(string text) =>
        sections.Count is 1 or 4 && sections[^1] is { IsText: true } section
            ? string.Concat(section.Tokens.Select(t => t.Kind == TokenKind.Text ? text : t.Kind == TokenKind.Literal ? t.Text : string.Empty))
            : text;

    /// <summary>A number without format, all its digits shown.</summary>
    public static string Plain(double value) =>
        value == 0 || Math.Abs(value) is >= 1e-9 and < 1e21
            ? ((decimal)value).ToString("0.############################", CultureInfo.InvariantCulture)
            : value.ToString("G15", CultureInfo.InvariantCulture);

    private FormatSection? Section(double value)
    {
        var numeric = sections.Count == 4 ? 3 : sections.Count;
        for (var i = 0; i < numeric; i++)
        {
            if (sections[i].Condition is { } condition)
            {
                if (condition(value))
                {
                    return sections[i];
                }
            }
            else if (numeric == 1 || i == numeric - 1 || (i == 0 ? value > 0 || (numeric == 2 && value == 0) : value < 0))
            {
                return sections[i];
            }
        }

        return null;
    }
}
