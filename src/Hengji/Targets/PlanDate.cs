using System.Globalization;

namespace Hengji.Targets;

/// <summary>
/// A planned date as precisely as it was written: 2025年3月 stays a month, it does not become the first of March.
/// </summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Month">1–12, or null when only a year was written.</param>
/// <param name="Day">1–31, or null when no day was written.</param>
public readonly record struct PlanDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>First day the date can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>Last day the date can mean.</summary>
    public DateOnly Latest
    {
        get
        {
            var month = Month ?? 12;
            return new DateOnly(Year, month, Day ?? DateTime.DaysInMonth(Year, month));
        }
    }

    /// <summary>The date, or null when the calendar has no such day.</summary>
    public static PlanDate? Of(int year, int? month, int? day)
    {
        if (year is < 1949 or > 2199 || month is < 1 or > 12)
        {
            return null;
        }

        return day is { } d && (month is not { } m || d < 1 || d > DateTime.DaysInMonth(year, m))
            ? null
            : new PlanDate(year, month, day);
    }

    /// <summary>Reads ISO 8601 with reduced precision: 2025, 2025-03 or 2025-03-01.</summary>
    public static PlanDate? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('-');
        var numbers = new int?[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (i >= 3 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            numbers[i] = number;
        }

        return numbers[0] is { } year ? Of(year, numbers[1], numbers[2]) : null;
    }

    /// <summary>ISO 8601 with reduced precision.</summary>
    public override string ToString() => (Month, Day) switch
    {
        ({ } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{m:D2}-{d:D2}"),
        ({ } m, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{m:D2}"),
        _ => Year.ToString("D4", CultureInfo.InvariantCulture),
    };
}
