using Hengji.Targets;

namespace Hengji.Cli.Accuracy.Families;

/// <summary>A form of a family: what its author wrote, and how that office writes.</summary>
/// <param name="Record">What a faithful reader finds.</param>
/// <param name="Notation">How dates, amounts and boxes are written.</param>
/// <param name="Unit">The unit of its amounts.</param>
internal sealed record FamilyForm(PerformanceTarget Record, Notation Notation, MoneyUnit Unit)
{
    /// <summary>Targets printed in three cells, indicator by indicator.</summary>
    public IReadOnlyList<(string Sign, string Value, string? Unit, string Text)> Parts { get; init; } = [];

    public string UnitName => Unit == MoneyUnit.Yuan ? "元" : "万元";

    public string? Amount(Money? money) => money is { } m ? Notation.Amount(m, Unit == MoneyUnit.Yuan ? FormEdition.B : FormEdition.A) : null;
}
