using Hengji.Ledgers;

namespace Hengji.Tests.Ledgers;

/// <summary>
/// Computes measures a second way: row by row in memory, from the definitions in the summaries of the measures, sharing no
/// code with the first.
/// </summary>
/// <param name="schema">The ledger.</param>
/// <param name="rows">Its rows, as they were generated.</param>
/// <param name="list">The rows of the list a coverage asks for.</param>
internal sealed class MeasureOracle(LedgerSchema schema, IReadOnlyList<object?[]> rows, IReadOnlyList<string> list)
{
    /// <summary>The value; null when there is none.</summary>
    public object? Compute(Measure measure, MeasureScope scope)
    {
        if (measure is GrowthMeasure growth)
        {
            var now = (decimal?)Compute(growth.Of, scope);
            var before = growth.Baseline ?? (decimal?)Compute(
                growth.Of, new MeasureScope(YearEarlier(scope.From, false), YearEarlier(scope.Until, true), scope.Organisation));
            return now is null || before is null or 0 ? null : (now - before) / before * 100;
        }

        if (measure is PeriodsMeasure periods)
        {
            return Periods(periods, scope);
        }

        var looked = rows.Where(r => InScope(r, measure, scope) && measure.Where.All(c => Holds(c, r))).ToList();
        switch (measure)
        {
            case CountMeasure:
                return (decimal)looked.Count;
            case DistinctMeasure distinct:
                return (decimal)looked.Select(r => Cell(r, distinct.Column)).Where(v => v is not null).Distinct().Count();
            case SumMeasure sum:
                return looked.Sum(r => (decimal?)Cell(r, sum.Column) ?? 0);
            case AverageMeasure average:
                var averaged = Numbers(looked, average.Column, average.Since).ToList();
                return averaged.Count == 0 ? null : averaged.Sum() / averaged.Count;
            case PercentileMeasure percentile:
                var sorted = Numbers(looked, percentile.Column, percentile.Since).Order().ToList();
                return sorted.Count == 0 ? null : sorted[(int)Math.Ceiling(percentile.Percent * sorted.Count / 100) - 1];
            case RatioMeasure ratio:
                return Percent(looked.Count(r => ratio.Part.All(c => Holds(c, r))), looked.Count);
            case WithinMeasure within:
                return Percent(looked.Count(r => InTime(within, r)), looked.Count);
            case QuotientMeasure quotient:
                var above = looked.Sum(r => (decimal?)Cell(r, quotient.Above) ?? 0);
                var below = quotient.Fixed ?? looked.Sum(r => (decimal?)Cell(r, quotient.Below!) ?? 0);
                return below == 0 ? null : (quotient.Percent ? 100 : 1) * above / below;
            case CoverageMeasure coverage:
                var reached = looked.Select(r => (string?)Cell(r, coverage.Column)).ToHashSet(StringComparer.Ordinal);
                var whole = list.Distinct(StringComparer.Ordinal).ToList();
                return Percent(whole.Count(reached.Contains), whole.Count);
            case LastDateMeasure last:
                return looked.Select(r => Day(Cell(r, last.Column))).Max();
            case SurveyMeasure survey:
                var marks = looked.Select(r => (decimal?)Cell(r, survey.Column)).Where(m => m is not null).ToList();
                return marks.Count == 0 ? null : marks.Sum() * 100 / (marks.Count * survey.FullMarks);
            default:
                throw new ArgumentException("No such measure.", nameof(measure));
        }
    }

    private static DateOnly YearEarlier(DateOnly day, bool isLast)
    {
        var month = new DateOnly(day.Year - 1, day.Month, 1);
        var length = DateTime.DaysInMonth(month.Year, month.Month);
        return isLast && day.AddDays(1).Day == 1 ? month.AddDays(length - 1) : month.AddDays(Math.Min(day.Day, length) - 1);
    }

    private static decimal? Percent(int part, int whole) => whole == 0 ? null : part * 100m / whole;

    private static DateOnly? Day(object? value) => value switch
    {
        DateOnly day => day,
        DateTime moment => DateOnly.FromDateTime(moment),
        _ => null,
    };

    private static bool Ordered(Test test, int order) => test switch
    {
        Test.AtLeast => order >= 0,
        Test.AtMost => order <= 0,
        Test.More => order > 0,
        Test.Less => order < 0,
        Test.Equal => order == 0,
        _ => order != 0,
    };

