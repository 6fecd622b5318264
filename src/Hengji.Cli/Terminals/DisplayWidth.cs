using Spectre.Console.Rendering;

namespace Hengji.Cli.Terminals;

/// <summary>How many columns a text takes on a terminal, where a Chinese character takes two.</summary>
internal static class DisplayWidth
{
    public static int Of(string text) => new Segment(text).CellCount();

    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));
}
