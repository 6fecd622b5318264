using System.Globalization;

using Hengji.Cli.Wordings;

using Hengji.Dossiers;
using Spectre.Console;

namespace Hengji.Cli.Sheets;

/// <summary>The line over a form: its number, the project, the year, and where it stands.</summary>
internal static class SheetTitle
{
    public static Rows Of(Wording wording, long number, string document, FormReading form)
    {
        var year = form.Target.Year is { } y ? wording.OfYear(y) : string.Empty;
        var title = string.Create(CultureInfo.InvariantCulture, $"{number}  {form.Target.ProjectName ?? wording.NoProjectName}{year}");
        var place = wording.Place(document, form.FirstLine, form.LastLine);
        return new Rows(
            Text.Empty,
            new Rule { Style = Ink.Label },
            new Text(title, Ink.Title),
            new Text(place, Ink.Label),
            Text.Empty);
    }
}
