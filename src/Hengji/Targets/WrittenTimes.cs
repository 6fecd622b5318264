namespace Hengji.Targets;

/// <summary>A deadline, date or span with its place in the text.</summary>
/// <param name="Place">From its first character to beyond its last.</param>
/// <param name="From">First date of a span, where a year is written.</param>
/// <param name="To">The date, or the last one of a span, where a year is written.</param>
internal readonly record struct WrittenTime(Range Place, PlanDate? From, PlanDate? To);

/// <summary>The times a text states; of each kind the first counts.</summary>
internal struct WrittenTimes
{
    public WrittenTime? Deadline { get; private set; }

    /// <summary>A date without 前, which is a deadline only when nothing else is written.</summary>
    public WrittenTime? Date { get; private set; }

    public WrittenTime? Span { get; private set; }

    public string? Period { get; private set; }

    /// <summary>Where the text goes on after a leading period (每月及时).</summary>
    public int AfterLeadingPeriod { get; private set; }

    public bool TryRead(ReadOnlySpan<char> text, int at, out int end)
    {
        if (!Dates.TryRead(text, at, out var date, out end))
        {
            return false;
        }

        var time = new WrittenTime(at..end, date.From, date.To);
        if (date.IsSpan)
        {
            Span ??= time;
        }
        else if (date.IsLimit)
        {
            Deadline ??= time;
        }
        else
        {
            Date ??= time;
        }

        Period ??= date.Period;
        return true;
    }

    /// <summary>2小时内: a deadline that is told by a quantity.</summary>
    public void AddDuration(Range place) => Deadline ??= new WrittenTime(place, null, null);

    public void AddPeriod(string period, bool isLeading, int end)
    {
        if (Period is null && isLeading)
        {
            AfterLeadingPeriod = end;
        }

        Period ??= period;
    }

    /// <summary>次/周 is 次 in each 周; every other compound unit is kept whole and only tells its period.</summary>
    public string TakePeriodOf(in UnitReading unit)
    {
        if (unit.Period is null || (Period is not null && !string.Equals(Period, unit.Period, StringComparison.Ordinal)))
        {
            return unit.Text;
        }

        Period = unit.Period;
        return Units.IsOccasion(unit.Numerator) && unit.Text.AsSpan().Count('/') == 1 && !unit.Text.Contains('*', StringComparison.Ordinal)
            ? unit.Numerator
            : unit.Text;
    }
}
