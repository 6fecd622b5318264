using Hengji.Cli.Terminals;
using Hengji.Dossiers;

using Spectre.Console;

namespace Hengji.Cli.Sheets;

/// <summary>What an officer confirmed or corrected, one under the other: the box, when, by whom, and what was read.</summary>
internal static class CorrectionTable
{
    public static Rows Of(Session session, IReadOnlyList<Correction> corrections)
    {
        var wording = session.Wording;
        var grid = new Grid { Expand = true }.AddColumn(new GridColumn());
        foreach (var correction in corrections)
        {
            var at = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(correction.At, DateTimeKind.Utc), session.Clock.LocalTimeZone);
            grid.AddRow(new Prose(wording.Lead(correction.Field) + wording.Told(correction, at)));
        }

        return new Rows(Text.Empty, new Text(wording.CorrectionsHeading, Ink.Title), new Padder(grid, new Padding(2, 0, 0, 0)));
    }
}
