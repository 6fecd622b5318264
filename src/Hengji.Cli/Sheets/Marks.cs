using Hengji.Cli.Terminals;
using Hengji.Cli.Wordings;
using Hengji.Dossiers;
using Hengji.Terms;

namespace Hengji.Cli.Sheets;

/// <summary>The reader's remarks at a box, as words in brackets: 【存疑】.</summary>
internal static class Marks
{
    public static void Append(Prose text, Wording wording, IReadOnlyList<ReadingNote> notes, Field field)
    {
        foreach (var kind in notes.Where(n => n.Field == field).Select(n => n.Kind).Distinct())
        {
            text.Append(wording.Mark(wording.Of(kind)), Ink.Of(kind));
        }
    }
}
