using Hengji.Terms;

namespace Hengji.Dossiers;

/// <summary>Puts acts of proofreading (校对) over a reading, which itself stays as it was.</summary>
public static class Proofreading
{
    /// <summary>The last act on each field that was not taken back, in the order of acting.</summary>
    /// <param name="acts">All acts on the filing, in order.</param>
    public static IReadOnlyList<Correction> InForce(IEnumerable<Correction> acts)
    {
        ArgumentNullException.ThrowIfNull(acts);
        var byField = new Dictionary<Field, Stack<(int Order, Correction Act)>>();
        var order = 0;
        foreach (var act in acts)
        {
            if (!byField.TryGetValue(act.Field, out var stack))
            {
                byField[act.Field] = stack = new();
            }

            if (act.Kind == CorrectionKind.Withdrawn)
            {
                stack.TryPop(out _);
            }
            else
            {
                stack.Push((order, act));
            }

            order++;
        }

        return [.. byField.Values.Where(s => s.Count > 0).Select(s => s.Peek()).OrderBy(a => a.Order).Select(a => a.Act)];
    }

    /// <summary>
    /// The reading with the acts over it: values corrected, and no longer lost or in doubt what a person has seen to.
    /// </summary>
    public static FormReading Over(FormReading reading, IEnumerable<Correction> acts)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var inForce = InForce(acts);
        var target = reading.Target;
        foreach (var act in inForce.Where(a => a.Kind == CorrectionKind.Corrected))
        {
            target = FieldEntry.Enter(target, act.Field, act.After).Target
                ?? throw new InvalidOperationException($"A kept correction of {act.Field} is no value of it.");
        }

        var kinds = inForce.ToDictionary(a => a.Field, a => a.Kind);
        return reading with
        {
            Target = target,
            Notes = [.. reading.Notes.Where(n => n.Field is not { } field || !kinds.TryGetValue(field, out var kind) || Stays(n.Kind, kind))],
            Corrections = inForce,
        };
    }

    /// <summary>A mended field that was confirmed stays mended; what was typed was not mended by reading.</summary>
    private static bool Stays(NoteKind note, CorrectionKind act) =>
        note == NoteKind.Unread || (note == NoteKind.Repaired && act == CorrectionKind.Confirmed);
}
