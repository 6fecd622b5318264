using Hengji.Dossiers;
using Hengji.Review;

using Spectre.Console;

namespace Hengji.Cli.Sheets;

/// <summary>Colours of the sheets. Every colour repeats a word that is printed too.</summary>
internal static class Ink
{
    public static Style Plain { get; } = Style.Plain;

    public static Style Title { get; } = new(decoration: Decoration.Bold);

    public static Style Label { get; } = new(Color.Grey);

    public static Style Seen { get; } = new(Color.Green);

    public static Style Of(NoteKind kind) => kind switch
    {
        NoteKind.Lost => new Style(Color.Red),
        NoteKind.Doubt => new Style(Color.Yellow),
        NoteKind.Repaired => new Style(Color.Teal),
        _ => Label,
    };

    public static Style Of(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Severity.Warning => new Style(Color.Yellow),
        _ => Label,
    };
}
