namespace Hengji.Cli;

/// <summary>What the program tells the shell; docs/cli.md lists them.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>With --strict, a finding that must be mended (必改).</summary>
    public const int Findings = 1;

    /// <summary>The command line or a document is wrong; the person can mend it.</summary>
    public const int BadInput = 2;

    /// <summary>We failed; the person cannot mend it.</summary>
    public const int OurFault = 3;

    /// <summary>Stopped by the person (Ctrl+C), as shells expect it.</summary>
    public const int Interrupted = 130;
}
