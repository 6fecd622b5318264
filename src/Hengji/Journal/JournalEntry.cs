namespace Hengji.Journal;

/// <summary>Who acts, and from where: a user at a web address, or the command line of a machine.</summary>
/// <param name="Actor">Name of the person or account.</param>
/// <param name="Origin">Where from: <see cref="CommandLine"/>, <see cref="Web"/>, or the network address of the request.</param>
public sealed record Signature(string Actor, string Origin)
{
    /// <summary>Origin of what is done with the command <c>hengji</c>. A code: pages say it in their language.</summary>
    public const string CommandLine = "command line";

    /// <summary>Origin of a request whose address the server was not told.</summary>
    public const string Web = "web";
}

/// <summary>What is about to be written to the journal; it becomes an entry when the chain takes it.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="By">Who, from where.</param>
/// <param name="Act">What was done (import, submit …).</param>
/// <param name="Subject">To what, named so that it can be found again (document:ab12…).</param>
/// <param name="Before">State before as JSON text; null when there was none.</param>
/// <param name="After">State after as JSON text; null when there is none.</param>
public sealed record JournalDraft(
    DateTime At, Signature By, string Act, string Subject, string? Before, string? After);

/// <summary>One line of the record of acts (操作留痕): who did what, when, from where, before and after. Only appended.</summary>
public sealed record JournalEntry
{
    /// <summary>Position in the journal; the first entry is 1.</summary>
    public required long Sequence { get; init; }

    /// <summary>When, in UTC, to the millisecond.</summary>
    public required DateTime At { get; init; }

    public required string Actor { get; init; }

    public required string Origin { get; init; }

    public required string Act { get; init; }

    public required string Subject { get; init; }

    /// <summary>State before as JSON text; null when there was none.</summary>
    public string? Before { get; init; }

    /// <summary>State after as JSON text; null when there is none.</summary>
    public string? After { get; init; }

    /// <summary>Hash of the entry before; <see cref="JournalChain.Beginning"/> for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 over everything above.</summary>
    public required string Hash { get; init; }
}
