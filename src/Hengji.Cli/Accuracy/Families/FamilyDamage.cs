using Hengji.Cli.Accuracy.Layouts;
using Hengji.Cli.Accuracy.Printing;

namespace Hengji.Cli.Accuracy.Families;

/// <summary>What lightly befalls any table on its way: covered cells dropped, heads repeated at a page break, noise around it.</summary>
internal static class FamilyDamage
{
    public const string Dropped = "被合并格省去";

    public static IReadOnlyList<IReadOnlyList<Cell>> Strike(
        IReadOnlyList<IReadOnlyList<Cell>> rows, Layout layout, List<string> damages, Dice dice)
    {
        var head = rows.ToList().FindLastIndex(r => r.Any(c => c.Text is "三级指标" or "三级指标名称" or "指标内容" or "指标名称"));
        switch (dice.Between(1, 4))
        {
            case 1 when layout is not HtmlLayout:
                damages.Add(Dropped);
                return [.. rows.Select((row, i) => i > head ? Shortened(row) : row)];
            case 2:
                damages.Add("跨页续表");
                return Continued(rows, head, dice);
            case 3:
                damages.Add("标签断行");
                return [.. rows.Select(row => (IReadOnlyList<Cell>)[.. row.Select(Broken)])];
            default:
                damages.Add("残留空白子行");
                return [.. rows, [.. rows[^1].Select(_ => Cell.Empty)]];
        }
    }

    /// <summary>A row without the cells that a merged cell above covers.</summary>
    private static List<Cell> Shortened(IReadOnlyList<Cell> row)
    {
        var first = row.ToList().FindIndex(c => c.Text.Length > 0);
        return first <= 0 || first > 3 ? [.. row] : [.. row.Skip(first)];
    }

    /// <summary>The table goes on over a page: its head is printed again.</summary>
    private static List<IReadOnlyList<Cell>> Continued(IReadOnlyList<IReadOnlyList<Cell>> rows, int head, Dice dice)
    {
        if (head < 0 || rows.Count - head < 4)
        {
            return [.. rows];
        }

        var at = dice.Between(head + 2, rows.Count - 1);
        var result = rows.Take(at).ToList();
        result.Add([.. rows[head].Select(c => c with { Rows = 1 })]);
        result.AddRange(rows.Skip(at));
        return [.. result.Select(row => (IReadOnlyList<Cell>)[.. row.Select(c => c with { Rows = 1 })])];
    }

    private static Cell Broken(Cell cell) =>
        cell.Text.EndsWith("指标", StringComparison.Ordinal) && cell.Text.Length >= 5 ? cell with { Text = cell.Text[..3] + "\u3000" + cell.Text[3..] } : cell;
}
