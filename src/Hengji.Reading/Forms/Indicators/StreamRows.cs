using Hengji.Reading.Forms.Layouts;

namespace Hengji.Reading.Forms.Indicators;

/// <summary>
/// Finds the rows of a wide table again in a stream of its cells, of which only the order is left: each text falls into
/// one of the columns that the head names, in their order, and a new row begins where that is the cheapest account.
/// </summary>
internal sealed class StreamRows
{
    /// <summary>Rows found here are numbered below all rows of the page, two apart: labels of empty groups stand between.</summary>
    private const int FirstRow = int.MinValue / 2;

    private const double Broken = 2.5;
    private const double NotBroken = 6;

    /// <summary>A line so long was broken at the width of its column sooner than a short one.</summary>
    private const int FullLine = 12;
    private const double LineFull = 2.2;
    private const double LabelInside = 2.5;
    private const double WithoutName = 2;

    private readonly List<ColumnRole> roles;
    private readonly List<Token> texts = [];
    private readonly List<(Token Label, int Before)> labels = [];

    /// <summary>Before which texts a label stands.</summary>
    private readonly HashSet<int> labelled = [];

    private StreamRows(List<ColumnRole> roles) => this.roles = roles;

    /// <param name="tokens">The tokens below the head.</param>
    /// <param name="roles">The columns of the head without those of level names.</param>
    /// <returns>The tokens with their rows; a text with its column, a label with none.</returns>
    public static List<(Token Token, ColumnRole? Role)> Find(IEnumerable<Token> tokens, List<ColumnRole> roles)
    {
        var rows = new StreamRows(roles);
        foreach (var token in tokens)
        {
            if (!token.IsText)
            {
                rows.labels.Add((token, rows.texts.Count));
                rows.labelled.Add(rows.texts.Count);
            }
            else if (!Likeness.IsPageMark(token.Text) && !(Likeness.IsScrap(token.Text) && token.Text.Length > 1))
            {
                rows.texts.Add(token);
            }
        }

        return rows.Placed(rows.Solve());
    }

    /// <summary>The texts of one row with the columns they fall into, in order.</summary>
    public static IEnumerable<(Token Text, ColumnRole Role)> Fill(List<Token> texts, List<ColumnRole> roles)
    {
        if (texts.Count == 0)
        {
            return [];
        }

        var rows = new StreamRows(roles);
        rows.texts.AddRange(texts);
        var path = rows.Solve();
        return path.TakeWhile((p, i) => i == 0 || !p.Begins).Select((p, i) => (texts[i], roles[p.Column])).ToList();
    }

    /// <summary>For each text its column, and whether it begins a row.</summary>
    private (int Column, bool Begins)[] Solve()
    {
        var n = texts.Count;
        var m = roles.Count;
        var cost = new double[n + 1, m];
        var from = new (int Column, bool Begins)[n + 1, m];
        for (var i = 1; i <= n; i++)
        {
            for (var r = 0; r < m; r++)
            {
                cost[i, r] = double.MaxValue;
                var fit = RoleFit.Cost(texts[i - 1].Text, roles[r]);
                for (var before = 0; before < m; before++)
                {
                    if (i == 1)
                    {
                        Lower(i, r, before, true, Skipped(0, r) + fit);
                        break;
                    }

                    if (cost[i - 1, before] == double.MaxValue)
                    {
                        continue;
                    }

                    var so = cost[i - 1, before] + fit;
                    Lower(i, r, before, true, so + Skipped(before + 1, m) + Skipped(0, r) + (roles[r] == ColumnRole.Name ? 0 : WithoutName));
                    if (r > before)
                    {
                        Lower(i, r, before, false, so + Skipped(before + 1, r) + Inside(i));
                    }
                    else if (r == before)
                    {
                        Lower(i, r, before, false, cost[i - 1, before] + GoesOn(i, r));
                    }
                }
            }
        }

        var path = new (int, bool)[n];
        var last = 0;
        for (var r = 1; r < m && n > 0; r++)
        {
            last = cost[n, r] + Skipped(r + 1, m) < cost[n, last] + Skipped(last + 1, m) ? r : last;
        }

        for (var i = n; i >= 1; i--)
        {
            var (before, begins) = from[i, last];
            path[i - 1] = (last, begins);
            last = before;
        }

        return path;

        void Lower(int i, int r, int before, bool begins, double total)
        {
            if (total < cost[i, r])
            {
                cost[i, r] = total;
                from[i, r] = (before, begins);
            }
        }
    }

    private double Skipped(int start, int end)
    {
        double sum = 0;
        for (var r = start; r < end; r++)
        {
            sum += RoleFit.Empty(roles[r]);
        }

        return sum;
    }

    private double Inside(int i) => labelled.Contains(i - 1) ? LabelInside : 0;

    /// <summary>What it costs that a text goes on with the one before it, in the same cell.</summary>
    private double GoesOn(int i, int r) => roles[r] switch
    {
        ColumnRole.Points or ColumnRole.Score or ColumnRole.Sign or ColumnRole.Unit => NotBroken,
        _ when Likeness.IsPlainNumber(texts[i - 1].Text) || Likeness.IsSign(texts[i - 1].Text[0]) => NotBroken,
        ColumnRole.Name or ColumnRole.Target => Broken + Inside(i) - (texts[i - 2].Text.Length >= FullLine ? LineFull : 0)
            + (Likeness.EndsLikeName(texts[i - 2].Text) && Likeness.EndsLikeName(texts[i - 1].Text) ? RecoveryCosts.BothComplete : 0),
        _ => (Broken / 2) + Inside(i),
    };

    /// <summary>A token at the place in the table that it was found to have.</summary>
    private static Token At(Token token, int row, int column) =>
        token with { Row = row, Ruled = true, Cell = token.Cell with { Column = column } };

    private List<(Token, ColumnRole?)> Placed((int Column, bool Begins)[] path)
    {
        var placed = new List<(Token, ColumnRole?)>();
        var row = FirstRow;
        var label = 0;
        for (var i = 0; i <= texts.Count; i++)
        {
            var begins = i == texts.Count || path[i].Begins;
            row += begins ? 2 : 0;

            // Of several categories in a run only the last heads the row that follows; the others stood empty.
            var run = label;
            while (run < labels.Count && labels[run].Before == i)
            {
                run++;
            }

            var heads = run == label ? -1 : labels.FindLastIndex(run - 1, run - label, l => BranchSequence.IsCategoryLabel(l.Label));
            for (; label < run; label++)
            {
                var empty = begins && label < heads && BranchSequence.IsCategoryLabel(labels[label].Label);
                var level = BranchSequence.IsCategoryLabel(labels[label].Label) ? 1 : 0;
                placed.Add((At(labels[label].Label, empty ? row - 1 : row, level), null));
            }

            if (i < texts.Count)
            {
                placed.Add((At(texts[i], row, path[i].Column + 2), roles[path[i].Column]));
            }
        }

        return placed;
    }
}
