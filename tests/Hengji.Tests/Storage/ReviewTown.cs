using Hengji.Actions;
using Hengji.Journal;
using Hengji.Review.Decisions;
using Hengji.Storage.Queries;
using Hengji.Storage.Reviews;

namespace Hengji.Tests.Storage;

/// <summary>A store whose forms have findings, and short ways to decide about them.</summary>
internal static class ReviewTown
{
    /// <summary>Rule that finds a goal which is payment only; it quotes the goal.</summary>
    public const string PaymentOnly = "HJ2012";

    /// <summary>Three forms of two units; the goal of each is payment only, in the same words.</summary>
    public const string Forms = """
        2025;道路养护;养护所;20000;支付养护费。
        2025;路灯维护;养护所;30000;支付养护费。
        2025;河道保洁;水务所;40000;支付养护费。
        """;

    public static readonly Signature Reviewer = new("周砚秋", "127.0.0.1");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static ReviewDecisions Decisions(this TestStore test) => new(test.Store, TimeProvider.System);

    public static UnitWaivers Waivers(this TestStore test) => new(test.Store, TimeProvider.System);

    public static async Task<ReviewPage> ReviewOfAsync(this TestStore test, long project) =>
        await test.Store.Reviews.FindAsync(project, Cancelled) ?? throw new InvalidOperationException("No project.");

    /// <summary>The finding of a rule on a form, as it now is.</summary>
    public static async Task<ReviewedFinding> FindingAsync(this TestStore test, long project, string rule = PaymentOnly) =>
        (await test.ReviewOfAsync(project)).Findings.First(f => string.Equals(f.Finding.Code, rule, StringComparison.Ordinal));

    /// <summary>The same finding as a person who looks at it now would decide about it.</summary>
    public static async Task<DecidedFinding> SeenAsync(this TestStore test, long project, string rule = PaymentOnly)
    {
        var page = await test.ReviewOfAsync(project);
        var finding = page.Findings.First(f => string.Equals(f.Finding.Code, rule, StringComparison.Ordinal));
        return new DecidedFinding(project, page.Page.Version, finding.Mark.Fingerprint, finding.LastAct);
    }

    public static async Task<DecisionResult> DecideAsync(this TestStore test, long project, DecisionKind kind, string reason = "") =>
        await test.Decisions().KeepAsync(new DecisionRequest([await test.SeenAsync(project)], kind, reason), Reviewer, Cancelled);
}
