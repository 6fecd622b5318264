using Hengji.Terms;

namespace Hengji.Norms;

/// <summary>How binding a requirement is.</summary>
public enum Obligation
{
    /// <summary>必须: without it the form cannot go on.</summary>
    Must,

    /// <summary>原则上应当.</summary>
    Should,

    /// <summary>宜.</summary>
    May,
}

/// <summary>Indicators a form should have: at least one in any of the categories.</summary>
/// <param name="Caption">What is asked for, in official wording.</param>
/// <param name="AnyOf">One indicator in one of these is enough.</param>
/// <param name="Obligation">How binding it is.</param>
/// <param name="Example">Wording a unit may start from, gaps as 【】.</param>
public sealed record RequiredIndicators(
    string Caption, IReadOnlyList<Category> AnyOf, Obligation Obligation, string Example);
