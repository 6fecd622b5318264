namespace Hengji.Reading.Forms.Indicators;

/// <summary>Which branch each indicator hangs on, and how far the next best explanation is.</summary>
/// <param name="Owners">For each indicator the index of its branch.</param>
/// <param name="Margins">For each indicator, the cost of the best explanation with another branch less that of the best.</param>
/// <param name="Rivals">For each indicator the branch of that explanation; -1 when there is none.</param>
/// <param name="Cost">Cost of the whole explanation.</param>
internal sealed record BranchingResult(int[] Owners, double[] Margins, int[] Rivals, double Cost);

/// <summary>
/// Hangs the indicators on the tree. Labels and indicators keep their order; a label stands at the head of its group
/// unless an accident moved it. The cheapest monotone alignment is found by dynamic programming over
/// (indicator, branch, how far labels have slid so far); running it from both ends gives each indicator's margin.
/// </summary>
internal sealed class Branching
{
    /// <summary>Labels slide up by at most this many rows, and down by at most <see cref="Down"/>.</summary>
    private const int Up = 5;
    private const int Down = 3;
    private const int Slides = Up + Down + 1;

    private readonly List<Branch> branches;
    private readonly double[][] unfit;
    private readonly bool positions;
    private readonly int n;
    private readonly int m;

    private Branching(List<Branch> branches, double[][] unfit, bool positions)
    {
        this.branches = branches;
        this.unfit = unfit;
        this.positions = positions;
        n = unfit.Length;
        m = branches.Count;
    }

    /// <param name="branches">The branches in the order they are to be passed.</param>
    /// <param name="unfit">For each indicator, how ill it suits each category.</param>
    /// <param name="positions">Whether the places of the labels say anything.</param>
    public static BranchingResult Find(List<Branch> branches, double[][] unfit, bool positions) =>
        new Branching(branches, unfit, positions).Solve();

    /// <summary>Explanations that cost so much more than the best one so far are not followed.</summary>
    private const double Beam = 12;

    private BranchingResult Solve()
    {
        // forward[i][s, o]: indicators 0..i are placed, i hangs on s, labels have slid by o − Up rows.
        var forward = new double[n][];
        var from = new (short Branch, sbyte Slide)[n][];
        for (var i = 0; i < n; i++)
        {
            forward[i] = NewRow();
            from[i] = new (short, sbyte)[m * Slides];
        }

        for (var s = 0; s < m; s++)
        {
            var skipped = Skipped(-1, s, 0);
            foreach (var (slide, cost) in Enter(s, 0, 0))
            {
                Lower(forward[0], from[0], s, slide, skipped + cost + Unfit(0, s), -1, 0);
            }
        }

        for (var i = 1; i < n; i++)
        {
            var limit = Least(forward[i - 1]) + Beam;
            for (var s = 0; s < m; s++)
            {
                for (var o = 0; o < Slides; o++)
                {
                    var before = forward[i - 1][(s * Slides) + o];
                    if (before > limit)
                    {
                        forward[i - 1][(s * Slides) + o] = double.MaxValue;
                        continue;
                    }

                    Lower(forward[i], from[i], s, o - Up, before + Unfit(i, s), s, o - Up);
                    var left = before + Leave(s, o - Up, i - 1);
                    for (var t = s + 1; t < m; t++)
                    {
                        var passed = left + Skipped(s, t, i) + Unfit(i, t);
                        foreach (var (slide, cost) in Enter(t, i, o - Up))
                        {
                            Lower(forward[i], from[i], t, slide, passed + cost, s, o - Up);
                        }
                    }
                }
            }
        }

        return Trace(forward, from, Backward(forward));
    }

    private double[][] Backward(double[][] forward)
    {
        var backward = new double[n][];
        for (var i = n - 1; i >= 0; i--)
        {
            backward[i] = NewRow();
            for (var s = 0; s < m; s++)
            {
                for (var o = 0; o < Slides; o++)
                {
                    if (forward[i][(s * Slides) + o] == double.MaxValue)
                    {
                        continue;
                    }

                    var slide = o - Up;
                    if (i == n - 1)
                    {
                        backward[i][(s * Slides) + o] = Leave(s, slide, i) + Skipped(s, m, n);
                        continue;
                    }

                    var best = backward[i + 1][(s * Slides) + o] + Unfit(i + 1, s);
                    var left = Leave(s, slide, i);
                    for (var t = s + 1; t < m; t++)
                    {
                        var passed = left + Skipped(s, t, i + 1) + Unfit(i + 1, t);
                        if (passed >= best)
                        {
                            continue;
                        }

                        foreach (var (next, cost) in Enter(t, i + 1, slide))
                        {
                            var rest = backward[i + 1][(t * Slides) + next + Up];
                            best = Math.Min(best, passed + cost + rest);
                        }
                    }

                    backward[i][(s * Slides) + o] = best;
                }
            }
        }

        return backward;
    }

