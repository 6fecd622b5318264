namespace Hengji.Targets;

/// <summary>How surely digits are a date; what is not sure is one only as the end of a span, beside its like.</summary>
internal enum DateShape
{
    BareYear,
    YearAndMonth,
    Compact,
    Sure,
}

/// <summary>One date as read, which may yet be the end of a span.</summary>
/// <param name="Date">The date, where a year is written.</param>
/// <param name="Shape">How surely it is one.</param>
/// <param name="IsNumeric">Whether it begins with digits, as the ends of a span do.</param>
/// <param name="IsLimit">Whether 前, 底, 内 or 止 makes it a deadline.</param>
/// <param name="Period">The period in which it recurs, null when it does not.</param>
internal readonly record struct DatePoint(PlanDate? Date, DateShape Shape, bool IsNumeric, bool IsLimit, string? Period);
