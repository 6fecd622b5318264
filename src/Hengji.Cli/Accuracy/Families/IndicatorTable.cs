using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy.Families;

/// <summary>Prints indicators in any columns: level labels merged over their groups, or repeated on every row.</summary>
internal sealed class IndicatorTable(Sheet sheet, Dice dice)
{
    /// <param name="columns">The columns right of the level labels.</param>
    /// <param name="indicators">The indicators in printed order.</param>
    /// <param name="side">The label along the side; null when there is none.</param>
    /// <param name="repeated">Whether every row repeats its level labels.</param>
    /// <param name="points">What stands in brackets behind level 1; null for nothing.</param>
    public void Print(IReadOnlyList<PrintedColumn> columns, IReadOnlyList<Indicator> indicators, string? side, bool repeated, string? points = null)
    {
        var first = sheet.Count;
        Head(columns, side is not null);
        Indicator? before = null;
        var dimensionAt = 0;
        var categoryAt = 0;
        foreach (var indicator in indicators)
        {
            var newDimension = before is null || repeated || indicator.Dimension != before.Dimension;
            var newCategory = newDimension || indicator.Category != before!.Category;
            List<(string?, int)> cells = side is null ? [] : [(null, 1)];
            cells.Add((newDimension ? indicator.Dimension!.Value.Name() + points : null, 1));
            cells.Add((newCategory ? indicator.Category!.Value.Name() : null, 1));
            foreach (var column in columns)
            {
                cells.AddRange(Cells(column, indicator));
            }

            sheet.Row(cells);
            dimensionAt = newDimension ? sheet.Count - 1 : dimensionAt;
            categoryAt = newCategory ? sheet.Count - 1 : categoryAt;
            var left = side is null ? 0 : 1;
            sheet.Merge(dimensionAt, left, sheet.Count - dimensionAt);
            sheet.Merge(categoryAt, left + 1, sheet.Count - categoryAt);
            before = indicator;
        }

        if (side is not null)
        {
            sheet.Side(first, side);
        }
    }

    private void Head(IReadOnlyList<PrintedColumn> columns, bool side)
    {
        List<(string?, int)> head = side ? [(null, 1)] : [];
        head.AddRange([("一级指标", 1), ("二级指标", 1)]);
        head.AddRange(columns.Select(c => ((string?)dice.Pick(c.Heads), c.Width)));
        sheet.Row(head);
        if (columns.All(c => c.Choices.Count == 0))
        {
            return;
        }

        List<(string?, int)> under = side ? [(null, 1), (null, 1), (null, 1)] : [(null, 1), (null, 1)];
        foreach (var column in columns)
        {
            under.AddRange(column.Choices.Count == 0 ? [(null, 1)] : column.Choices.Select(c => ((string?)c, 1)));
        }

        sheet.Row(under);
        var at = side ? 1 : 0;
        foreach (var width in (int[])[1, 1, .. columns.Select(c => c.Width)])
        {
            if (width == 1)
            {
                sheet.Merge(sheet.Count - 2, at, 2);
            }

            at += width;
        }
    }

    private static IEnumerable<(string?, int)> Cells(PrintedColumn column, Indicator indicator)
    {
        var text = column.Text(indicator);
        if (column.Choices.Count == 0)
        {
            return [(text, 1)];
        }

        // The last of the choices may be open: what is no choice is written there.
        var ticked = text?.Split('；') ?? [];
        return column.Choices.Select(c => (
            ticked.Contains(c, StringComparer.Ordinal) ? "√"
                : ReferenceEquals(c, column.Choices[^1]) ? ticked.FirstOrDefault(t => !column.Choices.Contains(t, StringComparer.Ordinal))
                : null,
            1));
    }
}
