using Hengji.Terms;

namespace Hengji.Cli.Accuracy.Printing;

/// <summary>Prints the indicator block: each level label once, at the head of its group.</summary>
internal static class IndicatorRows
{
    private static readonly Category[] Official2015 = [.. Taxonomy.Tree2015];

    /// <param name="form">The form.</param>
    /// <param name="nameColumns">Columns the name spans.</param>
    /// <param name="targetColumns">Columns the target spans.</param>
    /// <returns>Rows without the side column.</returns>
    public static List<IReadOnlyList<Cell>> Of(WrittenForm form, int nameColumns, int targetColumns)
    {
        var record = form.Record;
        var rows = new List<IReadOnlyList<Cell>>();
        foreach (var dimension in Dimensions(form))
        {
            var first = rows.Count;
            foreach (var category in dimension)
            {
                AddGroup(rows, form, category, nameColumns, targetColumns);
            }

            var label = new Cell(CellRole.Dimension, Broken(form, dimension.Key.Name()))
            {
                Rows = rows.Count - first,
                Fields = [.. Enumerable.Range(0, record.Indicators.Count)
                    .Where(i => record.Indicators[i].Dimension == dimension.Key).Select(Field.Dimension)],
            };
            rows[first] = [label, .. rows[first].Skip(1)];
        }

        return rows;
    }

    private static IEnumerable<IGrouping<Dimension, Category>> Dimensions(WrittenForm form)
    {
        var used = form.Record.Indicators.Select(i => i.Category!.Value).ToHashSet();
        var tree = used.Any(c => c is Category.EconomicCost or Category.SocialCost or Category.EcologicalCost)
            ? Taxonomy.Tree2021
            : Official2015;
        return tree
            .Where(c => used.Contains(c) || form.Notation.PrintsEmptyCategories)
            .GroupBy(c => c.DimensionOf());
    }

    private static void AddGroup(
        List<IReadOnlyList<Cell>> rows, WrittenForm form, Category category, int nameColumns, int targetColumns)
    {
        var members = Enumerable.Range(0, form.Record.Indicators.Count)
            .Where(i => form.Record.Indicators[i].Category == category).ToList();
        var label = new Cell(CellRole.Category, Broken(form, category.Name()))
        {
            Category = category,
            Rows = Math.Max(1, members.Count),
            Fields = [.. members.Select(Field.Category)],
        };
        if (members.Count == 0)
        {
            rows.Add([Cell.Empty, label, .. Blank(nameColumns), .. Blank(targetColumns)]);
        }

        for (var m = 0; m < members.Count; m++)
        {
            var indicator = form.Record.Indicators[members[m]];
            rows.Add(
            [
                Cell.Empty,
                m == 0 ? label : Cell.Empty,
                .. Spanning(CellRole.Name, indicator.Name, Field.IndicatorName(members[m]), nameColumns),
                .. Spanning(CellRole.Target, indicator.Target?.Text, Field.TargetValue(members[m]), targetColumns),
            ]);
        }
    }

    private static IEnumerable<Cell> Spanning(CellRole role, string? text, Field field, int columns)
    {
        if (text is null)
        {
            return Blank(columns);
        }

        return [new(role, text) { Fields = [field], Columns = columns }, .. Enumerable.Repeat(Cell.Empty, columns - 1)];
    }

    private static IEnumerable<Cell> Blank(int columns) =>
        [Cell.Empty with { Columns = columns }, .. Enumerable.Repeat(Cell.Empty, columns - 1)];

    /// <summary>The longest labels do not fit their column; many offices print them on two lines.</summary>
    private static string Broken(WrittenForm form, string label) =>
        form.Notation.BreaksLabels && label.Length > 7 ? label[..4] + " " + label[4..] : label;
}
