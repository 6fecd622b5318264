using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Dossiers.Between;

/// <summary>
/// A text as the set of its runs of four letters and digits (shingles), each a 64-bit number; punctuation, spaces and
/// width of digits are not part of it. Two texts resemble each other as far as their sets do.
/// </summary>
internal static class Shingles
{
    /// <summary>Letters of a run. Two or three are words that any form has; five and more miss a text changed every few words.</summary>
    public const int Letters = 4;

    /// <summary>Longest text that is compared, in letters; what follows would only repeat what was seen.</summary>
    private const int Longest = 8_000;

    /// <summary>Fills <paramref name="into"/> with the runs of the box's text, in reading order; returns the letters it has.</summary>
    public static int Of(PerformanceTarget target, Box box, List<ulong> into)
    {
        into.Clear();
        var window = new Window(into);
        if (box == Box.Indicators)
        {
            foreach (var indicator in target.Indicators)
            {
                if (indicator is { Name: { } name, Target: { } value })
                {
                    window.Read(name, signsToo: false);
                    window.Read(value.Text, signsToo: true);
                }
            }
        }
        else if (Goal(target, box) is { } goal)
        {
            window.Read(goal, signsToo: false);
        }

        return window.Read();
    }

    /// <summary>The goal in the box (总目标, 年度目标); null when it is not stated.</summary>
    public static string? Goal(PerformanceTarget target, Box box) => box == Box.OverallGoal ? target.OverallGoal : target.AnnualGoal;

    /// <summary>Fills <paramref name="into"/> with the runs of the box's text as a set: in order of their numbers, each once.</summary>
    public static void SetOf(PerformanceTarget target, Box box, List<ulong> into)
    {
        Of(target, box, into);
        Order(into);
    }

    /// <summary>Share of the runs of either set that both have (Jaccard), 1 when all are.</summary>
    public static double Resemblance(List<ulong> left, List<ulong> right)
    {
        int i = 0, j = 0, common = 0;
        while (i < left.Count && j < right.Count)
        {
            if (left[i] == right[j])
            {
                common++;
                i++;
                j++;
            }
            else if (left[i] < right[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        var all = left.Count + right.Count - common;
        return all == 0 ? 0 : (double)common / all;
    }

    private static void Order(List<ulong> runs)
    {
        runs.Sort();
        var kept = 0;
        for (var i = 0; i < runs.Count; i++)
        {
            if (i == 0 || runs[i] != runs[i - 1])
            {
                runs[kept++] = runs[i];
            }
        }

        runs.RemoveRange(kept, runs.Count - kept);
    }

    /// <summary>The last four letters, 16 bits each, are the run itself: no two runs share a number.</summary>
    private ref struct Window(List<ulong> into)
    {
        private ulong _run;
        private int _letters;

        public void Read(string text, bool signsToo)
        {
            foreach (var c in text)
            {
                if (_letters < Longest && (char.IsLetterOrDigit(c) || (signsToo && !char.IsWhiteSpace(c))))
                {
                    _run = (_run << 16) | CanonicalText.Folded(c);
                    if (++_letters >= Letters)
                    {
                        into.Add(_run);
                    }
                }
            }
        }

        /// <summary>Ends reading; returns the letters read.</summary>
        public readonly int Read() => _letters;
    }
}
