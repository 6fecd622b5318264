using Hengji.Actions;
using Hengji.Journal;
using Hengji.Review.Decisions;
using Hengji.Storage;
using Hengji.Storage.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Tests.Storage;

public sealed class ReviewDecisionTests(PostgresServer server)
{
    public static TheoryData<DatabaseKind> Databases => TestStore.Databases;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_decision_is_kept_with_who_and_when_and_journalled(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);

        var result = await test.DecideAsync(1, DecisionKind.Accepted);

        Assert.Equal((DecisionOutcome.Kept, 1), (result.Outcome, result.Count));
        var finding = await test.FindingAsync(1);
        Assert.Equal((FindingState.Accepted, "周砚秋"), (finding.State, finding.Decision!.By));
        var entry = (await test.Store.Journal.ListAsync(cancellationToken: Cancelled))[0];
        Assert.Equal(("accept", "周砚秋", "project:1", result.Act), (entry.Act, entry.Actor, entry.Subject, entry.Sequence));
        Assert.Contains("\"rule\":\"HJ2012\"", entry.After, StringComparison.Ordinal);
        Assert.True((await test.Store.Journal.VerifyAsync(Cancelled)).IsWhole);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Waiving_and_remarking_need_words(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);

        Assert.Equal(DecisionOutcome.ReasonMissing, (await test.DecideAsync(1, DecisionKind.Waived, " ")).Outcome);
        Assert.Equal(DecisionOutcome.ReasonMissing, (await test.DecideAsync(1, DecisionKind.Commented)).Outcome);
        Assert.Equal(FindingState.Open, (await test.FindingAsync(1)).State);
        Assert.Equal(DecisionOutcome.Kept, (await test.DecideAsync(1, DecisionKind.Waived, "按合同支付。")).Outcome);
        Assert.Equal("按合同支付。", (await test.FindingAsync(1)).Decision!.Reason);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Taking_back_restores_the_decision_before_and_a_remark_decides_nothing(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        var later = await test.DecideAsync(1, DecisionKind.Later);
        var accepted = await test.DecideAsync(1, DecisionKind.Accepted);
        await test.DecideAsync(1, DecisionKind.Commented, "请补测算。");
        Assert.Equal((FindingState.Accepted, "请补测算。"), ((await test.FindingAsync(1)).State, Assert.Single((await test.FindingAsync(1)).Comments).Reason));

        Assert.Equal(DecisionOutcome.Kept, (await WithdrawAsync(test, accepted.Act)).Outcome);
        Assert.Equal(FindingState.Later, (await test.FindingAsync(1)).State);
        Assert.Equal(DecisionOutcome.NothingToWithdraw, (await WithdrawAsync(test, accepted.Act)).Outcome);
        await WithdrawAsync(test, later.Act);
        Assert.Equal(FindingState.Open, (await test.FindingAsync(1)).State);
        Assert.True((await test.Store.Journal.VerifyAsync(Cancelled)).IsWhole);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Who_has_not_seen_the_last_act_is_told_and_changes_nothing(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        var seen = await test.SeenAsync(1);
        await test.DecideAsync(1, DecisionKind.Accepted);

        var late = await test.Decisions().KeepAsync(
            new DecisionRequest([seen], DecisionKind.Waived, "晚了一步。"), ReviewTown.Reviewer, Cancelled);

        Assert.Equal(DecisionOutcome.Conflict, late.Outcome);
        Assert.Equal(FindingState.Accepted, (await test.FindingAsync(1)).State);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task One_decision_over_many_forms_is_one_entry_and_taken_back_as_one(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        DecidedFinding[] all = [await test.SeenAsync(1), await test.SeenAsync(2), await test.SeenAsync(3)];

        var result = await test.Decisions().KeepAsync(
            new DecisionRequest(all, DecisionKind.Waived, "财政代付。"), ReviewTown.Reviewer, Cancelled);

        Assert.Equal(3, result.Count);
        Assert.Equal(FindingState.Waived, (await test.FindingAsync(3)).State);
        var entry = (await test.Store.Journal.ListAsync(cancellationToken: Cancelled))[0];
        Assert.Equal("projects", entry.Subject);
        Assert.Contains("\"projects\":[1,2,3]", entry.After, StringComparison.Ordinal);
        Assert.Equal(3, (await WithdrawAsync(test, result.Act)).Count);
        Assert.Equal(FindingState.Open, (await test.FindingAsync(2)).State);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Of_many_forms_none_is_decided_when_one_was_decided_meanwhile(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        DecidedFinding[] all = [await test.SeenAsync(1), await test.SeenAsync(2)];
        await test.DecideAsync(2, DecisionKind.Later);

        var result = await test.Decisions().KeepAsync(new DecisionRequest(all, DecisionKind.Accepted), ReviewTown.Reviewer, Cancelled);

        Assert.Equal(DecisionOutcome.Conflict, result.Outcome);
        Assert.Equal(FindingState.Open, (await test.FindingAsync(1)).State);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_same_words_in_a_newer_filing_or_next_year_are_open_and_offer_what_was_decided(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        await test.DecideAsync(1, DecisionKind.Waived, "按合同支付。");

        await test.ImportAsync("改.txt", "2025;道路养护;养护所;25000;支付养护费。");
        await test.ImportAsync("明年.txt", "2026;道路养护;养护所;20000;支付养护费。");

        var again = await test.FindingAsync(1);
        Assert.Equal(FindingState.Open, again.State);
        Assert.Equal(("按合同支付。", 1), (again.Earlier!.Decision.Reason, again.Earlier.Version));
        Assert.Equal((1, 2025), ((await test.FindingAsync(4)).Earlier!.ProjectId, (await test.FindingAsync(4)).Earlier!.Year));
        Assert.Null((await test.FindingAsync(3)).Earlier);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Importing_or_reviewing_again_keeps_what_was_decided(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        await test.DecideAsync(1, DecisionKind.Accepted);

        await test.ImportAsync("别的.txt", "2025;道路养护;养护二所;20000;支付养护费。");
        await test.TamperAsync("DELETE FROM findings");
        // Opening brings the rows back from what was found, with what was decided.
        await Hengji.Storage.Store.OpenAsync(test.Options, Cancelled);

        Assert.Equal(FindingState.Accepted, (await test.FindingAsync(1)).State);
        await using var context = test.Store.Database.NewContext();
        Assert.Equal(
            ReviewTown.PaymentOnly,
            Assert.Single(await context.Findings.Where(f => f.State == FindingState.Accepted).ToListAsync(Cancelled)).Code);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_journal_cut_off_behind_a_decision_is_seen(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        await test.DecideAsync(1, DecisionKind.Accepted);
        await test.TamperAsync("DELETE FROM journal_entries WHERE sequence = 2");

        Assert.Equal(JournalFault.CutOff, (await test.Store.Journal.VerifyAsync(Cancelled)).Fault);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_grade_is_kept_with_what_it_replaces_and_refused_on_a_superseded_filing(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        var grades = new ItemGrades(test.Store, TimeProvider.System);

        await grades.SetAsync([new GradeRequest(1, 1, "甲", "good", "可以")], ReviewTown.Reviewer, Cancelled);
        await grades.SetAsync([new GradeRequest(1, 1, "甲", "fair", "再看")], ReviewTown.Reviewer, Cancelled);

        Assert.Equal(("fair", "再看"), ((await test.ReviewOfAsync(1)).Grades["甲"].Grade, (await test.ReviewOfAsync(1)).Grades["甲"].Reason));
        var entry = (await test.Store.Journal.ListAsync(cancellationToken: Cancelled))[0];
        Assert.Equal(("grade", """{"grade":"good","points":null,"reason":"可以"}"""), (entry.Act, entry.Before));
        await test.ImportAsync("改.txt", "2025;道路养护;养护所;25000;支付养护费。");
        var late = await grades.SetAsync([new GradeRequest(1, 1, "甲", "poor", string.Empty)], ReviewTown.Reviewer, Cancelled);
        Assert.Equal(DecisionOutcome.Conflict, late.Outcome);
        Assert.Empty((await test.ReviewOfAsync(1)).Grades);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Points_and_grade_of_an_item_are_kept_beside_each_other_to_the_hundredth(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        var grades = new ItemGrades(test.Store, TimeProvider.System);

        await grades.SetAsync([new GradeRequest(1, 1, "clarity", "good", string.Empty)], ReviewTown.Reviewer, Cancelled);
        await grades.SetAsync([new GradeRequest(1, 1, "clarity", null, string.Empty) { SetsPoints = true, Points = 8.75m }], ReviewTown.Reviewer, Cancelled);
        var same = await grades.SetAsync([new GradeRequest(1, 1, "clarity", "good", string.Empty)], ReviewTown.Reviewer, Cancelled);

        var set = (await test.ReviewOfAsync(1)).Grades["clarity"];
        Assert.Equal(("good", 8.75m), (set.Grade, set.Points));
        Assert.Equal(0, same.Count);
        var entry = (await test.Store.Journal.ListAsync(cancellationToken: Cancelled))[0];
        Assert.Contains("\"points\":8.75", entry.After, StringComparison.Ordinal);
        await grades.SetAsync([new GradeRequest(1, 1, "clarity", string.Empty, string.Empty) { SetsPoints = true }], ReviewTown.Reviewer, Cancelled);
        Assert.Empty((await test.ReviewOfAsync(1)).Grades);
    }

    private static Task<DecisionResult> WithdrawAsync(TestStore test, long act) =>
        test.Decisions().WithdrawAsync(act, ReviewTown.Reviewer, Cancelled);

    private async Task<TestStore> FilledAsync(DatabaseKind kind)
    {
        var test = await TestStore.OpenAsync(kind, server);
        await test.ImportAsync("甲.txt", ReviewTown.Forms);
        return test;
    }
}
