using Hengji.Terms;

namespace Hengji.Library;

/// <summary>An indicator of the library (指标库中的指标): one name, however often it was filed.</summary>
public sealed record LibraryIndicator
{
    /// <summary>The name without what makes no difference; it tells indicators apart.</summary>
    public required string Key { get; init; }

    /// <summary>三级指标, as approved or as most often written.</summary>
    public required string Name { get; init; }

    /// <summary>二级指标, as approved or as most often filed; null when no filing tells.</summary>
    public Category? Category { get; init; }

    /// <summary>How its target is written (≥【】%); null when no filing has a measurable one.</summary>
    public string? Form { get; init; }

    /// <summary>计量单位; empty when the form has none.</summary>
    public string Unit => Form is null ? string.Empty : TargetForm.UnitOf(Form);

    /// <summary>What proves it.</summary>
    public required string Evidence { get; init; }

    public LibraryStanding Standing { get; init; }

    /// <summary>What was decided about it, oldest first; empty when nothing was.</summary>
    public IReadOnlyList<LibraryDecision> Decisions { get; init; } = [];

    /// <summary>Where it was filed, newest year first.</summary>
    public IReadOnlyList<FiledIndicator> Sources { get; init; } = [];

    /// <summary>As common indicator of kinds of project; empty when it is none.</summary>
    public IReadOnlyList<CommonIndicator> Common { get; init; } = [];

    /// <summary>Who last proposed it; null when nobody did.</summary>
    public string? Proposer => Decisions.LastOrDefault(d => d.Act == LibraryAct.Propose)?.By;
}
