using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Dossiers;

/// <summary>A field that says something else than it did.</summary>
/// <param name="Field">Which; for an indicator its row in the later record, or in the earlier where it was taken out.</param>
/// <param name="Before">As written before; empty when there was nothing.</param>
/// <param name="After">As written now; empty when there is nothing.</param>
public sealed record TargetChange(Field Field, string Before, string After);

/// <summary>Field by field, what a later record says otherwise than an earlier one (改动对照).</summary>
public static class TargetChanges
{
    /// <summary>The changes, in the order of the form.</summary>
    public static IReadOnlyList<TargetChange> Between(PerformanceTarget before, PerformanceTarget after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new List<TargetChange>();
        foreach (var field in FieldEntry.Boxes.Select(Field.Of))
        {
            Add(changes, field, FieldEntry.Text(before, field), FieldEntry.Text(after, field));
        }

        var pairs = Paired(before.Indicators, after.Indicators);
        for (var row = 0; row < after.Indicators.Count; row++)
        {
            if (pairs.TryGetValue(row, out var earlier))
            {
                foreach (var box in (Box[])[Box.Category, Box.IndicatorName, Box.TargetValue])
                {
                    Add(changes, new Field(box, row), FieldEntry.Text(before, new Field(box, earlier)), FieldEntry.Text(after, new Field(box, row)));
                }
            }
            else
            {
                Add(changes, Field.IndicatorName(row), string.Empty, Whole(after.Indicators[row]));
            }
        }

        foreach (var row in Enumerable.Range(0, before.Indicators.Count).Except(pairs.Values))
        {
            Add(changes, Field.IndicatorName(row), Whole(before.Indicators[row]), string.Empty);
        }

        return changes;
    }

    /// <summary>Later row to earlier row: by name and category, then by name, then what is left between them in order.</summary>
    private static Dictionary<int, int> Paired(IReadOnlyList<Indicator> before, IReadOnlyList<Indicator> after)
    {
        var pairs = new Dictionary<int, int>();
        var free = Enumerable.Range(0, before.Count).ToList();
        Func<Indicator, Indicator, bool>[] alike =
        [
            (a, b) => a.Category == b.Category && string.Equals(a.Name, b.Name, StringComparison.Ordinal),
            (a, b) => a.Name is not null && string.Equals(a.Name, b.Name, StringComparison.Ordinal),
            (a, b) => a.Category == b.Category && a.Target is not null && a.Target == b.Target,
        ];
        foreach (var same in alike)
        {
            for (var row = 0; row < after.Count; row++)
            {
                var at = pairs.ContainsKey(row) ? -1 : free.FindIndex(earlier => same(before[earlier], after[row]));
                if (at >= 0)
                {
                    pairs[row] = free[at];
                    free.RemoveAt(at);
                }
            }
        }

        return pairs;
    }

    private static string Whole(Indicator indicator) => string.Join(' ', new[]
    {
        indicator.Category?.Name(), indicator.Name, indicator.Target?.Text,
    }.Where(part => !string.IsNullOrEmpty(part)));

    private static void Add(List<TargetChange> changes, Field field, string before, string after)
    {
        if (!string.Equals(before, after, StringComparison.Ordinal))
        {
            changes.Add(new TargetChange(field, before, after));
        }
    }
}
