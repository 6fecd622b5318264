using Hengji.Cli.Accuracy.Printing;

namespace Hengji.Cli.Accuracy.Damages;

/// <summary>Forms cut by the edge of an excerpt or by the end of a page.</summary>
internal static class Cuts
{
    /// <summary>The form starts in its head: title and first rows are on a page nobody sent.</summary>
    public static Draft? First(Draft draft, Dice dice)
    {
        var money = draft.Rows.ToList().FindIndex(r => r.Any(c => c.Text is "项目资金总额"));
        return money < 3 ? null : draft.WithRows(draft.Rows.Skip(dice.Between(3, money)));
    }

    /// <summary>The form ends within its indicators.</summary>
    public static Draft? Last(Draft draft, Dice dice)
    {
        var first = draft.FirstIndicatorRow;
        return draft.Rows.Count - first < 2 ? null : draft.WithRows(draft.Rows.Take(dice.Between(first, draft.Rows.Count - 1)));
    }

    /// <summary>A page break within the indicators: page marks, headings printed again, the open level repeated.</summary>
    public static Draft? PageBreak(Draft draft, Dice dice)
    {
        var first = draft.FirstIndicatorRow;
        if (draft.Rows.Count - first < 3)
        {
            return null;
        }

        var at = dice.Between(first + 1, draft.Rows.Count - 1);
        var rows = draft.Rows.Take(at).ToList();
        if (dice.Chance(70))
        {
            rows.Add([new Cell(CellRole.Noise, dice.Of("第 3 页 共 12 页", "- 7 -", "— 15 —", "第2页"))]);
        }

        if (dice.Chance(50))
        {
            rows.Add([.. draft.Rows[first - 1].Select(c => c with { Fields = [] })]);
        }

        var next = draft.Rows[at].ToList();
        if (dice.Chance(60))
        {
            foreach (var role in new[] { CellRole.Dimension, CellRole.Category })
            {
                var open = draft.Find(c => c.Role == role).LastOrDefault(p => p.Row < at, (Row: -1, Column: -1));
                if (open.Row >= 0 && open.Column < next.Count && next[open.Column].Role == CellRole.Empty
                    && (role == CellRole.Dimension || next.Any(c => c.Role == CellRole.Name)))
                {
                    next[open.Column] = draft.Rows[open.Row][open.Column] with { Fields = [] };
                }
            }
        }

        rows.Add(next);
        return draft.WithRows(rows.Concat(draft.Rows.Skip(at + 1)));
    }
}
