using System.Globalization;

namespace Hengji.Ledgers;

/// <summary>Values written in conditions.</summary>
public static class ConditionValues
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d"];

    private static readonly string[] Moments = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd"];

    /// <summary>The value as a column of that kind holds it; null when it is none.</summary>
    public static object? Of(string text, ColumnKind kind) => kind switch
    {
        ColumnKind.Text => text,
        ColumnKind.Number => decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        ColumnKind.Date => DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        ColumnKind.Moment => DateTime.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null,
        _ => text switch
        {
            "是" => true,
            "否" => false,
            _ => null,
        },
    };

    public static string NameOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => "文字",
        ColumnKind.Number => "数",
        ColumnKind.Date => "日期",
        ColumnKind.Moment => "时间",
        _ => "是否",
    };
}
