using Hengji.Targets;

namespace Hengji.Dossiers;

/// <summary>
/// Next year's draft made of this year's record (结转下年): what was written is kept; the year moves on, and with it the dates
/// that would else be past.
/// </summary>
public static class CarriedOver
{
    /// <summary>The record of next year; null when this one does not tell its year.</summary>
    public static PerformanceTarget? Next(PerformanceTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target.Year is not { } year)
        {
            return null;
        }

        // A project planned beyond this year goes on as planned.
        var goesOn = target.PlannedEnd is { } planned ? planned.Latest.Year > year : target.GoalSpan is { } span && span.To > year;
        return target with
        {
            Year = year + 1,
            PlannedStart = goesOn ? target.PlannedStart : Moved(target.PlannedStart),
            PlannedEnd = goesOn ? target.PlannedEnd : Moved(target.PlannedEnd),
            GoalSpan = goesOn || target.GoalSpan is not { } years ? target.GoalSpan : new GoalSpan(years.From + 1, years.To + 1),
            // What came of it, and what it scored, belongs to the year that is over.
            GoalAchieved = null,
            TotalScore = null,
            Execution = [],
            Indicators = [.. target.Indicators.Select(i => i with { Details = null })],
        };
    }

    /// <summary>The same day a year later; the end of February where that year has no 29th.</summary>
    private static PlanDate? Moved(PlanDate? date) => date is { } d
        ? d with { Year = d.Year + 1, Day = d is { Month: 2, Day: 29 } ? 28 : d.Day }
        : null;
}
