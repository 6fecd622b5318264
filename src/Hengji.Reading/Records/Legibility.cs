using Hengji.Dossiers;
using Hengji.Reading.Grids;
using Hengji.Sources;

namespace Hengji.Reading.Records;

/// <summary>
/// Carries what recognition was unsure of from letters to fields: a field with a letter in doubt is in doubt, and is as
/// sure as its least sure letter.
/// </summary>
internal static class Legibility
{
    /// <summary>Letters surer than this are, as measured, as good as always right.</summary>
    private const float Sure = 0.9f;

    public static FormReading Told(FormReading reading, Grid grid)
    {
        if (grid.Faint.Count == 0)
        {
            return reading;
        }

        var notes = reading.Notes.ToList();
        foreach (var (field, traces) in reading.Traces.OrderBy(t => t.Key.Box).ThenBy(t => t.Key.Row))
        {
            var faint = traces.SelectMany(t => Inside(grid.Faint, t)).Where(f => f.Certainty < Sure).ToList();
            if (faint.Count > 0)
            {
                var least = faint.MinBy(f => f.Certainty);
                var letters = string.Concat(faint.Select(f => grid.Text[f.At]));
                notes.Add(new ReadingNote(
                    field,
                    NoteKind.Doubt,
                    $"图像中“{letters}”看不清，按最像的字读取，请对照原件核对。",
                    Math.Round(least.Certainty, 2),
                    [.. traces.Select(t => t.Line).Distinct().Order()]));
            }
        }

        return reading with { Notes = notes };
    }

    private static IEnumerable<Faint> Inside(IReadOnlyList<Faint> faint, Trace trace)
    {
        int low = 0, high = faint.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (faint[middle].At < trace.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < faint.Count && faint[low].At < trace.End; low++)
        {
            yield return faint[low];
        }
    }
}
