using System.Text;

namespace Hengji.Cli.Terminals;

/// <summary>
/// Where a run reads and writes: streams and surroundings in one place, so that a run can be held in memory. Output
/// carries the result and nothing else; Error carries messages and progress.
/// </summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>Columns assumed where nobody can tell, as in a file or a pipe.</summary>
    public const int DefaultWidth = 100;

    /// <summary>Wider lines are hard to follow, however wide the terminal.</summary>
    public const int LargestWidth = 120;

    /// <summary>The narrowest that tables are laid out for; a table with no room for its columns is never finished.</summary>
    private const int SmallestWidth = 60;

    private static readonly UTF8Encoding Utf8WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    public required Stream Input { get; init; }

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public int Width { get; init; } = DefaultWidth;

    public Func<string, string?> Environment { get; init; } = static _ => null;

    /// <summary>The terminal of this process, in UTF-8 without a byte order mark on every platform.</summary>
    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
        {
            // A Windows console shows bytes in its code page, so it must be told; elsewhere UTF-8 is the rule.
            Console.OutputEncoding = Utf8WithoutMark;
        }

        return new Terminal
        {
            Input = Console.OpenStandardInput(),
            Output = Writer(Console.OpenStandardOutput(), flushAtOnce: false),
            Error = Writer(Console.OpenStandardError(), flushAtOnce: true),
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? DefaultWidth : Math.Clamp(Console.WindowWidth, SmallestWidth, LargestWidth),
            Environment = System.Environment.GetEnvironmentVariable,
        };
    }

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
        Input.Dispose();
    }

    private static StreamWriter Writer(Stream stream, bool flushAtOnce) =>
        new(stream, Utf8WithoutMark, bufferSize: 16 * 1024) { AutoFlush = flushAtOnce, NewLine = "\n" };
}