    private BranchingResult Trace(double[][] forward, (short Branch, sbyte Slide)[][] from, double[][] backward)
    {
        var best = double.MaxValue;
        var state = 0;
        for (var k = 0; k < m * Slides; k++)
        {
            if (forward[n - 1][k] < double.MaxValue && forward[n - 1][k] + backward[n - 1][k] < best)
            {
                best = forward[n - 1][k] + backward[n - 1][k];
                state = k;
            }
        }

        var owners = new int[n];
        for (var i = n - 1; i >= 0; i--)
        {
            owners[i] = state / Slides;
            var (branch, slide) = from[i][state];
            state = (branch * Slides) + slide + Up;
        }

        var margins = new double[n];
        var rivals = new int[n];
        for (var i = 0; i < n; i++)
        {
            var other = double.MaxValue;
            rivals[i] = -1;
            for (var k = 0; k < m * Slides; k++)
            {
                if (k / Slides != owners[i] && forward[i][k] < double.MaxValue && forward[i][k] + backward[i][k] < other)
                {
                    other = forward[i][k] + backward[i][k];
                    rivals[i] = k / Slides;
                }
            }

            margins[i] = other == double.MaxValue ? Beam : other - best;
        }

        return new BranchingResult(owners, margins, rivals, best);
    }

    private double Unfit(int i, int s) => branches[s].Unfit(unfit[i]);

    /// <summary>What it costs that the group of branch s begins at indicator a, with labels slid so far by <paramref name="slid"/> rows.</summary>
    private Entrances Enter(int s, int a, int slid)
    {
        var branch = branches[s];
        if (!branch.IsPrinted)
        {
            return new Entrances(slid, RecoveryCosts.LostLabel);
        }

        if (!positions)
        {
            return new Entrances(slid, 0);
        }

        var offset = branch.First - a;
        var own = 0.0;
        int rows;
        if (offset < 0)
        {
            // A label on a row of its own just above its group has not slid.
            rows = (int)Math.Ceiling(offset);
            own = offset != rows ? RecoveryCosts.OwnRowAbove : 0;
        }
        else
        {
            rows = (int)Math.Floor(offset);
            own = offset != rows ? RecoveryCosts.OwnRowAbove : 0;
        }

        rows = Math.Clamp(rows, -Up, Down);
        var beyond = Math.Max(0, Math.Abs(offset) - Math.Max(Up, Down)) * RecoveryCosts.SlideRow;
        if (rows == 0)
        {
            return new Entrances(0, own + (slid == 0 ? 0 : RecoveryCosts.SlideEnds));
        }

        var slide = own + beyond + (rows == slid ? RecoveryCosts.SameSlide
            : slid == 0 ? RecoveryCosts.Slide + (RecoveryCosts.SlideRow * (Math.Abs(rows) - 1))
            : RecoveryCosts.OtherSlide + (RecoveryCosts.SlideRow * (Math.Abs(rows - slid) - 1)));

        // Printed lower than its first row, a label may just stand in the middle of its group.
        return rows < 0
            ? new Entrances(rows, slide)
            : new Entrances(rows, slide, RecoveryCosts.Centred * offset + (slid == 0 ? 0 : RecoveryCosts.SlideEnds));
    }

    /// <summary>What it costs that the group of branch s ends at indicator b.</summary>
    private double Leave(int s, int slid, int b)
    {
        var branch = branches[s];
        if (!branch.IsPrinted || !positions)
        {
            return 0;
        }

        // A label that slid down has paid; one that was taken to stand inside its group must do so.
        var below = slid > 0 ? 0 : branch.First > b ? RecoveryCosts.BelowGroup + (branch.First - b - 1) * RecoveryCosts.SlideRow : 0;
        var repeated = branch.Last > branch.First ? Math.Max(0, branch.Last - b) * RecoveryCosts.Centred : 0;
        return below + repeated;
    }

    /// <summary>What it costs that the branches between s and t own nothing, when t's group begins at indicator a.</summary>
    private double Skipped(int s, int t, int a)
    {
        double cost = 0;
        for (var e = s + 1; e < t; e++)
        {
            var branch = branches[e];
            if (!branch.IsPrinted || !positions)
            {
                continue;
            }

            var beside = branch.First == Math.Floor(branch.First) && branch.First < n;
            var away = Math.Max(0, Math.Abs(branch.First - (a - 0.5)) - 1);
            cost += (beside ? RecoveryCosts.EmptyBesideName : 0) + (away * RecoveryCosts.SlideRow);
        }

        return cost;
    }

    private double[] NewRow()
    {
        var row = new double[m * Slides];
        Array.Fill(row, double.MaxValue);
        return row;
    }

    private static double Least(double[] costs)
    {
        var least = double.MaxValue;
        foreach (var cost in costs)
        {
            least = Math.Min(least, cost);
        }

        return least;
    }

    private static void Lower(double[] costs, (short, sbyte)[] from, int branch, int slide, double cost, int fromBranch, int fromSlide)
    {
        var k = (branch * Slides) + slide + Up;
        if (cost < costs[k])
        {
            costs[k] = cost;
            from[k] = ((short)Math.Max(0, fromBranch), (sbyte)fromSlide);
        }
    }

    /// <summary>One or two ways to enter a group: with the slide counted, or with none.</summary>
    private readonly struct Entrances(int slide, double cost, double centred = double.MaxValue)
    {
        public Enumerator GetEnumerator() => new(slide, cost, centred);

        public struct Enumerator(int slide, double cost, double centred)
        {
            private int step = -1;

            public readonly (int Slide, double Cost) Current => step == 0 ? (slide, cost) : (0, centred);

            public bool MoveNext() => ++step == 0 || (step == 1 && centred < double.MaxValue);
        }
    }
}
