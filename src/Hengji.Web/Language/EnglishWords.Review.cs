using System.Globalization;
using Hengji.Review.Decisions;

namespace Hengji.Web.Language;

/// <summary>The words of the review desk in English.</summary>
internal sealed partial class EnglishWords
{
    public override string Reviewing => "Review";

    public override string Queue => "To review";

    public override string ByRisk => "By risk";

    public override string NothingToReview => "No form to review under these filters. Forms appear here when they are imported.";

    public override string OpenState => "To decide";

    public override string LaterState => "Later";

    public override string DecidedState => "Decided";

    public override string AcceptedState => "Accepted";

    public override string WaivedState => "Waived";

    public override string State => "State";

    public override string AcceptAct => "Accept";

    public override string WaiveAct => "Waive, with a reason";

    public override string LaterAct => "Later";

    public override string CommentAct => "Comment";

    public override string WaiveUnitAct => "Waive for the whole unit";

    public override string UndoAct => "Undo the last act";

    public override string ReasonLabel => "Reason or comment";

    public override string NextForm => "Next form";

    public override string KeyUndoAct => "Undo";

    public override string UnitWaivers => "Unit waivers";

    public override string WaiversLead => "What is waived for a unit is not raised again on any of its forms, until the waiver is revoked.";

    public override string NoWaivers => "There are no unit waivers. On the review page choose to waive a finding for the whole unit.";

    public override string RevokeAct => "Revoke";

    public override string InForce => "In force";

    public override string RevokedState => "Revoked";

    public override string WordsObjected => "Words objected to";

    public override string NoReading => "No source text";

    public override string OpenProject => "Project page";

    public override string TakeOver => "Take over";

    public override string QueueCount(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} to review");

    public override string FindingCount(int count, int decided) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} findings, {decided} decided");

    public override string EarlierSaid(EarlierDecision earlier, string when)
    {
        var what = earlier.Decision.Kind == DecisionKind.Accepted ? "accepted" : $"waived: {earlier.Decision.Reason}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"The same words in {earlier.ProjectName} ({earlier.Year}, filing {earlier.Version}), {when}, {earlier.Decision.By} {what}");
    }

    public override string WaivedForUnit(UnitWaiver waiver, string when) => $"Waived for the unit by {waiver.By}, {when}: {waiver.Reason}";

    public override string ReviewedBy(string who, string when) => $"{when}, {who}";

    public override string CameOf(string outcome, string act) => (outcome, act) switch
    {
        ("Kept", "undo") => "The last act is taken back.",
        ("Kept", "waive-unit") => "Waived for the unit; not raised again on its forms.",
        ("Kept", _) => "Kept.",
        ("Conflict", _) => "Not kept: someone has just decided, or a newer filing came in. Look again first.",
        ("ReasonMissing", _) => "Not kept: write the reason or comment first.",
        ("NothingToWithdraw", _) => "There is nothing to take back.",
        ("NothingChosen", _) => "Not kept: tick the forms to decide about.",
        ("NotYours", _) => "Not kept: you hold no reviewing role over this project, or filled it in. Nobody does both.",
        ("NotFound", _) => "Not kept: the latest filing no longer has this finding.",
        _ => string.Empty,
    };
}
