using System.Globalization;

namespace Hengji.Cli.Terminals;

/// <summary>
/// A bar on one line of the error stream, redrawn in place: only on a terminal, and only where there is more than one
/// step to wait for.
/// </summary>
internal sealed class ProgressLine(Terminal terminal, int steps) : IDisposable
{
    private const int BarWidth = 24;

    private readonly bool shown = terminal.ErrorIsTerminal && steps > 1;
    private int begun;

    public void Begin(string step)
    {
        begun++;
        if (!shown)
        {
            return;
        }

        var filled = BarWidth * (begun - 1) / steps;
        var bar = new string('█', filled) + new string('░', BarWidth - filled);
        var count = string.Create(CultureInfo.InvariantCulture, $"{begun}/{steps}");
        terminal.Error.Write($"\r\u001b[2K{bar} {count}  {step}");
    }

    /// <summary>Takes the bar away so that a message can be written.</summary>
    public void Clear()
    {
        if (shown)
        {
            terminal.Error.Write("\r\u001b[2K");
        }
    }

    public void Dispose() => Clear();
}
