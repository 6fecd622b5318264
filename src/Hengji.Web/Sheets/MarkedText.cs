using Hengji.Terms;

namespace Hengji.Web.Sheets;

/// <summary>A stretch of text under one mark, and the numbers of the notes that end there.</summary>
public sealed record MarkedPiece(string Text, NoteTone? Tone, IReadOnlyList<MarginNote> Refs);

/// <summary>Cuts the text of a box where notes mark it.</summary>
public static class MarkedText
{
    // Underlining a whole paragraph says nothing about where to look; the number at its end is enough.
    private const int LongestWhole = 40;

    public static IReadOnlyList<MarkedPiece> Of(string text, IReadOnlyCollection<Field> fields, IReadOnlyList<MarginNote> notes)
    {
        var tones = new NoteTone?[text.Length];
        var refs = new SortedDictionary<int, List<MarginNote>>();
        foreach (var note in notes)
        {
            var here = note.Field is { } field && fields.Contains(field);
            if (!here && !note.Also.Any(fields.Contains))
            {
                continue;
            }

            var (start, end) = RangeOf(text, Words(note, fields, here));
            if (end - start < text.Length || text.Length <= LongestWhole)
            {
                Paint(tones.AsSpan(start, end - start), note.Tone);
            }

            if (here)
            {
                if (!refs.TryGetValue(end, out var list))
                {
                    refs[end] = list = [];
                }

                list.Add(note);
            }
        }

        return Cut(text, tones, refs);
    }

    private static IEnumerable<string?> Words(MarginNote note, IReadOnlyCollection<Field> fields, bool here)
    {
        if (here)
        {
            yield return note.Finding?.Quote;
        }

        foreach (var operand in note.Finding?.Operands ?? [])
        {
            if (operand.Field is { } field && fields.Contains(field))
            {
                yield return operand.Value;
            }
        }
    }

    private static (int Start, int End) RangeOf(string text, IEnumerable<string?> wanted)
    {
        foreach (var words in wanted)
        {
            if (words is { Length: > 0 } && text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at)
            {
                return (at, at + words.Length);
            }
        }

        return (0, text.Length);
    }

    // The reading's doubt covers the author's fault: what may not be written there cannot yet be blamed.
    private static void Paint(Span<NoteTone?> stretch, NoteTone tone)
    {
        foreach (ref var painted in stretch)
        {
            if (painted is not { } old || Weight(tone) > Weight(old))
            {
                painted = tone;
            }
        }
    }

    private static int Weight(NoteTone tone) => tone switch
    {
        NoteTone.Doubt or NoteTone.Lost => 4,
        NoteTone.Must => 3,
        NoteTone.Advise => 2,
        NoteTone.Repaired => 1,
        _ => 0,
    };

    private static List<MarkedPiece> Cut(
        string text, NoteTone?[] tones, SortedDictionary<int, List<MarginNote>> refs)
    {
        var pieces = new List<MarkedPiece>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || tones[i] != tones[start] || refs.ContainsKey(i))
            {
                pieces.Add(new MarkedPiece(text[start..i], tones[start], refs.GetValueOrDefault(i) ?? []));
                start = i;
            }
        }

        if (text.Length == 0 && refs.TryGetValue(0, out var onBlank))
        {
            pieces.Add(new MarkedPiece(string.Empty, null, onBlank));
        }

        return pieces;
    }
}
