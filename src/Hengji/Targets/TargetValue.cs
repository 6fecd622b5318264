namespace Hengji.Targets;

/// <summary>A target as written (年度指标值). The text is kept; <see cref="Meaning"/> is compiled from it.</summary>
/// <param name="Text">The target exactly as written, never blank.</param>
public sealed record TargetValue(string Text)
{
    /// <summary>What the text means; compiled on first use.</summary>
    public TargetMeaning Meaning => field ??= TargetGrammar.Compile(Text);

    public bool Equals(TargetValue? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
