using Hengji.Terms;

namespace Hengji.Library;

/// <summary>Where an indicator stands in the library.</summary>
public enum LibraryStanding
{
    /// <summary>Nobody decided about it: it was filed by the town or comes with the program.</summary>
    Undecided,

    /// <summary>拟入库: someone proposed it, someone else must approve.</summary>
    Proposed,

    /// <summary>已入库: approved, and offered first.</summary>
    Approved,

    /// <summary>已停用: no longer offered.</summary>
    Retired,
}

/// <summary>What a person does about an indicator of the library.</summary>
public enum LibraryAct
{
    /// <summary>拟入库.</summary>
    Propose,

    /// <summary>批准入库.</summary>
    Approve,

    /// <summary>停用; for what is only proposed, turning it down.</summary>
    Retire,
}

/// <summary>How an indicator is to be written: what a proposal proposes.</summary>
/// <param name="Name">三级指标.</param>
/// <param name="Category">二级指标; null when it may stand under several.</param>
/// <param name="Form">How its target is written (≥【】%).</param>
/// <param name="Evidence">What proves it.</param>
public sealed record IndicatorWording(string Name, Category? Category, string Form, string Evidence);

/// <summary>One act on an indicator of the library, as kept.</summary>
/// <param name="Act">What was done.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Reason">Why, as typed; never blank.</param>
public sealed record LibraryDecision(LibraryAct Act, string By, DateTime At, string Reason);

/// <summary>An indicator somebody decided about.</summary>
/// <param name="Wording">As last proposed.</param>
/// <param name="Standing">Where it stands.</param>
/// <param name="Decisions">All acts, oldest first.</param>
public sealed record GovernedIndicator(IndicatorWording Wording, LibraryStanding Standing, IReadOnlyList<LibraryDecision> Decisions)
{
    /// <summary>Who last proposed it; null when nobody did.</summary>
    public string? Proposer => Decisions.LastOrDefault(d => d.Act == LibraryAct.Propose)?.By;
}

/// <summary>The one table of (standing, act) → standing. Buttons, checks and the documentation read it; an act that is not in it is refused.</summary>
public static class Governance
{
    /// <summary>All that can be done, in the order in which it is done.</summary>
    public static IReadOnlyList<(LibraryStanding From, LibraryAct Act, LibraryStanding To)> Transitions { get; } =
    [
        (LibraryStanding.Undecided, LibraryAct.Propose, LibraryStanding.Proposed),
        (LibraryStanding.Undecided, LibraryAct.Retire, LibraryStanding.Retired),
        (LibraryStanding.Proposed, LibraryAct.Approve, LibraryStanding.Approved),
        (LibraryStanding.Proposed, LibraryAct.Retire, LibraryStanding.Retired),
        (LibraryStanding.Approved, LibraryAct.Retire, LibraryStanding.Retired),
        (LibraryStanding.Retired, LibraryAct.Propose, LibraryStanding.Proposed),
    ];

    /// <summary>Where an act leads; null when it cannot be done from there.</summary>
    public static LibraryStanding? After(LibraryStanding from, LibraryAct act)
    {
        foreach (var transition in Transitions)
        {
            if (transition.From == from && transition.Act == act)
            {
                return transition.To;
            }
        }

        return null;
    }

    /// <summary>What can be done from a standing.</summary>
    public static IEnumerable<LibraryAct> ActsFrom(LibraryStanding from) => Transitions.Where(t => t.From == from).Select(t => t.Act);

    /// <summary>Whether two names are one person's; width, case and spaces make no difference.</summary>
    public static bool IsSamePerson(string one, string other) =>
        string.Equals(Person(one), Person(other), StringComparison.Ordinal);

    private static string Person(string name) =>
        string.Concat((name ?? string.Empty).Where(c => !char.IsWhiteSpace(c)).Select(IndicatorNames.Fold));
}
