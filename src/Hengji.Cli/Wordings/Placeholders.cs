namespace Hengji.Cli.Wordings;

/// <summary>What stands in help for what a person fills in: <c>FILE…</c>, 文件….</summary>
internal sealed record Placeholders
{
    public required string Command { get; init; }

    public required string Options { get; init; }

    public required string File { get; init; }

    public required string Folder { get; init; }

    public required string Path { get; init; }

    /// <summary>Of a project.</summary>
    public required string Number { get; init; }

    public required string Count { get; init; }

    public required string Year { get; init; }

    public required string Unit { get; init; }

    public required string Type { get; init; }

    public required string Words { get; init; }

    /// <summary>Name of an indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Of an indicator.</summary>
    public required string Target { get; init; }

    public required string Person { get; init; }

    public required string Ledger { get; init; }

    public required string Measure { get; init; }

    /// <summary>Number of a batch of rows.</summary>
    public required string Batch { get; init; }

    /// <summary>Address of a row of a ledger.</summary>
    public required string Row { get; init; }

    public required string Condition { get; init; }

    /// <summary>A heading and the column it stands for.</summary>
    public required string Heading { get; init; }
}
