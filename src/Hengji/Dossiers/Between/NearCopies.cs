using System.Runtime.InteropServices;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Dossiers.Between;

/// <summary>A text of another form that says nearly the same.</summary>
/// <param name="Project">Place of the other form in the order of forms.</param>
/// <param name="Box">Which of its texts.</param>
/// <param name="Share">Share of the runs of letters of either text that both have, at most 1.</param>
internal readonly record struct NearCopy(int Project, Box Box, double Share);

/// <summary>
/// The goals and indicator sets of all forms, gathered by bands of their signatures, so that each is compared only with
/// the few that may resemble it. Kept for each text: 128 bytes, and its place in the bands it shares with others.
/// </summary>
internal sealed class NearCopies
{
    /// <summary>Of a band more forms share than these, only the first ones are compared: it is a template.</summary>
    public const int Kept = 32;

    /// <summary>How far an estimate from 64 numbers may fall short of what it estimates: four standard deviations.</summary>
    private const double Doubt = 0.2;

    /// <summary>Shorter texts are phrases of the trade.</summary>
    private const int Shortest = 20;

    private static readonly Box[] Texts = [Box.OverallGoal, Box.AnnualGoal, Box.Indicators];

    private readonly IReadOnlyList<PerformanceTarget> _targets;
    private readonly List<(int Project, Box Box)> _texts = [];
    private readonly int[] _first;
    private readonly List<ushort> _signatures = [];
    private readonly Dictionary<ulong, int[]>[] _bands = new Dictionary<ulong, int[]>[Signature.Bands];

    public NearCopies(IReadOnlyList<PerformanceTarget> targets)
    {
        _targets = targets;
        _first = new int[targets.Count + 1];
        var shingles = new List<ulong>();
        Span<ushort> signature = stackalloc ushort[Signature.Numbers];
        for (var i = 0; i < targets.Count; i++)
        {
            _first[i] = _texts.Count;
            foreach (var box in Texts)
            {
                if (Shingles.Of(targets[i], box, shingles) >= Shortest && !Repeats(targets[i], box))
                {
                    Signature.Of(shingles, signature);
                    _texts.Add((i, box));
                    _signatures.AddRange(signature);
                }
            }
        }

        _first[^1] = _texts.Count;
        Gather();
    }

    /// <summary>
    /// The texts of other forms that resemble the form's text by at least <paramref name="share"/>, in the order of
    /// forms; a goal is compared with both goals of another form, and the nearer one counts. Compared as they are asked for:
    /// who has found enough stops.
    /// </summary>
    public IEnumerable<NearCopy> Of(int project, Box box, double share)
    {
        var own = TextOf(project, box);
        var candidates = own < 0 ? [] : Candidates(own, share);
        if (candidates.Count == 0)
        {
            yield break;
        }

        NearCopy? nearest = null;
        List<ulong> mine = [], theirs = [];
        Shingles.SetOf(_targets[project], box, mine);
        foreach (var text in candidates)
        {
            var (other, otherBox) = _texts[text];
            Shingles.SetOf(_targets[other], otherBox, theirs);
            var resemblance = Shingles.Resemblance(mine, theirs);
            if (resemblance < share)
            {
                continue;
            }

            if (nearest is { } found && found.Project != other)
            {
                yield return found;
                nearest = null;
            }

            nearest = nearest?.Share >= resemblance ? nearest : new NearCopy(other, otherBox, resemblance);
        }

        if (nearest is { } last)
        {
            yield return last;
        }
    }

    /// <summary>The bands of a form's texts by which they are gathered, and whether the text is a goal.</summary>
    public static IEnumerable<(bool IsGoal, ulong Band)> BandsOf(PerformanceTarget target)
    {
        var shingles = new List<ulong>();
        var signature = new ushort[Signature.Numbers];
        foreach (var box in Texts)
        {
            if (Shingles.Of(target, box, shingles) >= Shortest && !Repeats(target, box))
            {
                Signature.Of(shingles, signature);
                for (var band = 0; band < Signature.Bands; band++)
                {
                    // The same numbers in another band are another band.
                    yield return (box != Box.Indicators, unchecked((Signature.BandOf(signature, band) * 31) + (ulong)band));
                }
            }
        }
    }

    /// <summary>An annual goal equal to the overall goal is one text.</summary>
    private static bool Repeats(PerformanceTarget target, Box box) =>
        box == Box.AnnualGoal && CanonicalText.Same(target.OverallGoal, target.AnnualGoal);

    /// <summary>Texts that share a band with the text and whose signatures resemble its own, each once and in order.</summary>
    private SortedSet<int> Candidates(int own, double share)
    {
        var signature = SignatureOf(own);
        var project = _texts[own].Project;
        var isGoal = _texts[own].Box != Box.Indicators;
        var candidates = new SortedSet<int>();
        for (var band = 0; band < Signature.Bands; band++)
        {
            if (!_bands[band].TryGetValue(Signature.BandOf(signature, band), out var sharing))
            {
                continue;
            }

            foreach (var text in sharing)
            {
                if (!candidates.Contains(text) && _texts[text].Project != project && isGoal == (_texts[text].Box != Box.Indicators)
                    && Signature.Resemblance(signature, SignatureOf(text)) >= share - Doubt)
                {
                    candidates.Add(text);
                }
            }
        }

        return candidates;
    }

    private int TextOf(int project, Box box)
    {
        for (var text = _first[project]; text < _first[project + 1]; text++)
        {
            if (_texts[text].Box == box)
            {
                return text;
            }
        }

        return -1;
    }

    private ReadOnlySpan<ushort> SignatureOf(int text) =>
        CollectionsMarshal.AsSpan(_signatures).Slice(text * Signature.Numbers, Signature.Numbers);

    /// <summary>Sorts the texts by each band; what stands alone in its band is not kept.</summary>
    private void Gather()
    {
        var keys = new ulong[_texts.Count];
        var texts = new int[_texts.Count];
        for (var band = 0; band < Signature.Bands; band++)
        {
            for (var text = 0; text < texts.Length; text++)
            {
                keys[text] = Signature.BandOf(SignatureOf(text), band);
                texts[text] = text;
            }

            Array.Sort(keys, texts);
            var shared = new Dictionary<ulong, int[]>();
            for (int from = 0, to; from < texts.Length; from = to)
            {
                for (to = from + 1; to < texts.Length && keys[to] == keys[from]; to++)
                {
                }

                if (to - from > 1)
                {
                    Array.Sort(texts, from, to - from);
                    shared.Add(keys[from], texts[from..Math.Min(to, from + Kept)]);
                }
            }

            _bands[band] = shared;
        }
    }
}
