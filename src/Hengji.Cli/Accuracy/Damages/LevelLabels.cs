using Hengji.Cli.Accuracy.Printing;

namespace Hengji.Cli.Accuracy.Damages;

/// <summary>Level labels that slid, were centred, cut, lost, repeated or shuffled.</summary>
internal static class LevelLabels
{
    public static Draft? SlideOneUp(Draft draft, Dice dice) => Slide(draft, CellRole.Category, -1, 1, dice);

    public static Draft? SlideOneDown(Draft draft, Dice dice) => Slide(draft, CellRole.Category, 1, 1, dice);

    public static Draft? SlideAllUp(Draft draft, Dice dice) => Slide(draft, CellRole.Category, -1, int.MaxValue, dice);

    public static Draft? SlideAllDown(Draft draft, Dice dice) => Slide(draft, CellRole.Category, 1, int.MaxValue, dice);

    public static Draft? SlideDimension(Draft draft, Dice dice) =>
        Slide(draft, CellRole.Dimension, dice.Chance(50) ? 1 : -1, 1, dice);

    /// <summary>Each label stands in the middle of its group.</summary>
    public static Draft? Centre(Draft draft, Dice dice)
    {
        if (!draft.Ruled)
        {
            return null;
        }

        var rows = Copy(draft);
        var moved = false;
        foreach (var (r, c) in draft.Find(x => x.Role is CellRole.Category or CellRole.Dimension && x.Rows > 2))
        {
            var middle = r + ((draft.Rows[r][c].Rows - 1) / 2);
            (rows[middle][c], rows[r][c]) = (rows[r][c], rows[middle][c]);
            moved = true;
        }

        return moved ? draft.WithRows(rows) : null;
    }

    /// <summary>One level-2 label is gone.</summary>
    public static Draft? LoseCategory(Draft draft, Dice dice)
    {
        var places = draft.Find(x => x.Role == CellRole.Category && x.Fields.Count > 0);
        return places.Count < 2 ? null : Replace(draft, dice.Pick(places), _ => Cell.Empty);
    }

    /// <summary>A level-1 label is gone, or only its points are left (50分).</summary>
    public static Draft? LoseDimension(Draft draft, Dice dice)
    {
        var places = draft.Find(x => x.Role == CellRole.Dimension);
        var points = dice.Chance(30);
        return places.Count == 0
            ? null
            : Replace(draft, dice.Pick(places), x => points ? x with { Text = dice.Of("（50分）", "(30分)", "(10 分)") } : Cell.Empty);
    }

    /// <summary>A label is cut off (数量指) or only its first word is left (数量).</summary>
    public static Draft? Cut(Draft draft, Dice dice)
    {
        var places = draft.Find(x => x.Role == CellRole.Category && x.Text.Length > 3);
        var length = dice.Between(1, 2);
        return places.Count == 0 ? null : Replace(draft, dice.Pick(places), x => x with { Text = x.Text[..^length] });
    }

    /// <summary>Every row of a group carries its labels, as when merged cells are unmerged.</summary>
    public static Draft? Repeat(Draft draft, Dice dice)
    {
        if (!draft.Ruled)
        {
            return null;
        }

        var rows = Copy(draft);
        foreach (var (r, c) in draft.Find(x => x.Role is CellRole.Category or CellRole.Dimension or CellRole.Side))
        {
            for (var below = r + 1; below < r + draft.Rows[r][c].Rows; below++)
            {
                rows[below][c] = draft.Rows[r][c] with { Rows = 1, Fields = [] };
            }
        }

        return draft.WithRows(rows);
    }

    /// <summary>Vertical print read in the wrong order (出标产指), or letter by letter (产 出 指 标).</summary>
    public static Draft? Shuffle(Draft draft, Dice dice)
    {
        var letterwise = dice.Chance(60);
        return draft.Map(x => x.Role switch
        {
            CellRole.Dimension when letterwise => x with { Text = string.Join(' ', x.Text.ToCharArray()) },
            CellRole.Dimension when x.Text.Length == 4 => x with { Text = $"{x.Text[1]}{x.Text[3]}{x.Text[0]}{x.Text[2]}" },
            CellRole.Side => x with { Text = string.Join(' ', x.Text.Replace(" ", string.Empty, StringComparison.Ordinal).ToCharArray()) },
            _ => x,
        });
    }

    /// <summary>A level-2 label written in the column of names, its own name and target a column further right.</summary>
    public static Draft? CategoryAmongNames(Draft draft, Dice dice)
    {
        var places = draft.Find(x => x.Role == CellRole.Category && x.Rows == 1);
        if (places.Count == 0)
        {
            return null;
        }

        var (at, column) = dice.Pick(places);
        return draft.WithRows(draft.Rows.Select((row, r) => r != at
            ? row
            : row[column].Fields.Count == 0
                ? [.. row.Take(column), Cell.Empty, row[column], .. row.Skip(column + 2)]
                : [.. row.Take(column), Cell.Empty, .. row.Skip(column)]));
    }

    /// <summary>The side label stands a row too high or is gone.</summary>
    public static Draft? MoveSide(Draft draft, Dice dice)
    {
        var places = draft.Find(x => x.Role == CellRole.Side);
        if (places.Count == 0)
        {
            return null;
        }

        var (r, c) = dice.Pick(places);
        var rows = Copy(draft);
        var side = rows[r][c];
        rows[r][c] = Cell.Empty;
        if (dice.Chance(60) && rows[r - 1][c].Role == CellRole.Empty)
        {
            rows[r - 1][c] = side;
        }

        return draft.WithRows(rows);
    }

    private static Draft? Slide(Draft draft, CellRole role, int step, int count, Dice dice)
    {
        var places = draft.Find(x => x.Role == role);
        if (places.Count < 2 || draft.Rows.Skip(draft.FirstIndicatorRow).Any(r => r.Count != draft.Rows[^1].Count))
        {
            return null;
        }

        var from = dice.Between(step < 0 ? 1 : 0, places.Count - 1);
        var sliding = places.Skip(from).Take(count).ToList();
        if (step > 0)
        {
            sliding.Reverse();
        }

        var rows = Copy(draft);
        var moved = 0;
        foreach (var (r, c) in sliding)
        {
            var to = r + step;
            if (to >= rows.Count || to < draft.FirstIndicatorRow || rows[to].Count <= c)
            {
                continue;
            }

            if (rows[to][c].Role != CellRole.Empty && rows[to][c - 1].Role == CellRole.Empty)
            {
                (rows[to][c - 1], rows[to][c]) = (rows[to][c], Cell.Empty);
            }

            if (rows[to][c].Role == CellRole.Empty)
            {
                (rows[to][c], rows[r][c]) = (rows[r][c], Cell.Empty);
                moved++;
            }
        }

        return moved == 0 ? null : draft.WithRows(rows);
    }

    private static List<List<Cell>> Copy(Draft draft) => [.. draft.Rows.Select(r => r.ToList())];

    private static Draft Replace(Draft draft, (int Row, int Column) place, Func<Cell, Cell> change)
    {
        var rows = Copy(draft);
        rows[place.Row][place.Column] = change(rows[place.Row][place.Column]);
        return draft with { Rows = rows };
    }
}
