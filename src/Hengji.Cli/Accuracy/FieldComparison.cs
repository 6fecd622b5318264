using System.Globalization;
using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy;

/// <summary>One field of one form, read against truth.</summary>
/// <param name="Box">Which box of the form.</param>
/// <param name="Place">Which indicator, for fields of one.</param>
/// <param name="Expected">What a person read; several where more than one reading counts as right.</param>
/// <param name="Actual">What was read.</param>
/// <param name="Confidence">How sure the reader is of it; null where the form or the row was not found, and nothing was claimed.</param>
internal sealed record FieldComparison(Box Box, string? Place, IReadOnlyList<string?> Expected, string? Actual, double? Confidence)
{
    private const string NotRead = "（没有读出）";

    public bool IsRight => Expected.Any(e => string.Equals(Plain(e), Plain(Actual), StringComparison.Ordinal));

    /// <summary>Whether there is anything to read or anything was read; a blank read as blank is no feat.</summary>
    public bool IsStated => !string.IsNullOrEmpty(Expected[0]) || !string.IsNullOrEmpty(Actual);

    /// <summary>Blanks carry no meaning on these forms; everything else must be exactly as written.</summary>
    private static string? Plain(string? text) =>
        text is null ? null : string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Compares a record with the truth, field by field; a missing or surplus indicator counts each of its fields.</summary>
    /// <param name="actual">The form as read; null when no form was found.</param>
    /// <param name="truth">What a person read.</param>
    public static IEnumerable<FieldComparison> Compare(FormReading? actual, TruthForm truth)
    {
        var expected = truth.Record;
        var a = actual?.Target ?? new PerformanceTarget();
        IEnumerable<FieldComparison> Head(Box box, string? right, string? read) =>
        [
            new(box, null, [right, .. truth.Alternatives[Field.Of(box)]], actual is null ? NotRead : read, Claimed(actual, Field.Of(box))),
        ];

        return Head(Box.Year, Number(expected.Year), Number(a.Year))
            .Concat(Head(Box.ProjectName, expected.ProjectName, a.ProjectName))
            .Concat(Head(Box.ProjectTypes, Joined(expected.ProjectTypes), Joined(a.ProjectTypes)))
            .Concat(Head(Box.CompetentDepartment, expected.CompetentDepartment, a.CompetentDepartment))
            .Concat(Head(Box.ImplementingUnit, expected.ImplementingUnit, a.ImplementingUnit))
            .Concat(Head(Box.PlannedStart, expected.PlannedStart?.ToString(), a.PlannedStart?.ToString()))
            .Concat(Head(Box.PlannedEnd, expected.PlannedEnd?.ToString(), a.PlannedEnd?.ToString()))
            .Concat(Head(Box.FundingTotal, Yuan(expected.Funding.Total), Yuan(a.Funding.Total)))
            .Concat(Head(Box.FundingFiscal, Yuan(expected.Funding.Fiscal), Yuan(a.Funding.Fiscal)))
            .Concat(Head(Box.FundingOther, Yuan(expected.Funding.Other), Yuan(a.Funding.Other)))
            .Concat(Head(Box.AnnualTotal, Yuan(expected.Funding.AnnualTotal), Yuan(a.Funding.AnnualTotal)))
            .Concat(Head(Box.AnnualFiscal, Yuan(expected.Funding.AnnualFiscal), Yuan(a.Funding.AnnualFiscal)))
            .Concat(Head(Box.AnnualCarriedOver, Yuan(expected.Funding.AnnualCarriedOver), Yuan(a.Funding.AnnualCarriedOver)))
            .Concat(Head(Box.AnnualOther, Yuan(expected.Funding.AnnualOther), Yuan(a.Funding.AnnualOther)))
            .Concat(Head(Box.GoalSpan, Span(expected.GoalSpan), Span(a.GoalSpan)))
            .Concat(Head(Box.OverallGoal, expected.OverallGoal, a.OverallGoal))
            .Concat(Head(Box.AnnualGoal, expected.AnnualGoal, a.AnnualGoal))
            .Concat(Indicators(actual, a.Indicators, truth))
            .Concat(FurtherFields.Compare(actual?.Target, expected).Where(f => !truth.Unspoken.Contains(f.Box)));
    }

