using Hengji.Dossiers;
using Hengji.Reading.Grids;
using Hengji.Sources;
using Hengji.Terms;

namespace Hengji.Reading.Records;

/// <summary>
/// Carries what recognition was unsure of from letters to fields: a field is right when each of its letters is, so it is
/// as sure as all of them together.
/// </summary>
internal static class Legibility
{
    /// <summary>A field surer than this is, as measured, as good as always right.</summary>
    private const double Sure = 0.9;

    /// <summary>Letters less sure than this are named as those that cannot be made out.</summary>
    private const float Clear = 0.9f;

    /// <summary>How much more often letters are right than the network claims.</summary>
    private const double Modesty = 1.7;

    public static FormReading Told(FormReading reading, Grid grid)
    {
        if (grid.Faint.Count == 0)
        {
            return reading;
        }

        var notes = reading.Notes.ToList();
        foreach (var (field, traces) in reading.Traces.OrderBy(t => t.Key.Box).ThenBy(t => t.Key.Row))
        {
            var letters = traces.SelectMany(t => Inside(grid.Faint, t)).ToList();
            var sure = letters.Aggregate(1.0, (product, letter) => product * Trust(letter.Certainty));
            if (sure < Sure)
            {
                notes.Add(new ReadingNote(
                    field,
                    NoteKind.Doubt,
                    $"图像中“{Named(letters, grid.Text)}”看不清，按最像的字读取，请对照原件核对。",
                    Math.Round(sure, 2),
                    [.. traces.Select(t => t.Line).Distinct().Order()]));
            }
        }

        bool IsRecognised(Field field) => reading.Traces.TryGetValue(field, out var traces) && traces.Any(t => Inside(grid.Faint, t).Any());
        return WordDoubts.Told(SumDoubts.Told(reading with { Notes = notes }, IsRecognised), IsRecognised);
    }

    /// <summary>
    /// How often a letter of this certainty is right. The network is modest: of letters it gives 0.9, more than 98 in 100
    /// are. Fitted to invented forms and checked on others; see the measurements.
    /// </summary>
    private static double Trust(float certainty) => 1 - Math.Pow(1 - certainty, Modesty);

    private static string Named(List<Faint> letters, string text)
    {
        var unclear = letters.Where(l => l.Certainty < Clear).ToList();
        return string.Concat((unclear.Count > 0 ? unclear : [letters.MinBy(l => l.Certainty)]).Select(l => text[l.At]));
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
