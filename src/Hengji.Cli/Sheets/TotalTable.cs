using System.Globalization;

using Hengji.Cli.Terminals;
using Hengji.Cli.Wordings;
using Hengji.Storage.Queries;
using Hengji.Terms;
using Spectre.Console;

namespace Hengji.Cli.Sheets;

/// <summary>Totals: a row a unit and year, then a row a year for all units. Different years are never added.</summary>
internal sealed class TotalTable(Wording wording, int width)
{
    private readonly ListColumns _columns = new(wording, width);

    public Table Of(ProjectList list)
    {
        var table = ListColumns.NewTable();
        table.AddColumn(ListColumns.Left(wording.Caption(Box.ImplementingUnit)));
        table.AddColumn(ListColumns.Right(wording.Caption(Box.Year)));
        table.AddColumn(ListColumns.Right(wording.ProjectCountHeading));
        table.AddColumn(ListColumns.Right(wording.AnnualTotalHeading));
        table.AddColumn(ListColumns.Right(wording.UnknownAmountsHeading));
        _columns.AddTallyTo(table);
        foreach (var unit in list.ByUnit)
        {
            Add(table, unit, unit.Unit ?? ListColumns.Blank);
        }

        if (list.ByUnit.Count > 1)
        {
            Add(table, list.All, wording.SumLabel);
        }

        return table;
    }

    private void Add(Table table, UnitTotal total, string name)
    {
        foreach (var year in total.Years)
        {
            table.AddRow(
            [
                new Prose(name),
                new Text(ListColumns.Number(year.Year)),
                new Text(year.Count.ToString(CultureInfo.InvariantCulture)),
                new Text(year.AnnualTotal?.InTenThousand() ?? ListColumns.Blank),
                TallyText.Column(year.Unknown, Style.Plain),
                .. _columns.Cells(year.Tally),
            ]);
        }
    }
}
