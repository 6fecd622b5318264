using System.Globalization;

using Hengji.Actions;
using Hengji.Cli.Wordings;
using Hengji.Dossiers;
using Hengji.Review;

using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hengji.Cli.Sheets;

/// <summary>
/// The columns the tables of the project list share. Where a terminal has no room for a column a count, the counts
/// stand in one column, each with its word.
/// </summary>
internal sealed class ListColumns(Wording wording, int width)
{
    public const string Blank = "—";

    /// <summary>Below this, a name beside a column for each count would be a letter wide.</summary>
    private const int Roomy = 90;

    public bool IsRoomy { get; } = width >= Roomy;

    public static Table NewTable() => new() { Border = TableBorder.Horizontal, BorderStyle = Ink.Label };

    /// <summary>A table of words, each column under its heading.</summary>
    public static Table Headed(params ReadOnlySpan<string> headings)
    {
        var table = NewTable();
        foreach (var heading in headings)
        {
            table.AddColumn(Left(heading));
        }

        return table;
    }

    public static TableColumn Left(string heading) => new(new Text(heading, Ink.Label)) { Padding = Narrow };

    public static TableColumn Right(string heading) =>
        new(new Text(heading, Ink.Label)) { NoWrap = true, Alignment = Justify.Right, Padding = Narrow };

    public static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? Blank;

    public void AddTallyTo(Table table)
    {
        if (!IsRoomy)
        {
            table.AddColumn(Left(wording.FindingsHeading));
            return;
        }

        foreach (var severity in Enum.GetValues<Severity>())
        {
            table.AddColumn(Right(wording.Of(severity)));
        }

        table.AddColumn(Right(wording.Of(NoteKind.Doubt)));
        table.AddColumn(Right(wording.Of(NoteKind.Lost)));
    }

    public IEnumerable<IRenderable> Cells(Tally tally) => IsRoomy
        ?
        [
            TallyText.Column(tally.Errors, Ink.Of(Severity.Error)),
            TallyText.Column(tally.Warnings, Ink.Of(Severity.Warning)),
            TallyText.Column(tally.Hints, Ink.Of(Severity.Hint)),
            TallyText.Column(tally.Doubts, Ink.Of(NoteKind.Doubt)),
            TallyText.Column(tally.Lost, Ink.Of(NoteKind.Lost)),
        ]
        : [TallyText.Lines(wording, tally)];

    private static Padding Narrow => new(0, 0, 1, 0);
}
