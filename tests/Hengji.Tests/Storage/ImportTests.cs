using System.Text;
using Hengji.Actions;
using Hengji.Review;
using Hengji.Sources;
using Hengji.Storage;
using Hengji.Storage.Queries;

namespace Hengji.Tests.Storage;

public sealed class ImportTests(PostgresServer server)
{
    private const string TwoForms =
        "报告\n2025;电梯安全监测;安监所;1200000.10;监测电梯1008台\n2025;市容巡查;城管中心;300000.20;巡查全覆盖\n";

    public static TheoryData<DatabaseKind> Databases => TestStore.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task Importing_keeps_original_text_forms_and_one_journal_entry(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var result = await test.ImportAsync("folder/甲.txt", TwoForms);

        Assert.Equal(ImportOutcome.Imported, result.Outcome);
        Assert.Equal([FormOutcome.New, FormOutcome.New], result.Forms.Select(f => f.Outcome));
        Assert.Equal("读到 2 张绩效目标表：新项目 2 个。", result.Message);
        var document = Assert.Single(await test.Store.Documents.ListAsync(cancellationToken: Cancelled));
        Assert.Equal(("甲.txt", 2), (document.Name, document.FormCount));
        Assert.Equal(TwoForms, await test.Store.Documents.TextAsync(document.Id, Cancelled));
        Assert.Equal(
            Encoding.UTF8.GetBytes(TwoForms), await test.Store.Documents.OriginalAsync(document.Id, Cancelled));
        var entry = Assert.Single(await test.Store.Journal.ListAsync(cancellationToken: Cancelled));
        Assert.Equal(("import", "王芳", $"document:{document.Sha256}"), (entry.Act, entry.Actor, entry.Subject));
        Assert.Contains("\"forms\":2", entry.After, StringComparison.Ordinal);
        var page = await test.Store.Projects.FindAsync(result.Forms[1].ProjectId, cancellationToken: Cancelled);
        Assert.Equal("市容巡查", page!.Form.Target.ProjectName);
        Assert.Equal("2025;市容巡查;城管中心;300000.20;巡查全覆盖\n", page.Source.Text);
        Assert.Equal((TwoForms.IndexOf("2025;市容", StringComparison.Ordinal), 3), (page.Source.Start, page.Source.FirstLine));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_same_bytes_again_change_nothing_and_say_so(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        await test.ImportAsync("甲.txt", TwoForms);
        var again = await test.ImportAsync("乙.txt", TwoForms);

        Assert.Equal(ImportOutcome.AlreadyImported, again.Outcome);
        Assert.Equal(2, again.Count(FormOutcome.Same));
        Assert.Contains("“甲.txt”", again.Message, StringComparison.Ordinal);
        Assert.Single(await test.Store.Documents.ListAsync(cancellationToken: Cancelled));
        Assert.Single(await test.Store.Journal.ListAsync(cancellationToken: Cancelled));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Document_that_filed_nothing_new_still_tells_of_all_its_forms(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var first = await test.ImportAsync("甲.txt", TwoForms);
        await test.ImportAsync("乙.txt", TwoForms + "附言\n");

        var again = await test.ImportAsync("乙.txt", TwoForms + "附言\n");

        Assert.Equal(ImportOutcome.AlreadyImported, again.Outcome);
        Assert.Equal([FormOutcome.Same, FormOutcome.Same], again.Forms.Select(f => f.Outcome));
        Assert.Equal(first.Forms.Select(f => f.ProjectId), again.Forms.Select(f => f.ProjectId));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Another_document_makes_a_newer_filing_and_keeps_the_older(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var first = await test.ImportAsync("甲.txt", TwoForms);
        var second = await test.ImportAsync(
            "乙.txt",
            "2025;电梯 安全监测;安监所;1300000;监测电梯1010台\n2025;市容巡查;城管中心;300000.20;巡查全覆盖\n2026;市容巡查;城管中心;1;\n");

        Assert.Equal([FormOutcome.Newer, FormOutcome.Same, FormOutcome.New], second.Forms.Select(f => f.Outcome));
        Assert.Equal("读到 3 张绩效目标表：新项目 1 个，已有项目的新申报 1 个，与已有申报相同 1 个。", second.Message);
        Assert.Equal(first.Forms[0].ProjectId, second.Forms[0].ProjectId);
        Assert.Equal(first.Forms[1].ProjectId, second.Forms[1].ProjectId);
        var latest = await test.Store.Projects.FindAsync(first.Forms[0].ProjectId, cancellationToken: Cancelled);
        var older = await test.Store.Projects.FindAsync(first.Forms[0].ProjectId, 1, Cancelled);
        Assert.Equal((2, 1_300_000m), (latest!.Version, latest.Form.Target.Funding.AnnualTotal!.Value.Yuan));
        Assert.Equal((1, 1_200_000.10m), (older!.Version, older.Form.Target.Funding.AnnualTotal!.Value.Yuan));
        Assert.Equal(["乙.txt", "甲.txt"], latest.Filings.Select(f => f.DocumentName), StringComparer.Ordinal);
        var list = await test.Store.Projects.ListAsync(new ProjectFilter { Year = 2025 }, Cancelled);
        Assert.Equal(2, list.All.Count);
        Assert.Equal(1_600_000.20m, list.All.Years.Single().AnnualTotal!.Value.Yuan);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Namesakes_in_one_document_and_forms_without_a_unit_stay_projects_of_their_own(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        const string text = "2025;办公设备;甲所;1;\n2025;办公设备;甲所;2;\n2025;办公设备;;3;\n2025;办公设备;;4;\n;;;;\n";
        var first = await test.ImportAsync("甲.txt", text);
        var second = await test.ImportAsync("乙.txt", text.Replace(";2;", ";20;", StringComparison.Ordinal));

        Assert.Equal(5, first.Forms.Select(f => f.ProjectId).Distinct().Count());
        Assert.Equal(
            [FormOutcome.Same, FormOutcome.Newer, FormOutcome.New, FormOutcome.New, FormOutcome.New],
            second.Forms.Select(f => f.Outcome));
        Assert.Equal(first.Forms[1].ProjectId, second.Forms[1].ProjectId);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_refused_document_and_one_without_forms_leave_nothing(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var refused = await test.ImportAsync("甲.bin", "!");
        var empty = await test.ImportAsync("乙.txt", "只有文字");

        Assert.Equal((ImportOutcome.Refused, "读不了。"), (refused.Outcome, refused.Message));
        Assert.Equal(ImportOutcome.Refused, empty.Outcome);
        Assert.Equal(0, await test.Store.Documents.CountAsync(Cancelled));
        Assert.Empty(await test.Store.Journal.ListAsync(cancellationToken: Cancelled));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_fault_in_the_middle_leaves_nothing(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        await test.ImportAsync("甲.txt", TwoForms);
        var bytes = Encoding.UTF8.GetBytes(Many(1200));
        await Assert.ThrowsAsync<InvalidDataException>(() => test.Importing().ImportAsync(
            SourceDocument.Of("乙.txt", bytes),
            bytes,
            Many(1200),
            TestStore.Forms(Many(1200)).Select(f => f.Index < 1100 ? f : throw new InvalidDataException("torn")),
            TestStore.By,
            cancellationToken: Cancelled));

        Assert.Equal(2, (await test.Store.Projects.ListAsync(new ProjectFilter(), Cancelled)).All.Count);
        Assert.Equal(1, await test.Store.Documents.CountAsync(Cancelled));
        Assert.Single(await test.Store.Journal.ListAsync(cancellationToken: Cancelled));
        var retry = await test.ImportAsync("乙.txt", Many(1200));
        Assert.Equal(1200, retry.Count(FormOutcome.New));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Two_imports_at_once_both_arrive_and_the_chain_holds(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(
            () => test.ImportAsync($"{i}.txt", $"2025;共同项目;甲所;{i / 2};\n2025;项目{i / 2};甲所;1;\n"), Cancelled)));

        Assert.Equal(3, results.Count(r => r.Outcome == ImportOutcome.Imported));
        Assert.Equal(3, results.Count(r => r.Outcome == ImportOutcome.AlreadyImported));
        var list = await test.Store.Projects.ListAsync(new ProjectFilter(), Cancelled);
        Assert.Equal(4, list.All.Count);
        Assert.Equal(3, list.Lines.Single(l => l.ProjectName is "共同项目").Version);
        var verdict = await test.Store.Journal.VerifyAsync(Cancelled);
        Assert.Equal((true, 3), (verdict.IsWhole, verdict.Checked));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_later_import_changes_what_is_found_in_projects_already_kept(DatabaseKind kind)
    {
        const string goal = "完成辖区道路日常养护并及时处置各类病害";
        await using var test = await TestStore.OpenAsync(kind, server);
        var first = (await test.ImportAsync("甲.txt", $"2025;甲路养护;甲所;1;{goal}\n")).Forms[0];
        Assert.Empty(await CopiedAsync());

        await test.ImportAsync("乙.txt", $"2024;乙路养护;乙所;1;{goal}\n");
        Assert.Contains("《乙路养护》", Assert.Single(await CopiedAsync()).Message, StringComparison.Ordinal);

        await test.ImportAsync("丙.txt", "2024;乙路养护;乙所;1;修补乙路路面二百平方米\n");
        Assert.Empty(await CopiedAsync());

        async Task<IEnumerable<Finding>> CopiedAsync()
        {
            var page = await test.Store.Projects.FindAsync(first.ProjectId, cancellationToken: Cancelled);
            return page!.Findings.Where(f => f.Code is "HJ2011");
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Text_that_a_database_refuses_is_imported_all_the_same(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var result = await test.ImportAsync("\0甲\ud800.txt", "2025;一\0二;单\0位;;\0\ud800目标|\n");

        var page = await test.Store.Projects.FindAsync(Assert.Single(result.Forms).ProjectId, cancellationToken: Cancelled);
        Assert.Equal("一\0二", page!.Form.Target.ProjectName);
        Assert.Equal("2025;一\0二;单\0位;;\0�目标|\n", page.Source.Text);
        var list = await test.Store.Projects.ListAsync(new ProjectFilter { Search = "一二" }, Cancelled);
        Assert.Equal("单位", Assert.Single(list.Lines).ImplementingUnit);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Progress_is_told_and_never_beyond_the_end(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var progress = new Collected();
        await test.ImportAsync("甲.txt", Many(1200), progress);
        Assert.Equal([500, 1000, 1200], progress.Values);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static string Many(int count) => string.Concat(Enumerable.Range(0, count).Select(
        i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"2025;项目{i};甲所;{i}.01;完成任务{i}件\n")));

    private sealed class Collected : IProgress<int>
    {
        public List<int> Values { get; } = [];

        public void Report(int value) => Values.Add(value);
    }
}
