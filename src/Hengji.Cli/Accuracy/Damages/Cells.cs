using Hengji.Cli.Accuracy.Printing;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy.Damages;

/// <summary>Rows whose cells moved sideways, and cells that broke.</summary>
internal static class Cells
{
    /// <summary>Covered parts of merged cells are left out, so that rows get shorter and move left.</summary>
    public static Draft? DropCovered(Draft draft, Dice dice)
    {
        var all = dice.Chance(40);
        return Changed(draft, draft.Rows.Select((row, r) =>
            IsTitle(row) || !(all || dice.Chance(50))
                ? row
                : (IReadOnlyList<Cell>)[.. row.Where((c, i) => c.Role != CellRole.Empty || HasEmptyOf(row, i, draft, r))]));
    }

    /// <summary>Some rows start a cell too early or too late.</summary>
    public static Draft? Shift(Draft draft, Dice dice)
    {
        var chance = dice.Pick([15, 30, 60]);
        return Changed(draft, draft.Rows.Select(row =>
        {
            if (IsTitle(row) || row.Count < 3 || !dice.Chance(chance))
            {
                return row;
            }

            if (row[0].Role == CellRole.Empty && dice.Chance(60))
            {
                return [.. row.Skip(1), Cell.Empty];
            }

            var at = dice.Between(1, row.Count - 1);
            return (IReadOnlyList<Cell>)[.. row.Take(at), Cell.Empty, .. row.Skip(at)];
        }));
    }

    /// <summary>Empty columns at the end or in the middle of every row.</summary>
    public static Draft? EmptyRuns(Draft draft, Dice dice)
    {
        var count = dice.Between(1, 3);
        var at = dice.Chance(50) ? int.MaxValue : dice.Between(1, 3);
        return Changed(draft, draft.Rows.Select(row => IsTitle(row)
            ? row
            : (IReadOnlyList<Cell>)[.. row.Take(at), .. Enumerable.Repeat(Cell.Empty, count), .. row.Skip(at)]));
    }

    /// <summary>A wrapped cell opened a row of its own: the rest of a goal or a unit's name stands below.</summary>
    public static Draft? Wrap(Draft draft, Dice dice)
    {
        var places = draft.Find(c => c.Text.Length > 12 && !c.Text.Contains('<', StringComparison.Ordinal)
            && (c.Carries(Box.OverallGoal) || c.Carries(Box.CompetentDepartment) || c.Carries(Box.ProjectName)));
        if (places.Count == 0)
        {
            return null;
        }

        var (r, column) = dice.Pick(places);
        var cell = draft.Rows[r][column];
        var cut = BreakNear(cell.Text, cell.Text.Length / 2);
        if (cut < 0)
        {
            return null;
        }

        return draft.WithRows(
        [
            .. draft.Rows.Take(r),
            [.. draft.Rows[r].Select((c, i) => i == column ? c with { Text = cell.Text[..cut] } : c)],
            [.. draft.Rows[r].Select((_, i) => i == column ? new Cell(CellRole.Value, cell.Text[cut..]) : Cell.Empty)],
            .. draft.Rows.Skip(r + 1),
        ]);
    }

    /// <summary>Label and value stand in one cell with nothing between.</summary>
    public static Draft? GlueHead(Draft draft, Dice dice)
    {
        var places = draft.Find(c => c.Role == CellRole.Label && c.Text is "项目名称" or "主管部门" or "实施单位" or "计划开始日期" or "计划完成日期");
        var glued = places.Where(_ => dice.Chance(60)).ToHashSet();
        return Changed(draft, draft.Rows.Select((row, r) =>
        {
            var cells = new List<Cell>(row);
            for (var c = row.Count - 1; c >= 0; c--)
            {
                var value = cells.FindIndex(Math.Min(c + 1, cells.Count), x => x.Role != CellRole.Empty);
                if (glued.Contains((r, c)) && value >= 0 && cells[value].Role == CellRole.Value)
                {
                    cells[c] = cells[value] with { Text = cells[c].Text + cells[value].Text, Columns = 1 };
                    cells.RemoveAt(value);
                }
            }

            return (IReadOnlyList<Cell>)cells;
        }));
    }

    private static Draft? Changed(Draft draft, IEnumerable<IReadOnlyList<Cell>> rows)
    {
        var list = rows.ToList();
        return list.Zip(draft.Rows).Any(p => !p.First.SequenceEqual(p.Second)) ? draft.WithRows(list) : null;
    }

    /// <summary>Whether the place is an unfilled box between its label and the next one, which no merge covers.</summary>
    private static bool HasEmptyOf(IReadOnlyList<Cell> row, int column, Draft draft, int rowIndex) =>
        rowIndex < draft.FirstIndicatorRow && column > 0 && row[column - 1].Role == CellRole.Label && row[column - 1].Columns == 1;

    private static bool IsTitle(IReadOnlyList<Cell> row) => row.Count > 0 && row[0].Role == CellRole.Title;

    private static int BreakNear(string text, int at)
    {
        for (var cut = at; cut < text.Length - 1; cut++)
        {
            if (!char.IsAscii(text[cut]) && !char.IsAscii(text[cut - 1]) && !char.IsPunctuation(text[cut]))
            {
                return cut;
            }
        }

        return -1;
    }
}
