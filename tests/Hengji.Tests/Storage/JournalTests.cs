using Hengji.Storage;

namespace Hengji.Tests.Storage;

public sealed class JournalTests(PostgresServer server)
{
    public static MatrixTheoryData<DatabaseKind, string> Tamperings => new(
        [DatabaseKind.Sqlite, DatabaseKind.Postgres],
        [
            "UPDATE journal_entries SET actor = 'someone else' WHERE sequence = 2",
            "UPDATE journal_entries SET before = '' WHERE sequence = 2",
            "UPDATE journal_entries SET after = replace(after, '\"new\":1', '\"new\":2') WHERE sequence = 2",
            "DELETE FROM journal_entries WHERE sequence = 2",
            "UPDATE journal_entries SET sequence = 7 WHERE sequence = 2",
        ]);

    public static TheoryData<DatabaseKind> Databases => TestStore.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task The_chain_is_whole_after_imports(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        var verdict = await test.Store.Journal.VerifyAsync(Cancelled);
        Assert.Equal((true, 3), (verdict.IsWhole, verdict.Checked));
    }

    [Theory, MemberData(nameof(Tamperings))]
    public async Task An_entry_changed_in_the_database_is_named(DatabaseKind kind, string sql)
    {
        await using var test = await FilledAsync(kind);
        await test.TamperAsync(sql);
        var verdict = await test.Store.Journal.VerifyAsync(Cancelled);
        Assert.Equal(2, verdict.BrokenAt);
        Assert.NotNull(verdict.Reason);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_journal_cut_off_at_its_end_is_noticed(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        await test.TamperAsync("DELETE FROM journal_entries WHERE sequence = 3");
        var verdict = await test.Store.Journal.VerifyAsync(Cancelled);
        Assert.Equal((2, 3), (verdict.Checked, verdict.BrokenAt));
        Assert.Equal("第 3 条至第 3 条缺失，而其导入的文件、所记的校对、审核处理或指标库决定仍在。", verdict.Reason);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Entries_are_listed_newest_first(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        Assert.Equal([3, 2, 1], (await test.Store.Journal.ListAsync(cancellationToken: Cancelled)).Select(e => e.Sequence));
        Assert.Equal([1], (await test.Store.Journal.ListAsync(2, 5, Cancelled)).Select(e => e.Sequence));
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private async Task<TestStore> FilledAsync(DatabaseKind kind)
    {
        var test = await TestStore.OpenAsync(kind, server);
        foreach (var name in (string[])["甲", "乙", "丙"])
        {
            await test.ImportAsync(name + ".txt", $"2025;{name};单位;1;\n");
        }

        return test;
    }
}
