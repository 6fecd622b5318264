using Hengji.Review;
using Hengji.Storage;
using Hengji.Storage.Queries;

namespace Hengji.Tests.Storage;

public sealed class ProjectQueriesTests(PostgresServer server)
{
    private const string Forms =
        """
        2025;电梯安全监测;安监所;0.10;监测电梯1008台
        2025;市容巡查;城管中心;0.20;巡查全覆盖
        2025;ＡBc改造;城管中心;;改造100%完成_1
        2026;市容巡查;城管中心;700.05;巡查全覆盖
        2026;没有单位;;5;
        ;没有年度;安监所;6;
        """;

    public static TheoryData<DatabaseKind> Databases => TestStore.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task Sums_are_exact_to_the_cent_and_say_what_they_lack(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        var list = await ListAsync(test, new ProjectFilter { Take = 2 });

        Assert.Equal(2, list.Lines.Count);
        Assert.Equal(6, list.All.Count);
        Assert.Equal([(2026, 2, 705.05m, 0), (2025, 3, 0.30m, 1), (null, 1, 6m, 0)], Sums(list.All));
        Assert.Equal(["城管中心", null, "安监所"], list.ByUnit.Select(u => u.Unit), StringComparer.Ordinal);
        Assert.Equal([(2026, 1, 700.05m, 0), (2025, 2, 0.20m, 1)], Sums(list.ByUnit[0]));
        Assert.Equal([(2026, 1, 5m, 0)], Sums(list.ByUnit[1]));
        Assert.Equal([(2025, 1, 0.10m, 0), (null, 1, 6m, 0)], Sums(list.ByUnit[2]));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_sum_of_no_known_amount_is_not_zero(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);

        var list = await ListAsync(test, new ProjectFilter { Search = "100%完成_1" });

        Assert.Equal([(2025, 1, null, 1)], Sums(list.All));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Cells_lost_in_reading_are_counted_filtered_and_ordered(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        await test.ImportAsync("乙.txt", "2026;残表;安监所;?;\n");

        var lossy = await ListAsync(test, new ProjectFilter { Lossy = true });
        var ordered = await ListAsync(test, new ProjectFilter { Order = ProjectOrder.Lost });

        Assert.Equal(["残表"], lossy.Lines.Select(l => l.ProjectName), StringComparer.Ordinal);
        Assert.Equal((1, 1), (lossy.Lines[0].Tally.Lost, lossy.All.Tally.Lost));
        Assert.Equal([(2026, 1, null, 1)], Sums(lossy.All));
        Assert.Equal("残表", ordered.Lines[0].ProjectName);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Amounts_are_found_as_people_write_them(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        await test.ImportAsync("甲.txt", "2025;修桥;公路站;98573400;\n2025;98573400号桥;公路站;7;\n2025;别的;公路站;9857;\n");

        foreach (var written in (string[])["9857.34", "9,857.34", "9857.34万元", "９，８５７．３４万", "98,573,400.00元"])
        {
            Assert.Equal(["修桥"], await Found(written), StringComparer.Ordinal);
        }

        Assert.Equal(["修桥", "98573400号桥"], await Found("98573400"), StringComparer.Ordinal);
        Assert.Equal(["修桥"], await Found("公路 98573400元"), StringComparer.Ordinal);
        Assert.Empty(await Found("9857.34元"));
        Assert.Empty(await Found("9857.3"));

        async Task<IEnumerable<string?>> Found(string search) =>
            (await ListAsync(test, new ProjectFilter { Search = search })).Lines.Select(l => l.ProjectName);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Choices_are_over_the_whole_store(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        var choices = (await ListAsync(test, new ProjectFilter { Year = 2026 })).Choices;
        Assert.Equal([2026, 2025], choices.Years);
        Assert.Equal(["安监所", "城管中心"], choices.Units, StringComparer.Ordinal);
        Assert.Equal(["经常性项目"], choices.ProjectTypes, StringComparer.Ordinal);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Each_filter_narrows(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        await Lists("没有单位,市容巡查", new ProjectFilter { Year = 2026, Order = ProjectOrder.AnnualTotal, Reversed = true });
        await Lists("没有年度,电梯安全监测", new ProjectFilter { Unit = "安监所", Order = ProjectOrder.AnnualTotal });
        await Lists("没有单位", new ProjectFilter { Search = "没有单" });
        await Lists("电梯安全监测", new ProjectFilter { Search = " 1008  安监 " });
        await Lists("ＡBc改造", new ProjectFilter { Search = "abC" });
        await Lists("ＡBc改造", new ProjectFilter { Search = "100%完成_" });
        await Lists(string.Empty, new ProjectFilter { Search = "1_08" });
        await Lists(string.Empty, new ProjectFilter { ProjectType = "经常性" });
        await Lists(
            "没有单位,市容巡查,电梯安全监测,市容巡查,ＡBc改造,没有年度", new ProjectFilter { ProjectType = "经常性项目" }, inOrder: false);

        async Task Lists(string names, ProjectFilter filter, bool inOrder = true)
        {
            var found = (await ListAsync(test, filter)).Lines.Select(l => l.ProjectName ?? string.Empty);
            var expected = names.Split(',', StringSplitOptions.RemoveEmptyEntries).AsEnumerable();
            Assert.Equal(
                inOrder ? expected : expected.Order(StringComparer.Ordinal),
                inOrder ? found : found.Order(StringComparer.Ordinal),
                StringComparer.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Every_order_lists_every_project_once_page_by_page(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        foreach (var order in Enum.GetValues<ProjectOrder>())
        {
            foreach (var reversed in (bool[])[false, true])
            {
                var ids = new List<long>();
                for (var skip = 0; skip < 6; skip += 2)
                {
                    var page = await ListAsync(
                        test, new ProjectFilter { Order = order, Reversed = reversed, Skip = skip, Take = 2 });
                    ids.AddRange(page.Lines.Select(l => l.ProjectId));
                }

                Assert.Equal(6, ids.Distinct().Count());
            }
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Findings_are_counted_filtered_and_shown(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var import = test.Importing(target => target with { ProjectTypes = ["专项资金", "一次性项目"] });
        var result = await import.ImportAsync(
            "甲.txt", System.Text.Encoding.UTF8.GetBytes(Forms), TestStore.By, cancellationToken: Cancelled);

        Assert.All(result.Forms, f => Assert.True(f.Tally.Errors > 0));
        var list = await ListAsync(test, new ProjectFilter { RuleCode = "HJ1005", Severity = Severity.Error });
        Assert.Equal(6, list.All.Count);
        Assert.Equal(list.Lines.Sum(l => l.Tally.Errors), list.All.Tally.Errors);
        Assert.Equal(["专项资金", "一次性项目"], list.Lines[0].ProjectTypes, StringComparer.Ordinal);
        Assert.Empty((await ListAsync(test, new ProjectFilter { RuleCode = "HJ10" })).Lines);
        var page = await test.Store.Projects.FindAsync(list.Lines[0].ProjectId, cancellationToken: Cancelled);
        Assert.Contains(page!.Findings, f => f.Code is "HJ1005");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_unknown_project_or_version_is_null(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        Assert.Null(await test.Store.Projects.FindAsync(99, cancellationToken: Cancelled));
        Assert.Null(await test.Store.Projects.FindAsync(1, 2, Cancelled));
        Assert.Null(await test.Store.Documents.FindAsync(99, Cancelled));
        Assert.Null(await test.Store.Documents.TextAsync(99, Cancelled));
        Assert.Null(await test.Store.Documents.OriginalAsync(99, Cancelled));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_amount_too_large_to_be_one_is_kept_in_the_record_only(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        await test.ImportAsync("甲.txt", "2025;甲;乙;79228162514264337593543950335;\n2025;丙;乙;1.005;\n");
        var list = await ListAsync(test, new ProjectFilter());
        Assert.Equal([(2025, 2, 1.00m, 1)], Sums(list.All));
        var page = await test.Store.Projects.FindAsync(list.Lines[0].ProjectId, cancellationToken: Cancelled);
        Assert.Equal(decimal.MaxValue, page!.Form.Target.Funding.AnnualTotal!.Value.Yuan);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static IEnumerable<(int?, int, decimal?, int)> Sums(UnitTotal total) =>
        total.Years.Select(y => (y.Year, y.Count, y.AnnualTotal?.Yuan, y.Unknown));

    private static Task<ProjectList> ListAsync(TestStore test, ProjectFilter filter) =>
        test.Store.Projects.ListAsync(filter, Cancelled);

    private async Task<TestStore> FilledAsync(DatabaseKind kind)
    {
        var test = await TestStore.OpenAsync(kind, server);
        await test.ImportAsync("甲.txt", Forms);
        return test;
    }
}
