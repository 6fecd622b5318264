using Hengji.Norms;
using Hengji.Review;
using Hengji.Storage;
using Hengji.Storage.Imports;

namespace Hengji.Tests.Storage;

public sealed class StoredReviewTests(PostgresServer server)
{
    private const string Goal = "完成辖区道路日常养护并及时处置各类病害";

    public static TheoryData<DatabaseKind> Databases => TestStore.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task Other_norms_change_findings_and_are_journalled_once(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        await test.ImportAsync("甲.txt", $"2025;甲路养护;甲所;1;{Goal}\n2025;乙路养护;乙所;1;{Goal}\n2025;丙;丙所;1;其他\n");
        Assert.Equal(0, await ReviewAsync(test, ReviewNorms.National));

        var lenient = ReviewNorms.National with
        {
            Copying = new(new DatedValue<CopyingNorm>(new DateOnly(2015, 5, 21), new(100, 0.8, 4), "本地口径")),
        };
        Assert.Equal(2, await ReviewAsync(test, lenient));
        Assert.Equal(0, await ReviewAsync(test, lenient));

        var journal = await test.Store.Journal.ListAsync(cancellationToken: Cancelled);
        Assert.Equal(["review", "import"], journal.Select(e => e.Act), StringComparer.Ordinal);
        Assert.Equal($"{{\"reviewed\":3,\"changed\":2,\"ruleSet\":\"{RuleCatalog.For(lenient).Hash}\"}}", journal[0].After);
        Assert.Contains($"\"ruleSet\":\"{RuleCatalog.National.Hash}\"", journal[1].After, StringComparison.Ordinal);
        Assert.True((await test.Store.Journal.VerifyAsync(Cancelled)).IsWhole);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static Task<int> ReviewAsync(TestStore test, ReviewNorms norms) =>
        new StoredReview(test.Store, RuleCatalog.For(norms), TimeProvider.System).ReviewAsync(TestStore.By, Cancelled);
}
