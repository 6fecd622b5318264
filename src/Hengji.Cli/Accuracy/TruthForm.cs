using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy;

/// <summary>A form as it should be read, with the other readings that count as right.</summary>
/// <param name="Record">The truth.</param>
/// <param name="Alternatives">By field, indicator rows counted in the truth.</param>
/// <param name="Member">Path of the document it stands in, for a form inside an archive or a letter.</param>
internal sealed record TruthForm(PerformanceTarget Record, ILookup<Field, string?> Alternatives, string? Member = null)
{
    /// <summary>What a person who reviewed the form objects to; null when nobody reviewed it.</summary>
    public IReadOnlyList<ListedDefect>? Defects { get; init; }

    /// <summary>Columns that the form may print and the truth says nothing of.</summary>
    public IReadOnlySet<Box> Unspoken { get; init; } = System.Collections.Frozen.FrozenSet<Box>.Empty;

    public static TruthForm Of(ExpectedForm form) => new(
        form.Record,
        form.Alternatives.SelectMany(a => a.Accept.Select(text => (a.Field, Text: text))).ToLookup(a => a.Field, a => a.Text));
}
