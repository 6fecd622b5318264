using Hengji.Review.Decisions;

namespace Hengji.Web.Language;

/// <summary>The words of the review desk (审核).</summary>
internal abstract partial class Words
{
    public abstract string Reviewing { get; }

    public abstract string Queue { get; }

    public abstract string ByRisk { get; }

    public abstract string NothingToReview { get; }

    public abstract string OpenState { get; }

    public abstract string LaterState { get; }

    public abstract string DecidedState { get; }

    public abstract string AcceptedState { get; }

    public abstract string WaivedState { get; }

    public abstract string State { get; }

    public abstract string AcceptAct { get; }

    public abstract string WaiveAct { get; }

    public abstract string LaterAct { get; }

    public abstract string CommentAct { get; }

    public abstract string WaiveUnitAct { get; }

    public abstract string UndoAct { get; }

    public abstract string ReasonLabel { get; }

    public abstract string NextForm { get; }

    public abstract string KeyUndoAct { get; }

    public abstract string UnitWaivers { get; }

    public abstract string WaiversLead { get; }

    public abstract string NoWaivers { get; }

    public abstract string RevokeAct { get; }

    public abstract string InForce { get; }

    public abstract string RevokedState { get; }

    public abstract string WordsObjected { get; }

    public abstract string NoReading { get; }

    public abstract string OpenProject { get; }

    public abstract string TakeOver { get; }

    public abstract string QueueCount(int count);

    public abstract string FindingCount(int count, int decided);

    /// <summary>Where a finding stands.</summary>
    public string StateName(FindingState state) => state switch
    {
        FindingState.Accepted => AcceptedState,
        FindingState.Waived => WaivedState,
        FindingState.Later => LaterState,
        _ => OpenState,
    };

    /// <summary>What was decided before about the same words, and where.</summary>
    public abstract string EarlierSaid(EarlierDecision earlier, string when);

    public abstract string WaivedForUnit(UnitWaiver waiver, string when);

    public abstract string ReviewedBy(string who, string when);

    /// <summary>What came of an act of the desk; empty where there is nothing to say.</summary>
    public abstract string CameOf(string outcome, string act);
}