    private object? Cell(object?[] row, string column) => row[schema.Columns.ToList().FindIndex(c => string.Equals(c.Name, column, StringComparison.Ordinal))];

    private bool InScope(object?[] row, Measure measure, MeasureScope scope)
    {
        var day = Day(Cell(row, measure.Date ?? schema.Date!));
        return day >= scope.From && day <= scope.Until && IsOf(row, scope);
    }

    private bool IsOf(object?[] row, MeasureScope scope) =>
        scope.Organisation is null || Equals(Cell(row, schema.Organisation!), scope.Organisation);

    private decimal? Periods(PeriodsMeasure measure, MeasureScope scope)
    {
        static DateOnly First(Every every, DateOnly day) => every switch
        {
            Every.Day => day,
            Every.Week => Enumerable.Range(0, 7).Select(back => day.AddDays(-back)).First(d => d.DayOfWeek == DayOfWeek.Monday),
            Every.Month => new DateOnly(day.Year, day.Month, 1),
            _ => new DateOnly(day.Year, day.Month - ((day.Month - 1) % 3), 1),
        };

        // A stretch belongs to the period by its Thursday, or when its first and last day do.
        var stretches = new HashSet<DateOnly>();
        for (var day = scope.From.AddDays(-7); day <= scope.Until.AddDays(7); day = day.AddDays(1))
        {
            var first = First(measure.Every, day);
            var last = measure.Every switch
            {
                Every.Day => first,
                Every.Week => first.AddDays(3),
                Every.Month => first.AddMonths(1).AddDays(-1),
                _ => first.AddMonths(3).AddDays(-1),
            };
            var mark = measure.Every == Every.Week ? last : first;
            if (mark >= scope.From && last <= scope.Until)
            {
                stretches.Add(first);
            }
        }

        var counts = rows.Where(r => IsOf(r, scope) && measure.Where.All(c => Holds(c, r)))
            .Select(r => Day(Cell(r, measure.Date ?? schema.Date!))).Where(d => d is not null)
            .GroupBy(d => First(measure.Every, d!.Value)).ToDictionary(g => g.Key, g => g.Count());
        return Percent(stretches.Count(s => counts.GetValueOrDefault(s) >= measure.AtLeast), stretches.Count);
    }

    private IEnumerable<decimal> Numbers(IEnumerable<object?[]> looked, string column, string? since)
    {
        foreach (var row in looked)
        {
            if (since is null)
            {
                if (Cell(row, column) is decimal number)
                {
                    yield return number;
                }
            }
            else if (Cell(row, column) is DateTime to && Cell(row, since) is DateTime from && to >= from)
            {
                yield return (decimal)(to - from).TotalSeconds / 60;
            }
        }
    }

    private bool InTime(WithinMeasure within, object?[] row)
    {
        if (within.Due is { } due)
        {
            return Cell(row, within.Done) is { } done && Cell(row, due) is { } limit
                && (done is DateTime a && limit is DateTime b ? a <= b : Day(done) <= Day(limit));
        }

        return Cell(row, within.Done) is DateTime to && Cell(row, within.Since!) is DateTime from
            && to >= from && (decimal)(to - from).TotalSeconds <= within.Minutes * 60;
    }

    private bool Holds(Condition condition, object?[] row)
    {
        var value = Cell(row, condition.Column);
        if (condition.Test is Test.Filled or Test.Blank)
        {
            return value is null == (condition.Test == Test.Blank);
        }

        if (value is null)
        {
            return false;
        }

        if (schema.Columns.Any(c => string.Equals(c.Name, condition.Values[0], StringComparison.Ordinal)))
        {
            var other = Cell(row, condition.Values[0]);
            return other is not null && Ordered(condition.Test, value is DateTime a && other is DateTime b ? a.CompareTo(b) : Day(value)!.Value.CompareTo(Day(other)!.Value));
        }

        bool One(string text) => value switch
        {
            string s => string.Equals(s, text, StringComparison.Ordinal),
            bool f => f == string.Equals(text, "是", StringComparison.Ordinal),
            decimal d => Ordered(condition.Test == Test.NotEqual ? Test.Equal : condition.Test, d.CompareTo(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture))),
            _ => Ordered(condition.Test == Test.NotEqual ? Test.Equal : condition.Test, Day(value)!.Value.CompareTo(DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture))),
        };
        var any = condition.Values.Any(One);
        return condition.Test == Test.NotEqual ? !any : any;
    }
}
