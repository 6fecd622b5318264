namespace Hengji.Sources;

/// <summary>Where in the decoded source text something stands: a line (1-based) and a span of UTF-16 units.</summary>
/// <param name="Line">Line in the document, 1-based.</param>
/// <param name="Start">Offset of the first character in the decoded text, 0-based.</param>
/// <param name="Length">Length of the span in characters.</param>
/// <param name="Place">Where it stands in an original that is not text; null for text documents.</param>
public readonly record struct Trace(int Line, int Start, int Length, Place? Place = null)
{
    public int End => Start + Length;
}
