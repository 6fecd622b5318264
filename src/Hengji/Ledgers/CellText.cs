using System.Globalization;

namespace Hengji.Ledgers;

/// <summary>The cells of rows as people read them.</summary>
public static class CellText
{
    /// <summary>The value of a cell as text; empty when it is blank.</summary>
    public static string Of(object? value) => value switch
    {
        null => string.Empty,
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString(moment.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        bool flag => flag ? "是" : "否",
        _ => value.ToString() ?? string.Empty,
    };
}
