using Hengji.Cli.Terminals;
using Hengji.Cli.Wordings;
using Hengji.Dossiers;

using Spectre.Console;

namespace Hengji.Cli.Sheets;

/// <summary>The reader's remarks one under the other: kind, source lines, box, and what was understood and why.</summary>
internal static class NoteTable
{
    public static Rows Of(Wording wording, IReadOnlyList<ReadingNote> notes)
    {
        var grid = new Grid { Expand = true }
            .AddColumn(new GridColumn { NoWrap = true })
            .AddColumn(new GridColumn { NoWrap = true })
            .AddColumn(new GridColumn());
        foreach (var note in notes)
        {
            var confidence = note.Kind is NoteKind.Doubt or NoteKind.Repaired ? wording.Confidence(note.Confidence) : string.Empty;
            grid.AddRow(
                new Text(wording.Of(note.Kind), Ink.Of(note.Kind)),
                new Text(LinesText(wording, note.Lines), Ink.Label),
                new Prose((note.Field is { } field ? wording.Lead(field) : string.Empty) + note.Message + confidence));
        }

        return new Rows(Text.Empty, new Text(wording.NotesHeading, Ink.Title), new Padder(grid, new Padding(2, 0, 0, 0)));
    }

    private static string LinesText(Wording wording, IReadOnlyList<int> lines) => lines.Count switch
    {
        0 => string.Empty,
        1 => wording.Lines(lines[0], lines[0]),
        _ => wording.Lines(lines.Min(), lines.Max()),
    };
}
