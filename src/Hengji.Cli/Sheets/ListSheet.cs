using System.Globalization;

using Hengji.Actions;
using Hengji.Cli.Terminals;
using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Storage.Queries;
using Hengji.Terms;

using Spectre.Console;

namespace Hengji.Cli.Sheets;

/// <summary>The project list, and under it the totals by unit.</summary>
internal sealed class ListSheet(Session session)
{
    private const string Blank = "—";

    /// <summary>Wider than any row: in a file or a pipe a project stays on one line, to be searched and sorted.</summary>
    private const int Unbounded = 1000;

    private readonly Paper _paper = new(session.Terminal, session.Terminal.OutputIsTerminal ? null : Unbounded);

    public void Write(ProjectList list)
    {
        if (list.Lines.Count == 0)
        {
            session.Output.WriteLine(session.Wording.NoProjects);
            return;
        }

        _paper.Write(Projects(list.Lines));
        _paper.Write(Units(list));
    }

    private Table Projects(IReadOnlyList<ProjectLine> lines)
    {
        var wording = session.Wording;
        var table = NewTable();
        table.AddColumn(Right(wording.NumberHeading));
        table.AddColumn(Left(session.Wording.Caption(Box.Year), noWrap: true));
        table.AddColumn(Left(session.Wording.Caption(Box.ProjectName)));
        table.AddColumn(Left(session.Wording.Caption(Box.ImplementingUnit)));
        table.AddColumn(Right(wording.AnnualTotalHeading));
        AddTallyColumns(table);
        foreach (var line in lines)
        {
            table.AddRow(
            [
                new Text(line.ProjectId.ToString(CultureInfo.InvariantCulture)),
                new Text(line.Year?.ToString(CultureInfo.InvariantCulture) ?? Blank),
                new Prose(line.ProjectName ?? wording.NoProjectName),
                new Prose(line.ImplementingUnit ?? Blank),
                new Text(line.AnnualTotal?.InTenThousand() ?? Blank),
                .. TallyCells(line.Tally),
            ]);
        }

        return table;
    }

    private Table Units(ProjectList list)
    {
        var wording = session.Wording;
        var table = NewTable();
        table.AddColumn(Left(session.Wording.Caption(Box.ImplementingUnit)));
        table.AddColumn(Right(wording.ProjectCountHeading));
        table.AddColumn(Right(wording.AnnualTotalHeading));
        AddTallyColumns(table);
        foreach (var unit in list.ByUnit)
        {
            AddTotal(table, unit, unit.Unit ?? Blank);
        }

        if (list.ByUnit.Count > 1)
        {
            AddTotal(table, list.All, wording.SumLabel);
        }

        return table;
    }

    private static void AddTotal(Table table, UnitTotal total, string name) => table.AddRow(
    [
        new Text(name),
        new Text(total.Count.ToString(CultureInfo.InvariantCulture)),
        new Text(total.AnnualTotal.InTenThousand()),
        .. TallyCells(total.Tally),
    ]);

    private void AddTallyColumns(Table table)
    {
        foreach (var severity in Enum.GetValues<Severity>())
        {
            table.AddColumn(Right(session.Wording.Of(severity)));
        }

        table.AddColumn(Right(session.Wording.Of(NoteKind.Doubt)));
    }

    private static Text[] TallyCells(Tally tally) =>
    [
        TallyText.Column(tally.Errors, Ink.Of(Severity.Error)),
        TallyText.Column(tally.Warnings, Ink.Of(Severity.Warning)),
        TallyText.Column(tally.Hints, Ink.Of(Severity.Hint)),
        TallyText.Column(tally.Doubts, Ink.Of(NoteKind.Doubt)),
    ];

    private static Table NewTable() => new() { Border = TableBorder.Horizontal, BorderStyle = Ink.Label };

    private static TableColumn Left(string heading, bool noWrap = false) =>
        new(new Text(heading, Ink.Label)) { NoWrap = noWrap };

    private static TableColumn Right(string heading) =>
        new(new Text(heading, Ink.Label)) { NoWrap = true, Alignment = Justify.Right };
}
