namespace Hengji.Reading;

/// <summary>A document as it stands after a stage of the reading.</summary>
/// <param name="Text">The stage as text; empty when the document was refused.</param>
/// <param name="Refusal">In Chinese, why the document cannot be read and what to do; null when it was read.</param>
/// <param name="Remarks">In Chinese sentences, what a person should know of the document as a whole.</param>
public sealed record StageView(string Text, string? Refusal, IReadOnlyList<string> Remarks);
