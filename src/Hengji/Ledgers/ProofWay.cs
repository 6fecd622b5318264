namespace Hengji.Ledgers;

/// <summary>How the actual value of an indicator can be come by.</summary>
public enum ProofKind
{
    /// <summary>Computed from a ledger.</summary>
    Measured,

    /// <summary>Computed from the answers to a survey, which is a ledger too.</summary>
    Survey,

    /// <summary>Stated by the unit with evidence beside it: shown as declared, not as proven.</summary>
    Declared,
}

/// <summary>How an indicator is proven.</summary>
/// <param name="Kind">The kind of proof.</param>
/// <param name="Template">The ledger; null when it is declared.</param>
/// <param name="Measure">The measure; null when it is declared.</param>
/// <param name="Reason">In Chinese, why so.</param>
/// <param name="Evidence">In Chinese, the evidence to keep beside.</param>
public sealed record ProofWay(ProofKind Kind, LedgerTemplate? Template, TemplateMeasure? Measure, string Reason, string Evidence);
