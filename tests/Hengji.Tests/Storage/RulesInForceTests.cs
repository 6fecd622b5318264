using Hengji.Journal;
using Hengji.People;
using Hengji.Review;
using Hengji.Review.RuleSets;
using Hengji.Storage;
using Hengji.Storage.Reviews;

namespace Hengji.Tests.Storage;

public sealed class RulesInForceTests(PostgresServer server)
{
    private static readonly Person Owner = Person.Local("本机");

    private static readonly RuleChange Off = new(
        [new RuleSetting(ReviewTown.PaymentOnly, On: false, null)], new Dictionary<string, decimal>(StringComparer.Ordinal));

    public static TheoryData<DatabaseKind> Databases => TestStore.Databases;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases))]
    public async Task What_is_switched_on_reviews_every_form_again_and_is_journalled_with_its_fingerprint(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        var rules = Rules(test);
        var (document, tried) = Off.Over(RuleCatalog.National, "青溪口径");

        var result = await SwitchAsync(rules, document, RuleCatalog.National.Hash);

        Assert.Equal(new SwitchResult(SwitchOutcome.Kept, 3), result);
        Assert.DoesNotContain((await test.ReviewOfAsync(1)).Findings, f => f.Finding.Code == ReviewTown.PaymentOnly);
        Assert.Equal(tried.Hash, (await rules.CurrentAsync(Cancelled)).Hash);
        Assert.Equal(tried.Hash, (await Rules(test).CurrentAsync(Cancelled)).Hash);
        var told = (await test.Store.Journal.ListAsync(take: 2, cancellationToken: Cancelled)).OrderBy(entry => entry.Sequence).ToList();
        Assert.Equal(["switch-rules", "review"], told.Select(entry => entry.Act), StringComparer.Ordinal);
        Assert.Contains(tried.Hash, told[0].After, StringComparison.Ordinal);
        Assert.Contains(RuleCatalog.National.Hash, told[0].Before, StringComparison.Ordinal);
        var change = Assert.Single(await rules.HistoryAsync(Cancelled));
        Assert.Equal(("青溪口径", "试行", "周砚秋", tried.Hash), (change.Name, change.Reason, change.By, change.Hash));
        Assert.True((await test.Store.Journal.VerifyAsync(Cancelled)).IsWhole);
        await test.TamperAsync("DELETE FROM journal_entries WHERE sequence >= " + Columns.Number(told[0].Sequence));
        Assert.Equal(JournalFault.CutOff, (await test.Store.Journal.VerifyAsync(Cancelled)).Fault);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Nothing_is_switched_late_without_a_reason_by_others_or_twice(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        var rules = Rules(test);
        var (document, tried) = Off.Over(RuleCatalog.National, "青溪口径");
        var ofOneDepartment = new Person(4, "何人", [new Grant(Role.FinanceReviewer, 2, new Sight(false, [2]))]);

        Assert.Equal(SwitchOutcome.ReasonMissing, (await SwitchAsync(rules, document, RuleCatalog.National.Hash, reason: " ")).Outcome);
        Assert.Equal(SwitchOutcome.NotYours, (await SwitchAsync(rules, document, RuleCatalog.National.Hash, ofOneDepartment)).Outcome);
        Assert.Equal(SwitchOutcome.Conflict, (await SwitchAsync(rules, document, tried.Hash)).Outcome);
        Assert.Equal(RuleCatalog.National.Hash, (await rules.CurrentAsync(Cancelled)).Hash);
        Assert.Contains((await test.ReviewOfAsync(1)).Findings, f => f.Finding.Code == ReviewTown.PaymentOnly);
        await SwitchAsync(rules, document, RuleCatalog.National.Hash);
        Assert.Equal(SwitchOutcome.NoChange, (await SwitchAsync(rules, document, tried.Hash)).Outcome);
        Assert.Single(await rules.HistoryAsync(Cancelled));
    }

    private static RulesInForce Rules(TestStore test) => new(test.Store, RuleCatalog.National, TimeProvider.System);

    private static Task<SwitchResult> SwitchAsync(RulesInForce rules, byte[] document, string seen, Person? person = null, string reason = "试行") =>
        rules.SwitchAsync(document, seen, reason, person ?? Owner, ReviewTown.Reviewer, Cancelled);

    private async Task<TestStore> FilledAsync(DatabaseKind kind)
    {
        var test = await TestStore.OpenAsync(kind, server);
        await test.ImportAsync("甲.txt", ReviewTown.Forms);
        return test;
    }
}
