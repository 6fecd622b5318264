using Hengji.Dossiers;

namespace Hengji.Review;

/// <summary>On what a rule rests, and so how often a sceptical reader lets its findings stand.</summary>
public enum Certainty
{
    /// <summary>The form's own numbers, dates or boxes contradict each other or are absent: nothing is left to argue.</summary>
    Proven,

    /// <summary>The words say it: what a name asks for, and what stands there instead.</summary>
    Worded,

    /// <summary>An officer's judgement of what belongs together, what is dear, what names nothing: another may differ.</summary>
    Judged,
}

/// <summary>How sure a finding is (把握程度), between 0 and 1: what its rule rests on, times how well its boxes were read.</summary>
internal static class Confidence
{
    private const int Decimals = 2;

    public static decimal Of(Finding finding, Certainty certainty, FormReading form)
    {
        var read = 1m;
        foreach (var note in form.Notes)
        {
            if (note.Kind is NoteKind.Doubt or NoteKind.Repaired && note.Field is { } field && (field == finding.Field || finding.Related.Contains(field)))
            {
                read = Math.Min(read, (decimal)Math.Clamp(note.Confidence, 0, 1));
            }
        }

        return Math.Round(Of(certainty) * read, Decimals, MidpointRounding.AwayFromZero);
    }

    /// <summary>That of a finding whose boxes were read without doubt.</summary>
    public static decimal Of(Certainty certainty) => certainty switch
    {
        Certainty.Proven => 1m,
        Certainty.Worded => 0.9m,
        Certainty.Judged => 0.7m,
        _ => throw new ArgumentOutOfRangeException(nameof(certainty)),
    };
}
