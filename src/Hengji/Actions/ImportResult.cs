using Hengji.Sources;

namespace Hengji.Actions;

/// <summary>What importing a document came to.</summary>
public enum ImportOutcome
{
    /// <summary>Document and forms are now in the store.</summary>
    Imported,

    /// <summary>These very bytes were imported before; nothing was changed.</summary>
    AlreadyImported,

    /// <summary>The document could not be read or holds no form; nothing was kept.</summary>
    Refused,
}

/// <summary>What a form of an imported document is to the store.</summary>
public enum FormOutcome
{
    /// <summary>First filing of its project.</summary>
    New,

    /// <summary>Its project is known and the record says nothing else; no filing was added.</summary>
    Same,

    /// <summary>Its project is known and the record differs: a newer filing, the older ones stay.</summary>
    Newer,
}

/// <summary>How many findings of each severity, and how many remarks of the reader.</summary>
/// <param name="Errors">必改.</param>
/// <param name="Warnings">建议.</param>
/// <param name="Hints">提示.</param>
/// <param name="Doubts">Fields a person should look at.</param>
/// <param name="Lost">Fields the document lost.</param>
/// <param name="Repaired">Fields that were mended by reading.</param>
public readonly record struct Tally(int Errors, int Warnings, int Hints, int Doubts, int Lost, int Repaired)
{
    public static Tally operator +(Tally left, Tally right) => new(
        left.Errors + right.Errors,
        left.Warnings + right.Warnings,
        left.Hints + right.Hints,
        left.Doubts + right.Doubts,
        left.Lost + right.Lost,
        left.Repaired + right.Repaired);
}

/// <summary>One form of an imported document.</summary>
/// <param name="Index">Position in the document, 0-based.</param>
/// <param name="ProjectId">The project it was filed under.</param>
/// <param name="ProjectName">As read; null when the document does not tell.</param>
/// <param name="Outcome">What it is to the store.</param>
/// <param name="Tally">Findings and remarks.</param>
public sealed record ImportedForm(int Index, long ProjectId, string? ProjectName, FormOutcome Outcome, Tally Tally);

/// <summary>What an import did, form by form.</summary>
/// <param name="Source">The document.</param>
/// <param name="Outcome">What it came to.</param>
/// <param name="Message">In Chinese, one sentence for the person who imported.</param>
/// <param name="Forms">The forms, in document order; empty when refused.</param>
public sealed record ImportResult(
    SourceDocument Source, ImportOutcome Outcome, string Message, IReadOnlyList<ImportedForm> Forms)
{
    /// <summary>In Chinese sentences, what was left out of the document as a whole, and why.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    public int Count(FormOutcome outcome) => Forms.Count(f => f.Outcome == outcome);
}
