namespace Hengji.Ledgers;

/// <summary>What side of a project an indicator looks at; a measure can prove it when it looks at the same.</summary>
public enum Aspect
{
    /// <summary>How many things or how much.</summary>
    Amount,

    /// <summary>How much of what was planned.</summary>
    Completion,

    /// <summary>Whether in time, as a share.</summary>
    Timeliness,

    /// <summary>How long it takes.</summary>
    Duration,

    /// <summary>By which day all is done.</summary>
    Deadline,

    /// <summary>How regularly.</summary>
    Frequency,

    /// <summary>How much of it is good.</summary>
    Quality,

    /// <summary>How many of a list were reached.</summary>
    Coverage,

    /// <summary>How much of the time things run, are online or in use.</summary>
    Availability,

    /// <summary>Accidents, complaints and what else one wants none of.</summary>
    Incidents,

    /// <summary>What one unit costs, and what is paid to whom.</summary>
    Cost,

    /// <summary>More or less than last year.</summary>
    Growth,

    /// <summary>What those served think.</summary>
    Satisfaction,

    /// <summary>What people know.</summary>
    Awareness,
}

/// <summary>A measure that comes with a template.</summary>
/// <param name="Name">What it is called (按期办结率).</param>
/// <param name="Aspect">What it looks at.</param>
/// <param name="Measure">How it is computed.</param>
public sealed record TemplateMeasure(string Name, Aspect Aspect, Measure Measure)
{
    /// <summary>Words of indicators that mean this measure rather than another of the same aspect.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The unit of its value, where the column does not tell.</summary>
    public string? Unit { get; init; }
}

/// <summary>A ledger ready to use: columns, measures and some rows to try it with.</summary>
/// <param name="Family">What kind of ledger it is, in Chinese.</param>
/// <param name="Schema">Its columns.</param>
/// <param name="Measures">What can be computed over it.</param>
/// <param name="Samples">Rows as typed into a sheet, all of them right, cells in the order of the columns.</param>
public sealed record LedgerTemplate(
    string Family, LedgerSchema Schema, IReadOnlyList<TemplateMeasure> Measures, IReadOnlyList<IReadOnlyList<string>> Samples)
{
    /// <summary>Words by which indicators and projects tell that this is their ledger.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether it serves where no other ledger does.</summary>
    public bool General { get; init; }

    /// <summary>The measure of that name; null when there is none.</summary>
    public TemplateMeasure? Measure(string name) => Measures.FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.Ordinal));

    /// <summary>The sheet to fill in: headings with units, one row a sample, or none.</summary>
    public IEnumerable<IReadOnlyList<string>> Sheet(bool withSamples)
    {
        yield return [.. Schema.Columns.Select(c => c.Unit is null ? c.Name : $"{c.Name}（{c.Unit}）")];
        foreach (var row in withSamples ? Samples : [])
        {
            yield return row;
        }
    }
}
