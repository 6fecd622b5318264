using Hengji.Review;
using Hengji.Review.Decisions;
using Hengji.Storage.Queries;
using Hengji.Writing.Contracts;

namespace Hengji.Web.Api.V1;

/// <summary>A reviewer's act on a finding.</summary>
/// <param name="Act">Its number, by which it is taken back.</param>
internal sealed record DecisionShape(DecisionKind Kind, string Reason, string By, DateTime At, long Act)
{
    public static DecisionShape Of(FindingDecision d) => new(d.Kind, d.Reason, d.By, d.At, d.Act);
}

/// <summary>A finding with what was decided about it.</summary>
/// <param name="Fingerprint">Which finding of the project; decisions name it.</param>
/// <param name="Seen">Number of the last act on it, 0 for none; decisions name it too.</param>
/// <param name="Elsewhere">On how many other forms the same objection stands.</param>
internal sealed record ReviewedShape(
    string Fingerprint, FindingState State, long Seen, int Elsewhere, FormFinding Finding, DecisionShape? Decision, IReadOnlyList<DecisionShape> Comments, long? Waiver)
{
    public static ReviewedShape Of(ReviewedFinding f, RuleCatalog rules) => new(
        f.Mark.Fingerprint,
        f.State,
        f.LastAct,
        f.Elsewhere,
        FormFinding.Of(f.Finding, rules.Describe(f.Finding.Code)),
        f.Decision is { } decision ? DecisionShape.Of(decision) : null,
        [.. f.Comments.Select(DecisionShape.Of)],
        f.Waiver?.Id);
}

/// <summary>The findings on the latest filing of a project.</summary>
internal sealed record ReviewShape(long Project, int Version, IReadOnlyList<ReviewedShape> Findings);

/// <summary>A finding to decide about, as it was seen.</summary>
internal sealed record DecidedBody(long Project, int Version, string? Fingerprint, long? Seen);

/// <summary>A decision on one finding or the same on many.</summary>
/// <param name="Kind">accept, waive, later or comment.</param>
/// <param name="Reason">Owed to waive and to comment.</param>
internal sealed record DecisionBody(string? Kind, string? Reason, IReadOnlyList<DecidedBody>? Findings);

/// <summary>What was kept.</summary>
/// <param name="Act">Its number, by which it is taken back.</param>
/// <param name="Count">On how many findings.</param>
internal sealed record KeptShape(long Act, int Count);

/// <summary>A form to be reviewed, riskiest first.</summary>
internal sealed record QueueShape(
    long Project, string? ProjectName, string? Unit, int? Year, decimal? AnnualTotal, int Errors, int Warnings, int Hints, int Decided, int Doubts, decimal Risk);

/// <summary>The same objection on another form.</summary>
internal sealed record SameShape(
    long Project, int Version, string? ProjectName, string? Unit, int? Year, string Fingerprint, string? Indicator, FindingState State, long Seen)
{
    public static SameShape Of(SameFinding f) =>
        new(f.ProjectId, f.Version, f.ProjectName, f.Unit, f.Year, f.Fingerprint, f.Indicator, f.State, f.LastAct);
}

/// <summary>One objection over all forms.</summary>
internal sealed record SameFindingsShape(string Code, Severity Severity, string? Quote, IReadOnlyList<SameShape> Forms);

/// <summary>Words waived for every form of a unit.</summary>
internal sealed record WaiverShape(
    long Id, string Unit, string Rule, string? Words, string Reason, string By, DateTime At, string? RevokedBy, DateTime? RevokedAt, string? RevokedReason)
{
    public static WaiverShape Of(UnitWaiver w) =>
        new(w.Id, w.Unit, w.RuleCode, w.Words, w.Reason, w.By, w.At, w.Revoked?.By, w.Revoked?.At, w.Revoked?.Reason);
}

/// <summary>To waive a finding for the whole unit.</summary>
internal sealed record WaiverBody(long Project, int Version, string? Fingerprint, long? Seen, string? Reason);

/// <summary>Why.</summary>
internal sealed record ReasonBody(string? Reason);

/// <summary>A unit to which a return notice could be sent.</summary>
internal sealed record NoticeShape(string? Unit, int? Year, int Forms, int Accepted, int Open, string? DraftBy, DateTime? DraftAt);

/// <summary>The review sheet (审核表): what is suggested, and what people set.</summary>
/// <param name="Act">Number of the last act on it, 0 for none.</param>
internal sealed record SheetShape(
    long Project, int Version, string Kind, IReadOnlyList<SheetItemShape> Items, string? Suggested, string? Why, string? Set, string? Opinion, long Act);

/// <summary>An item of the sheet.</summary>
internal sealed record SheetItemShape(string Item, string? Question, decimal Points, string? SuggestedGrade, decimal? SuggestedPoints, string? Grade, decimal? Given, string? Reason);

/// <summary>Grades and points to set.</summary>
/// <param name="Kind">key for the sheet of a key project (points), general otherwise (grades).</param>
/// <param name="Overall">Code of the grade of the whole; null leaves it.</param>
/// <param name="Opinion">总体意见; null leaves it.</param>
internal sealed record GradesBody(int Version, string? Kind, IReadOnlyList<GradeBody>? Items, string? Overall, string? Opinion);

/// <summary>A grade or points for one item; both null take them back.</summary>
internal sealed record GradeBody(string? Item, string? Grade, decimal? Points, string? Reason);
