using Hengji.Targets;

namespace Hengji.Cli.Accuracy.Families;

/// <summary>A column of the indicators as printed.</summary>
/// <param name="Heads">Wordings of its head; one document uses one.</param>
/// <param name="Text">What the cell of an indicator says; null when blank.</param>
internal sealed record PrintedColumn(IReadOnlyList<string> Heads, Func<Indicator, string?> Text)
{
    /// <summary>Heads below this one, each ticked where the text is its own; none for a plain column.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    public int Width => Math.Max(1, Choices.Count);

    public static PrintedColumn Of(string heads, Func<Indicator, string?> text) => new(heads.Split('|'), text);
}
