using Hengji.Cli.Accuracy.Printing;

namespace Hengji.Cli.Accuracy.Damages;

/// <summary>Names and targets that came apart, fell together or went missing.</summary>
internal static class TargetCells
{
    /// <summary>Targets stand alone in the row below their names.</summary>
    public static Draft? FallBelow(Draft draft, Dice dice)
    {
        var all = dice.Chance(50);
        var leftward = dice.Chance(50);
        var moved = false;
        var rows = new List<IReadOnlyList<Cell>>();
        foreach (var row in draft.Rows)
        {
            var column = Column(row, CellRole.Target);
            var name = Column(row, CellRole.Name);
            if (column < 0 || name < 0 || !(all || dice.Chance(40)))
            {
                rows.Add(row);
                continue;
            }

            var landing = leftward ? name : column;
            rows.Add([.. row.Select((c, i) => i == column ? Cell.Empty : c)]);
            rows.Add([.. row.Select((_, i) => i == landing ? row[column] : Cell.Empty)]);
            moved = true;
        }

        return moved ? draft.WithRows(rows) : null;
    }

    /// <summary>The column of targets is gone with its heading; the last row, a cell shorter, may keep its own.</summary>
    public static Draft? LoseColumn(Draft draft, Dice dice)
    {
        if (draft.Rows.Skip(draft.FirstIndicatorRow - 1).Any(r => r.Count != draft.Rows[^1].Count))
        {
            return null;
        }

        var last = draft.Rows[^1];
        var keep = dice.Chance(40) && Column(last, CellRole.Target) == last.Count - 1 && last[0].Role == CellRole.Empty;
        var column = draft.Rows[draft.FirstIndicatorRow - 1].ToList().FindLastIndex(c => c.Role == CellRole.Label);
        return draft.WithRows(draft.Rows.Select((row, r) => r < draft.FirstIndicatorRow - 1
            ? row
            : keep && r == draft.Rows.Count - 1 ? [.. row.Skip(1)] : [.. row.Take(column)]));
    }

    /// <summary>A single target is gone.</summary>
    public static Draft? LoseOne(Draft draft, Dice dice)
    {
        var places = draft.Find(c => c.Role == CellRole.Target);
        if (places.Count < 2)
        {
            return null;
        }

        var lost = dice.Pick(places);
        return draft with
        {
            Rows = [.. draft.Rows.Select((row, r) => (IReadOnlyList<Cell>)[.. row.Select((c, i) => (r, i) == lost ? Cell.Empty with { Columns = c.Columns } : c)])],
        };
    }

    /// <summary>Two rows of one group became one: two names in a cell, two targets in the next.</summary>
    public static Draft? Fuse(Draft draft, Dice dice)
    {
        var starts = Enumerable.Range(draft.FirstIndicatorRow, Math.Max(0, draft.Rows.Count - 1 - draft.FirstIndicatorRow))
            .Where(r => IsWhole(draft.Rows[r]) && IsWhole(draft.Rows[r + 1])
                && draft.Rows[r + 1].All(c => c.Role is not (CellRole.Category or CellRole.Dimension or CellRole.Side)))
            .ToList();
        if (starts.Count == 0)
        {
            return null;
        }

        var at = dice.Pick(starts);
        var below = draft.Rows[at + 1];
        var fused = draft.Rows[at].Select(c => c.Role is CellRole.Name or CellRole.Target
            ? Joined(c, below[Column(below, c.Role)])
            : c);
        return draft.WithRows([.. draft.Rows.Take(at), [.. fused], .. draft.Rows.Skip(at + 2)]);
    }

    /// <summary>Name and target stand in one cell with nothing between, where the sign or digit still parts them.</summary>
    public static Draft? Glue(Draft draft, Dice dice)
    {
        var moved = false;
        var rows = draft.Rows.Select(row =>
        {
            var (name, target) = (Column(row, CellRole.Name), Column(row, CellRole.Target));
            if (name < 0 || target < 0 || !"≥≤=<>±0123456789".Contains(row[target].Text[0], StringComparison.Ordinal)
                || char.IsAscii(row[name].Text[^1]) || !dice.Chance(50))
            {
                return row;
            }

            moved = true;
            var glued = row[name] with
            {
                Text = row[name].Text + row[target].Text,
                Fields = [.. row[name].Fields, .. row[target].Fields],
            };
            return (IReadOnlyList<Cell>)[.. row.Select((c, i) => i == name ? glued : i == target ? Cell.Empty : c)];
        }).ToList();
        return moved ? draft.WithRows(rows) : null;
    }

    /// <summary>Rows of the blank form left in: 指标2:, ……</summary>
    public static Draft? BlankSubRows(Draft draft, Dice dice)
    {
        var starts = draft.Find(c => c.Role == CellRole.Name);
        if (starts.Count == 0)
        {
            return null;
        }

        var (at, column) = dice.Pick(starts);
        var noise = new Cell(CellRole.Noise, dice.Of("……", "指标2：", "…"));
        return draft.WithRows(
        [
            .. draft.Rows.Take(at + 1),
            [.. draft.Rows[at].Select((_, i) => i == column ? noise : Cell.Empty)],
            .. draft.Rows.Skip(at + 1),
        ]);
    }

    private static Cell Joined(Cell upper, Cell lower) => upper with
    {
        Text = upper.Text + " " + lower.Text,
        Fields = [.. upper.Fields, .. lower.Fields],
    };

    private static bool IsWhole(IReadOnlyList<Cell> row) => Column(row, CellRole.Name) >= 0 && Column(row, CellRole.Target) >= 0
        && !row.Any(c => c.Text.Contains(' ', StringComparison.Ordinal) && c.Role is CellRole.Name or CellRole.Target);

    private static int Column(IReadOnlyList<Cell> row, CellRole role)
    {
        for (var c = 0; c < row.Count; c++)
        {
            if (row[c].Role == role)
            {
                return c;
            }
        }

        return -1;
    }
}
