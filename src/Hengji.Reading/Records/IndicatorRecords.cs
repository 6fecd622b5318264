using Hengji.Reading.Forms;
using Hengji.Sources;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Reading.Records;

/// <summary>Turns the indicators of a form into those of the record, with the place of each of their boxes.</summary>
internal static class IndicatorRecords
{
    public static Indicator[] Of(List<IndicatorEntry> entries, bool longTerm, Dictionary<Field, IReadOnlyList<Trace>> traces)
    {
        var (category, name, target) = longTerm
            ? (Box.LongTermCategory, Box.LongTermName, Box.LongTermTarget)
            : (Box.Category, Box.IndicatorName, Box.TargetValue);
        var indicators = new Indicator[entries.Count];
        for (var row = 0; row < indicators.Length; row++)
        {
            var entry = entries[row];
            indicators[row] = new Indicator(
                entry.Dimension,
                entry.Category,
                RecordReader.Text(entry.Name),
                RecordReader.Text(entry.Target) is { } value ? new TargetValue(value) : null)
            {
                Details = DetailsOf(entry),
            };
            Add(new Field(name, row), entry.Name?.Traces);
            Add(new Field(target, row), entry.Target?.Traces);
            Add(new Field(category, row), entry.CategoryTrace is { } label ? [label] : null);
            foreach (var (box, detail) in longTerm ? [] : entry.Details.AsEnumerable())
            {
                Add(new Field(box, row), detail.Traces);
            }
        }

        return indicators;

        void Add(Field field, IReadOnlyList<Trace>? places)
        {
            if (places is not null)
            {
                traces.Add(field, places);
            }
        }
    }

    /// <summary>A stroke in a cell says that it was left blank on purpose.</summary>
    private static bool IsStroke(string text) => text is "/" or "\\" or "—" or "-" or "——" or "－" or "–";

    private static IndicatorDetails? DetailsOf(IndicatorEntry entry)
    {
        IndicatorDetails? details = null;
        foreach (var (box, detail) in entry.Details)
        {
            if (RecordReader.Text(detail) is { } text && !IsStroke(text))
            {
                details = (details ?? new IndicatorDetails()).With(box, text);
            }
        }

        return details;
    }
}