    /// <summary>The least sure remark on the field; a field without a remark is claimed outright.</summary>
    private static double? Claimed(FormReading? form, Field field) =>
        form?.Notes.Where(n => n.Field == field).Select(n => n.Confidence).Append(1).Min();

    private static IEnumerable<FieldComparison> Indicators(FormReading? form, IReadOnlyList<Indicator> actual, TruthForm truth)
    {
        var detailed = truth.Record.Indicators.Any(i => i.Details is not null);
        var row = -1;
        var readRow = -1;
        foreach (var (right, read) in Align(actual, truth.Record.Indicators))
        {
            row += right is null ? 0 : 1;
            readRow += read is null ? 0 : 1;
            var place = right?.Name ?? read?.Name ?? "（无名）";
            FieldComparison At(Box box, string? expected, string? got) => new(
                box,
                place,
                right is null ? ["（没有这一条）"] : [expected, .. truth.Alternatives[new Field(box, row)]],
                read is null ? NotRead : got,
                read is null ? null : Claimed(form, new Field(box, readRow)));

            yield return At(Box.Dimension, right?.Dimension?.Name(), read?.Dimension?.Name());
            yield return At(Box.Category, right?.Category?.Name(), read?.Category?.Name());
            yield return At(Box.IndicatorName, right?.Name, read?.Name);
            yield return At(Box.TargetValue, right?.Target?.Text, read?.Target?.Text);
            foreach (var box in detailed ? IndicatorDetails.Boxes : [])
            {
                if (right?.Details?[box] is not null || read?.Details?[box] is not null)
                {
                    yield return At(box, right?.Details?[box], read?.Details?[box]);
                }
            }
        }
    }

    /// <summary>Pairs the rows in order so that most names agree (longest common subsequence); rows between pair off by place.</summary>
    private static IEnumerable<(Indicator? Right, Indicator? Read)> Align(IReadOnlyList<Indicator> actual, IReadOnlyList<Indicator> expected)
    {
        var common = new int[expected.Count + 1, actual.Count + 1];
        for (var i = expected.Count - 1; i >= 0; i--)
        {
            for (var j = actual.Count - 1; j >= 0; j--)
            {
                common[i, j] = Same(expected[i], actual[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var rights = new Queue<Indicator>();
        var reads = new Queue<Indicator>();
        int x = 0, y = 0;
        while (x < expected.Count || y < actual.Count)
        {
            if (x < expected.Count && y < actual.Count && Same(expected[x], actual[y]) && common[x, y] == common[x + 1, y + 1] + 1)
            {
                foreach (var pair in Pairs(rights, reads))
                {
                    yield return pair;
                }

                yield return (expected[x++], actual[y++]);
            }
            else if (y >= actual.Count || (x < expected.Count && common[x + 1, y] >= common[x, y + 1]))
            {
                rights.Enqueue(expected[x++]);
            }
            else
            {
                reads.Enqueue(actual[y++]);
            }
        }

        foreach (var pair in Pairs(rights, reads))
        {
            yield return pair;
        }
    }

    private static IEnumerable<(Indicator? Right, Indicator? Read)> Pairs(Queue<Indicator> rights, Queue<Indicator> reads)
    {
        while (rights.Count > 0 || reads.Count > 0)
        {
            yield return (rights.TryDequeue(out var right) ? right : null, reads.TryDequeue(out var read) ? read : null);
        }
    }

    private static bool Same(Indicator a, Indicator b) => string.Equals(Plain(a.Name), Plain(b.Name), StringComparison.Ordinal);

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string? Yuan(Money? money) => money?.Yuan.ToString("0.######", CultureInfo.InvariantCulture);

    private static string? Span(GoalSpan? span) =>
        span is { } s ? string.Create(CultureInfo.InvariantCulture, $"{s.From}-{s.To}") : null;

    private static string Joined(IReadOnlyList<string> types) => string.Join('、', types);
}
