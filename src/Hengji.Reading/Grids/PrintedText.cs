namespace Hengji.Reading.Grids;

/// <summary>A text, and for one taken from a picture how sure each of its characters is.</summary>
/// <param name="Text">The text.</param>
/// <param name="Certainty">0 to 1 for each character; null when all are sure.</param>
internal sealed record PrintedText(string Text, IReadOnlyList<float>? Certainty = null)
{
    public static PrintedText Nothing { get; } = new(string.Empty);

    public bool IsEmpty => Text.Length == 0;

    /// <summary>The text with more behind it; what is put between is sure.</summary>
    public PrintedText Then(string joint, PrintedText next)
    {
        var text = Text + joint + next.Text;
        return Certainty is null && next.Certainty is null
            ? new PrintedText(text)
            : new PrintedText(text, [.. Sure(this), .. Enumerable.Repeat(1f, joint.Length), .. Sure(next)]);
    }

    private static IEnumerable<float> Sure(PrintedText text) => text.Certainty ?? Enumerable.Repeat(1f, text.Text.Length);
}
