using System.Globalization;

using Hengji.Cli.Wordings;
using Hengji.Reading;

namespace Hengji.Cli.Terminals;

/// <summary>
/// A bar on one line of the error stream, redrawn in place: only on a terminal, and only where there is more than one
/// step to wait for, or a step that reports parts of itself.
/// </summary>
/// <param name="terminal">Where it is drawn.</param>
/// <param name="steps">How many steps there are.</param>
/// <param name="wording">Says how many parts of a step are done.</param>
internal sealed class ProgressLine(Terminal terminal, int steps, Wording wording) : IProgress<int>, IProgress<PageProgress>, IDisposable
{
    private const int BarWidth = 24;
    private const string EraseLine = "\r\u001b[2K";

    private int _begun;
    private string _step = string.Empty;
    private bool _drawn;

    public void Begin(string step)
    {
        _begun++;
        _step = step;
        if (steps > 1)
        {
            Draw(string.Empty);
        }
    }

    public void Report(int value) => Draw("  " + wording.FormsDone(value));

    public void Report(PageProgress value) => Draw("  " + wording.PageOf(value.Page, value.Pages));

    /// <summary>Takes the bar away so that a message can be written.</summary>
    public void Clear()
    {
        if (_drawn)
        {
            terminal.Error.Write(EraseLine);
            _drawn = false;
        }
    }

    public void Dispose() => Clear();

    private void Draw(string detail)
    {
        if (!terminal.ErrorIsTerminal)
        {
            return;
        }

        var filled = BarWidth * (_begun - 1) / steps;
        var bar = new string('█', filled) + new string('░', BarWidth - filled);
        var count = string.Create(CultureInfo.InvariantCulture, $"{_begun}/{steps}");
        _drawn = true;
        terminal.Error.Write($"{EraseLine}{bar} {count}  {_step}{detail}");
    }
}
