namespace Hengji.Review.Decisions;

/// <summary>What a reviewer does about a finding (审核处理).</summary>
public enum DecisionKind
{
    /// <summary>采纳: the finding stands and goes back to the unit.</summary>
    Accepted,

    /// <summary>豁免: the finding does not apply here, for a stated reason.</summary>
    Waived,

    /// <summary>稍后: looked at, to be decided later.</summary>
    Later,

    /// <summary>批注: words beside the finding; they decide nothing.</summary>
    Commented,

    /// <summary>撤销: an act before is taken back.</summary>
    Withdrawn,
}

/// <summary>An act of a reviewer on one finding.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Reason">Why it is waived, or what is remarked; empty where nothing was written.</param>
/// <param name="By">Name of the person.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Act">Number of its journal entry; acts on many findings at once share one.</param>
public sealed record FindingDecision(DecisionKind Kind, string Reason, string By, DateTime At, long Act)
{
    /// <summary>The act that is taken back; null unless one is.</summary>
    public long? TakesBack { get; init; }
}

/// <summary>A decision on the same words in another form or filing of the unit, offered to be taken over.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="ProjectId">The project it was made in.</param>
/// <param name="ProjectName">Its name; null when not known.</param>
/// <param name="Year">Its year; null when not known.</param>
/// <param name="Version">The filing it was made in, 1-based.</param>
public sealed record EarlierDecision(FindingDecision Decision, long ProjectId, string? ProjectName, int? Year, int Version);

/// <summary>Words waived for every form of a unit (单位豁免), until that is revoked.</summary>
/// <param name="Id">Number in this store.</param>
/// <param name="Unit">The unit, as its forms name it.</param>
/// <param name="Pattern">What is waived; see <see cref="FindingMark.Pattern"/>.</param>
/// <param name="RuleCode">Of the rule.</param>
/// <param name="Words">The words objected to, or the indicator that lacks something; null when neither is.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who waived.</param>
/// <param name="At">When, in UTC.</param>
public sealed record UnitWaiver(
    long Id, string Unit, string Pattern, string RuleCode, string? Words, string Reason, string By, DateTime At)
{
    /// <summary>Who revoked it, when and why; null while it holds.</summary>
    public WaiverEnd? Revoked { get; init; }
}

/// <summary>The end of a waiver.</summary>
public sealed record WaiverEnd(string Reason, string By, DateTime At);

/// <summary>Where a finding stands with the reviewers.</summary>
public enum FindingState
{
    Open,
    Later,
    Accepted,
    Waived,
}

/// <summary>A finding with all that was decided about it.</summary>
/// <param name="Finding">What the rule objects to.</param>
/// <param name="Mark">What it is kept under.</param>
/// <param name="Acts">All acts on it in this filing, in order.</param>
public sealed record ReviewedFinding(Finding Finding, FindingMark Mark, IReadOnlyList<FindingDecision> Acts)
{
    /// <summary>The unit's waiver that covers it; null when none does. A decision on the form itself goes before it.</summary>
    public UnitWaiver? Waiver { get; init; }

    /// <summary>What was decided elsewhere about the same words; null when nothing, or when it is decided here.</summary>
    public EarlierDecision? Earlier { get; init; }

    /// <summary>On how many other forms the same objection stands; see <see cref="FindingMark.Pattern"/>.</summary>
    public int Elsewhere { get; init; }

    /// <summary>The act that decides; null while none does.</summary>
    public FindingDecision? Decision => Deciding(Acts);

    /// <summary>Remarks that were not taken back, in order.</summary>
    public IReadOnlyList<FindingDecision> Comments =>
        [.. Acts.Where(act => act.Kind == DecisionKind.Commented && !IsTakenBack(act, Acts))];

    /// <summary>Number of the last act on it, 0 when there is none: what a person has seen when acting on it again.</summary>
    public long LastAct => Acts.Count == 0 ? 0 : Acts[^1].Act;

    public FindingState State => StateOf(Acts, Waiver is not null);

    /// <summary>Where a finding stands after all acts on it; the decision on the form goes before the unit's waiver.</summary>
    public static FindingState StateOf(IReadOnlyList<FindingDecision> acts, bool isWaivedForUnit) => Deciding(acts)?.Kind switch
    {
        DecisionKind.Accepted => FindingState.Accepted,
        DecisionKind.Waived => FindingState.Waived,
        DecisionKind.Later => FindingState.Later,
        _ => isWaivedForUnit ? FindingState.Waived : FindingState.Open,
    };

    /// <summary>The last act that decides and was not taken back; null when there is none.</summary>
    public static FindingDecision? Deciding(IReadOnlyList<FindingDecision> acts)
    {
        ArgumentNullException.ThrowIfNull(acts);
        return acts.LastOrDefault(act =>
            act.Kind is DecisionKind.Accepted or DecisionKind.Waived or DecisionKind.Later && !IsTakenBack(act, acts));
    }

    private static bool IsTakenBack(FindingDecision act, IReadOnlyList<FindingDecision> acts) =>
        acts.Any(other => other.TakesBack == act.Act);
}
