using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy;

/// <summary>Further readings of a field that count as right because no reader could know better.</summary>
/// <param name="Field">The field, indicator rows counted in the expected record.</param>
/// <param name="Accept">Texts as in the reading contract (amounts in yuan); null for "not told".</param>
internal sealed record Alternative(Field Field, IReadOnlyList<string?> Accept);

/// <summary>What a faithful reader finds: destroyed fields are null.</summary>
internal sealed record ExpectedForm(PerformanceTarget Record, IReadOnlyList<Alternative> Alternatives);

/// <summary>An invented document with its truth.</summary>
/// <param name="Name">File name; the extension tells the layout.</param>
/// <param name="Text">The document.</param>
/// <param name="Forms">The forms in it, in order.</param>
/// <param name="Damages">Names of what befell it; empty when it is clean.</param>
internal sealed record GeneratedDocument(
    string Name, string Text, IReadOnlyList<ExpectedForm> Forms, IReadOnlyList<string> Damages);
