using System.Globalization;

namespace Hengji.Cli.Terminals;

/// <summary>
/// A bar on one line of the error stream, redrawn in place: only on a terminal, and only where there is more than one
/// step to wait for.
/// </summary>
internal sealed class ProgressLine(Terminal terminal, int steps) : IDisposable
{
    private const int BarWidth = 24;

    private readonly bool _shown = terminal.ErrorIsTerminal && steps > 1;
    private int _begun;

    public void Begin(string step)
    {
        _begun++;
        if (!_shown)
        {
            return;
        }

        var filled = BarWidth * (_begun - 1) / steps;
        var bar = new string('█', filled) + new string('░', BarWidth - filled);
        var count = string.Create(CultureInfo.InvariantCulture, $"{_begun}/{steps}");
        terminal.Error.Write($"\r\u001b[2K{bar} {count}  {step}");
    }

    /// <summary>Takes the bar away so that a message can be written.</summary>
    public void Clear()
    {
        if (_shown)
        {
            terminal.Error.Write("\r\u001b[2K");
        }
    }

    public void Dispose() => Clear();
}
