using System.IO.Compression;
using System.Text;
using Hengji.Storage;
using Hengji.Storage.Backups;
using Hengji.Storage.Drafting;
using Hengji.Storage.People;
using Hengji.Review;

namespace Hengji.Tests.Storage;

public sealed class BackupTests(PostgresServer server)
{
    private readonly string _folder = Scratch.Folder();

    public static TheoryData<DatabaseKind, DatabaseKind> Ways { get; } = new()
    {
        { DatabaseKind.Sqlite, DatabaseKind.Sqlite },
        { DatabaseKind.Sqlite, DatabaseKind.Postgres },
        { DatabaseKind.Postgres, DatabaseKind.Sqlite },
    };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Ways))]
    public async Task What_was_kept_is_kept_again_in_either_database_and_goes_on(DatabaseKind from, DatabaseKind to)
    {
        await using var test = await TestStore.OpenAsync(from, server);
        var project = await FilledAsync(test);
        var file = Path.Combine(_folder, "备份.zip");
        var made = await new BackupWriter(test.Store, TimeProvider.System).WriteAsync(file, null, Cancelled);

        await using var other = await TestStore.OpenAsync(to, server);
        await new BackupReader(other.Store).RestoreAsync(file, null, Cancelled);

        var again = await new BackupWriter(other.Store, TimeProvider.System).WriteAsync(Path.Combine(_folder, "再.zip"), null, Cancelled);
        // PostgreSQL keeps times to the microsecond, so that only what comes from it is the same to the letter.
        Assert.Equal(made.Tables.Select(t => (t.Name, t.Rows, Seal(t))), again.Tables.Select(t => (t.Name, t.Rows, Seal(t))));
        Assert.Equal(1, made.Tables.Single(t => string.Equals(t.Name, "approvals", StringComparison.Ordinal)).Rows);
        Assert.True((await other.Store.Journal.VerifyAsync(Cancelled)).IsWhole);
        Assert.Equal(1, (await other.Store.Season.FindAsync(project, Cancelled))!.Standing.ApprovedVersion);
        // Numbers given out from here on are new ones.
        Assert.Single((await other.ImportAsync("又一份.txt", "2025;桥梁检测;养护所;30000;检测桥梁12座\n")).Forms);

        string? Seal(BackupTable table) => to == DatabaseKind.Postgres ? null : table.Sha256;
    }

    [Fact]
    public async Task A_store_with_data_and_a_harmed_backup_are_refused_and_nothing_changes()
    {
        await using var test = await TestStore.OpenAsync(DatabaseKind.Sqlite, server);
        await FilledAsync(test);
        var file = Path.Combine(_folder, "备份.zip");
        await new BackupWriter(test.Store, TimeProvider.System).WriteAsync(file, null, Cancelled);
        Assert.Contains("已有数据", (await Assert.ThrowsAsync<BackupException>(() => new BackupReader(test.Store).RestoreAsync(file, null, Cancelled))).Message, StringComparison.Ordinal);
        Assert.Contains("已存在", (await Assert.ThrowsAsync<BackupException>(() => new BackupWriter(test.Store, TimeProvider.System).WriteAsync(file, null, Cancelled))).Message, StringComparison.Ordinal);

        await using var other = await TestStore.OpenAsync(DatabaseKind.Sqlite, server);
        foreach (var harm in (Action<string>[])[Truncated, LineTaken, WordChanged, NoManifest, NotZip])
        {
            var harmed = Path.Combine(_folder, "坏.zip");
            File.Copy(file, harmed, overwrite: true);
            harm(harmed);
            await Assert.ThrowsAsync<BackupException>(() => new BackupReader(other.Store).RestoreAsync(harmed, null, Cancelled));
            Assert.Equal(0, await other.Store.Documents.CountAsync(Cancelled));
        }

        Assert.Empty(await other.Store.Journal.ListAsync(cancellationToken: Cancelled));
    }

    [Fact]
    public async Task A_backup_made_while_others_write_is_of_one_moment()
    {
        await using var test = await TestStore.OpenAsync(DatabaseKind.Sqlite, server);
        await FilledAsync(test);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(
            async () =>
            {
                for (var i = 0; !stop.IsCancellationRequested; i++)
                {
                    await test.ImportAsync($"陆续{i}.txt", $"2025;项目{i};养护所;{i}0000;完成{i}处\n");
                }
            },
            Cancelled);
        for (var i = 0; i < 5; i++)
        {
            var file = Path.Combine(_folder, $"第{i}次.zip");
            await new BackupWriter(test.Store, TimeProvider.System).WriteAsync(file, null, Cancelled);
            await using var other = await TestStore.OpenAsync(DatabaseKind.Sqlite, server);
            await new BackupReader(other.Store).RestoreAsync(file, null, Cancelled);
            Assert.True((await other.Store.Journal.VerifyAsync(Cancelled)).IsWhole);
        }

        await stop.CancelAsync();
        await writing;
    }

    /// <summary>A store with something in most tables; gives an approved project.</summary>
    private static async Task<long> FilledAsync(TestStore test)
    {
        var town = await SeasonTown.OpenAsync(test);
        await new FirstAccounts(test.Store, TimeProvider.System).BeginAsync(
            "云溪镇", [new FirstAccount("sys", "吴钧", Hengji.People.Role.SystemAdministrator, "云溪镇", "Yunxi-2026-aa")], TestStore.By, Cancelled);
        var project = await town.FileAsync(null, "2025;路灯维护;路灯所;486000;维护路灯1620盏");
        await town.ApproveAsync(project);
        var draft = await town.FileAsync(town.Clerk, "2025;食堂改造;路灯所;20000;改造食堂2处");
        await new ManuscriptActs(test.Store, RuleCatalog.National, TimeProvider.System).OpenAsync(draft, town.Clerk, Cancelled);
        return project;
    }

    private static void Truncated(string file)
    {
        using var stream = File.OpenWrite(file);
        stream.SetLength(stream.Length / 2);
    }

    private static void LineTaken(string file) => Rewrite(file, "tables/project_acts.jsonl", text => text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);

    private static void WordChanged(string file) => Rewrite(file, "tables/filings.jsonl", text => text.Replace("路灯维护", "路灯维修", StringComparison.Ordinal));

    private static void NoManifest(string file)
    {
        using var zip = ZipFile.Open(file, ZipArchiveMode.Update);
        zip.GetEntry("hengji-backup.json")!.Delete();
    }

    private static void NotZip(string file) => File.WriteAllText(file, "不是备份", Encoding.UTF8);

    private static void Rewrite(string file, string name, Func<string, string> change)
    {
        using var zip = ZipFile.Open(file, ZipArchiveMode.Update);
        var entry = zip.GetEntry(name)!;
        string text;
        using (var reader = new StreamReader(entry.Open(), Encoding.UTF8))
        {
            text = reader.ReadToEnd();
        }

        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(change(text));
    }
}
