using Hengji.Cli.Terminals;
using Hengji.Cli.Wordings;
using Hengji.Storage.Queries;
using Hengji.Terms;
using Spectre.Console;

namespace Hengji.Cli.Sheets;

/// <summary>A row a project. On a narrow terminal its unit stands under its name.</summary>
internal sealed class ProjectTable(Wording wording, int width)
{
    private readonly ListColumns _columns = new(wording, width);

    public Table Of(IReadOnlyList<ProjectLine> lines)
    {
        var table = ListColumns.NewTable();
        table.AddColumn(ListColumns.Right(wording.NumberHeading));
        table.AddColumn(ListColumns.Right(wording.Caption(Box.Year)));
        table.AddColumn(ListColumns.Left(wording.Caption(Box.ProjectName)));
        if (_columns.IsRoomy)
        {
            table.AddColumn(ListColumns.Left(wording.Caption(Box.ImplementingUnit)));
        }

        table.AddColumn(ListColumns.Right(wording.AnnualTotalHeading));
        _columns.AddTallyTo(table);
        foreach (var line in lines)
        {
            var name = new Prose(line.ProjectName ?? wording.NoProjectName);
            var unit = line.ImplementingUnit ?? ListColumns.Blank;
            table.AddRow(
            [
                new Text(ListColumns.Number(line.ProjectId)),
                new Text(ListColumns.Number(line.Year)),
                .. _columns.IsRoomy ? [name, new Prose(unit)] : (Prose[])[name.Append("\n" + unit, Ink.Label)],
                new Text(line.AnnualTotal?.InTenThousand() ?? ListColumns.Blank),
                .. _columns.Cells(line.Tally),
            ]);
        }

        return table;
    }
}
