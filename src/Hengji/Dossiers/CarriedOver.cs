using System.Text;
using Hengji.Sources;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Dossiers;

/// <summary>
/// Next year's draft made of this year's record (结转下年): what was written is kept; the year moves on, and with it the dates
/// that would else be past.
/// </summary>
public static class CarriedOver
{
    private static readonly Box[] Lines =
    [
        Box.Year, Box.ProjectName, Box.ProjectTypes, Box.CompetentDepartment, Box.ImplementingUnit, Box.PlannedStart, Box.PlannedEnd,
        Box.FundingTotal, Box.FundingFiscal, Box.FundingOther, Box.AnnualTotal, Box.AnnualFiscal, Box.AnnualCarriedOver, Box.AnnualOther,
        Box.GoalSpan, Box.OverallGoal, Box.AnnualGoal, Box.ProjectCode, Box.UnitCode, Box.DepartmentCode,
    ];

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

    /// <summary>The record as a document: its text, and a reading whose traces point into it.</summary>
    public static (string Text, FormReading Form) Written(PerformanceTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var text = new StringBuilder();
        var traces = new Dictionary<Field, IReadOnlyList<Trace>>();
        var line = 1;
        foreach (var field in Lines.Select(Field.Of))
        {
            if (FieldEntry.Text(target, field) is { Length: > 0 } value)
            {
                text.Append(field.Caption).Append('\t');
                Put(field, value);
                End();
            }
        }

        for (var row = 0; row < target.Indicators.Count; row++)
        {
            foreach (var field in (Field[])[Field.Category(row), Field.IndicatorName(row), Field.TargetValue(row)])
            {
                Put(field, FieldEntry.Text(target, field));
                text.Append('\t');
            }

            End();
        }

        var form = new FormReading { Index = 0, FirstLine = 1, LastLine = line - 1, Target = target, Traces = traces };
        return (text.ToString(), form);

        void Put(Field field, string value)
        {
            if (value.Length > 0)
            {
                traces[field] = [new Trace(line, text.Length, value.Length)];
                text.Append(value);
                line += value.Count(letter => letter == '\n');
            }
        }

        void End()
        {
            text.Append('\n');
            line++;
        }
    }

    /// <summary>The same day a year later; the end of February where that year has no 29th.</summary>
    private static PlanDate? Moved(PlanDate? date) => date is { } d
        ? d with { Year = d.Year + 1, Day = d is { Month: 2, Day: 29 } ? 28 : d.Day }
        : null;
}
