using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hengji.Cli.Terminals;

/// <summary>Lays out text for people on the result stream: in colour on a terminal, plain in a file or a pipe.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="width">Columns to lay out for; the terminal's where none is given.</param>
internal sealed class Paper(Terminal terminal, int? width = null)
{
    private readonly bool _colourful =
        terminal.OutputIsTerminal && string.IsNullOrEmpty(terminal.Environment("NO_COLOR"));

    /// <summary>Writes without the blanks that layout pads lines with.</summary>
    public void Write(IRenderable part)
    {
        using var page = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = _colourful ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = _colourful ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(page),
        });
        console.Profile.Width = width ?? terminal.Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(part);

        var text = page.ToString().ReplaceLineEndings("\n");
        if (text.EndsWith('\n'))
        {
            text = text[..^1];
        }

        foreach (var line in text.Split('\n'))
        {
            terminal.Output.WriteLine(line.TrimEnd(' '));
        }
    }
}
