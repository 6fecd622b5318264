using Hengji.Actions;
using Hengji.Review.Decisions;
using Hengji.Storage;

namespace Hengji.Tests.Storage;

public sealed class UnitWaiverTests(PostgresServer server)
{
    public static TheoryData<DatabaseKind> Databases => TestStore.Databases;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases))]
    public async Task What_is_waived_for_a_unit_holds_for_all_its_forms_and_those_to_come(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);

        var result = await WaiveAsync(test, "代付性质。");

        Assert.Equal((DecisionOutcome.Kept, 2), (result.Outcome, result.Count));
        Assert.Equal(FindingState.Waived, (await test.FindingAsync(2)).State);
        Assert.Equal("代付性质。", (await test.FindingAsync(2)).Waiver!.Reason);
        Assert.Equal(FindingState.Open, (await test.FindingAsync(3)).State);
        await test.ImportAsync("明年.txt", "2026;桥梁养护;养护所;20000;支付养护费。");
        Assert.Equal(FindingState.Waived, (await test.FindingAsync(4)).State);
        var entry = (await test.Store.Journal.ListAsync(take: 2, cancellationToken: Cancelled))[1];
        Assert.Equal(("waive-unit", "project:1"), (entry.Act, entry.Subject));
        Assert.Equal(DecisionOutcome.Conflict, (await WaiveAsync(test, "再来一次。")).Outcome);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Revoked_it_is_asked_again_and_stays_on_the_list(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        await WaiveAsync(test, "代付性质。");
        var waiver = Assert.Single(await test.Store.Reviews.WaiversAsync(Cancelled));

        Assert.Equal(DecisionOutcome.ReasonMissing, (await RevokeAsync(test, waiver.Id, " ")).Outcome);
        Assert.Equal(2, (await RevokeAsync(test, waiver.Id, "性质变了。")).Count);

        Assert.Equal(FindingState.Open, (await test.FindingAsync(2)).State);
        Assert.Equal("性质变了。", Assert.Single(await test.Store.Reviews.WaiversAsync(Cancelled)).Revoked!.Reason);
        Assert.Equal(DecisionOutcome.NothingToWithdraw, (await RevokeAsync(test, waiver.Id, "再撤。")).Outcome);
        Assert.True((await test.Store.Journal.VerifyAsync(Cancelled)).IsWhole);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_decision_on_the_form_goes_before_the_waiver(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        await WaiveAsync(test, "代付性质。");

        await test.DecideAsync(2, DecisionKind.Accepted);

        Assert.Equal(FindingState.Accepted, (await test.FindingAsync(2)).State);
        Assert.Equal(FindingState.Waived, (await test.FindingAsync(1)).State);
    }

    private static async Task<DecisionResult> WaiveAsync(TestStore test, string reason) =>
        await test.Waivers().WaiveAsync(await test.SeenAsync(1), reason, ReviewTown.Reviewer, Cancelled);

    private static Task<DecisionResult> RevokeAsync(TestStore test, long id, string reason) =>
        test.Waivers().RevokeAsync(id, reason, ReviewTown.Reviewer, Cancelled);

    private async Task<TestStore> FilledAsync(DatabaseKind kind)
    {
        var test = await TestStore.OpenAsync(kind, server);
        await test.ImportAsync("甲.txt", ReviewTown.Forms);
        return test;
    }
}
