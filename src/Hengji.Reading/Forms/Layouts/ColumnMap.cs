namespace Hengji.Reading.Forms.Layouts;

/// <summary>One column as understood.</summary>
/// <param name="Column">Where it begins.</param>
/// <param name="Role">What it holds.</param>
/// <param name="Group">0 for the first group of indicators; 1 for the second where two stand side by side.</param>
/// <param name="Choice">For a column that is ticked: what a tick in it says.</param>
internal sealed record MappedColumn(int Column, ColumnRole Role, int Group, string? Choice);

/// <summary>A head of columns as understood by one layout: which column holds what.</summary>
internal sealed class ColumnMap
{
    private readonly List<MappedColumn> columns = [];

    public ColumnMap(ColumnHead head, ColumnWords words)
    {
        Head = head;
        var taken = new HashSet<ColumnRole>();
        var group = 0;
        foreach (var cell in head.Cells)
        {
            var roles = words.Of(cell.Text);
            if (roles.Count == 0 && ChoiceUnder(head.Over, cell, words) is { } answer)
            {
                columns.Add(new MappedColumn(cell.Column, answer, group, cell.Text));
                taken.Add(answer);
                continue;
            }

            if (roles.Count == 0)
            {
                Unknown.Add(cell);
                columns.Add(new MappedColumn(cell.Column, ColumnRole.Other, group, null));
                continue;
            }

            var role = roles.FirstOrDefault(r => !taken.Contains(r), roles[0]);
            if (taken.Contains(role) && BeginsGroup(role) && group == 0)
            {
                group++;
                taken.RemoveWhere(r => r != ColumnRole.Dimension);
            }

            taken.Add(role);
            columns.Add(new MappedColumn(cell.Column, role, group, null));
        }

        foreach (var cell in head.Under)
        {
            var above = At(cell.Column) ?? columns[^1];
            var roles = words.Of(cell.Text);
            columns.RemoveAll(c => c.Column == cell.Column);
            var at = columns.FindLastIndex(c => c.Column < cell.Column) + 1;
            columns.Insert(at, roles.Count > 0 && !roles.Contains(above.Role)
                ? above with { Column = cell.Column, Role = roles[0] }
                : above with { Column = cell.Column, Choice = cell.Text });
        }
    }

    public ColumnHead Head { get; }

    public IReadOnlyList<MappedColumn> Columns => columns;

    /// <summary>Heads whose wording is not known.</summary>
    public List<HeadCell> Unknown { get; } = [];

    public int Groups => columns.Count == 0 ? 0 : columns.Max(c => c.Group) + 1;

    public bool Has(ColumnRole role) => columns.Exists(c => c.Role == role);

    /// <summary>The column a place on the page belongs to; null left of all.</summary>
    public MappedColumn? At(int column)
    {
        for (var i = columns.Count - 1; i >= 0; i--)
        {
            if (columns[i].Column <= column)
            {
                return columns[i];
            }
        }

        return null;
    }

    /// <summary>What a head that says nothing by itself answers: the question printed over it and others (完成目标可能性: 确定能 | 有可能).</summary>
    private static ColumnRole? ChoiceUnder(IReadOnlyList<HeadCell> over, HeadCell cell, ColumnWords words)
    {
        var question = over.LastOrDefault(o => o.Column <= cell.Column);
        return question.Text is null ? null
            : words.Of(question.Text).Where(r => r is ColumnRole.Reason or ColumnRole.Likelihood).Select(r => (ColumnRole?)r).FirstOrDefault();
    }

    /// <summary>Two groups of indicators side by side begin anew with the second level, the name or the target.</summary>
    private static bool BeginsGroup(ColumnRole role) => role is ColumnRole.Category or ColumnRole.Name or ColumnRole.Target;
}
