using Spectre.Console;

namespace Hengji.Cli.Terminals;

/// <summary>Lays out text for people on the result stream: in colour on a terminal, plain in a file or a pipe.</summary>
internal static class Paper
{
    public static IAnsiConsole On(Terminal terminal)
    {
        var colourful = terminal.OutputIsTerminal && string.IsNullOrEmpty(terminal.Environment("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colourful ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colourful ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Output),
        });
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
