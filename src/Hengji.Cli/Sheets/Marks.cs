using Hengji.Cli.Terminals;
using Hengji.Cli.Wordings;
using Hengji.Dossiers;
using Hengji.Terms;

namespace Hengji.Cli.Sheets;

/// <summary>The reader's remarks at a box, and what an officer did to it, as words in brackets: 【存疑】, 【改正】.</summary>
internal static class Marks
{
    public static void Append(Prose text, Wording wording, FormReading form, Field field)
    {
        foreach (var kind in form.Notes.Where(n => n.Field == field).Select(n => n.Kind).Distinct())
        {
            text.Append(wording.Mark(wording.Of(kind)), Ink.Of(kind));
        }

        foreach (var correction in form.Corrections.Where(c => c.Field == field))
        {
            text.Append(wording.Mark(wording.Of(correction.Kind)), Ink.Seen);
        }
    }
}
