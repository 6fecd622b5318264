using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Reading.Forms.Layouts;

/// <summary>Wordings of labels and column heads, without blanks, colons and brackets; the first of each is the usual one.</summary>
internal sealed record LayoutWords(
    IReadOnlyDictionary<FormLabel, IReadOnlyList<string>> Labels,
    IReadOnlyDictionary<ColumnRole, IReadOnlyList<string>> Columns)
{
    public static LayoutWords None { get; } = new(
        new Dictionary<FormLabel, IReadOnlyList<string>>(), new Dictionary<ColumnRole, IReadOnlyList<string>>());
}

/// <summary>A printed form of some place, as one file describes it (docs/layouts.md).</summary>
internal sealed record Layout
{
    /// <summary>Name in files and JSON.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people, in Chinese.</summary>
    public required string Name { get; init; }

    public required FormKind Kind { get; init; }

    /// <summary>Ends of its title.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>The columns of its indicators, in printed order; a page may print them in another.</summary>
    public required IReadOnlyList<ColumnRole> Columns { get; init; }

    /// <summary>Labels that this form prints and others do not.</summary>
    public IReadOnlyList<FormLabel> Evidence { get; init; } = [];

    /// <summary>Which official form it is an edition of; null for the others.</summary>
    public FormEdition? Edition { get; init; }

    /// <summary>The unit in which the form usually declares its amounts: evidence only.</summary>
    public MoneyUnit? Prints { get; init; }

    /// <summary>The unit of its amounts where the page declares none; null where that would be a guess.</summary>
    public MoneyUnit? Amounts { get; init; }

    /// <summary>Wordings of its own, beside the common ones.</summary>
    public LayoutWords Words { get; init; } = LayoutWords.None;
}
