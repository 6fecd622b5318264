using System.Diagnostics;
using System.Globalization;
using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hengji.Tests.Web;

/// <summary>The project list, in a browser and over the wire.</summary>
public sealed class ProjectListTests(Browser browser)
{
    [Fact]
    public async Task Totals_add_up_by_unit_and_year_and_never_over_years()
    {
        await using var town = await Town.OpenAsync();
        await town.FileAsync("青溪镇2026年申报.txt", QingxiTown.Document());
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/");

        await Expect(desk.Page.Locator(".top p")).ToContainTextAsync("共3个项目：2026年度2个项目申请335.00万元；2025年度1个项目申请48.60万元；");
        await Expect(desk.Page.Locator("tr.group").Nth(0)).ToContainTextAsync("48.60");
        await Expect(desk.Page.Locator("tr.group").Nth(1)).ToContainTextAsync("335.00");
        await Expect(desk.Page.Locator("tr.group").Nth(1)).ToContainTextAsync("2个项目");
        await Expect(desk.Page.Locator("tr.total").Nth(0)).ToContainTextAsync("335.00");
        await Expect(desk.Page.Locator("tr.total").Nth(1)).ToContainTextAsync("48.60");
        Assert.DoesNotContain("383.60", await desk.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task Filter_order_and_grouping_live_in_the_address()
    {
        await using var town = await Town.OpenAsync();
        await town.FileAsync("青溪镇2026年申报.txt", QingxiTown.Document());
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/");

        await desk.Page.SelectOptionAsync("select[name=year]", "2026");
        await desk.ArriveAsync("year=2026");
        await Expect(desk.Page.Locator("tbody tr:not(.group)")).ToHaveCountAsync(2);
        await desk.Page.Keyboard.PressAsync("l");
        await desk.ArriveAsync("group=none");
        await Expect(desk.Page.Locator("tr.group")).ToHaveCountAsync(0);
        await desk.Page.ClickAsync("th a:has-text('年度申请额')");
        await desk.ArriveAsync("sort=amount");
        await Expect(desk.Page.Locator("tbody tr td.nm a").First).ToHaveTextAsync("镇村河道养护与水质监测");
        Assert.Contains("year=2026", desk.Page.Url, StringComparison.Ordinal);
        Assert.Contains("group=none", desk.Page.Url, StringComparison.Ordinal);
        Assert.Contains("sort=amount", desk.Page.Url, StringComparison.Ordinal);

        await desk.Page.Keyboard.PressAsync("/");
        await desk.Page.Keyboard.TypeAsync("河道");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator("tbody tr:not(.group)")).ToHaveCountAsync(1);
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task Doubt_filter_shows_only_doubtful_readings()
    {
        await using var town = await Town.OpenAsync();
        await town.FileAsync("青溪镇2026年申报.txt", QingxiTown.Document());

        var page = await town.Client.GetStringAsync("/?finding=doubt", TestContext.Current.CancellationToken);

        Assert.Contains("镇村河道养护与水质监测", page, StringComparison.Ordinal);
        Assert.DoesNotContain("青溪大道南段拓宽", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lost_cells_are_counted_and_filtered_and_a_sum_without_amounts_is_no_zero()
    {
        await using var town = await Town.OpenAsync();
        var written = QingxiTown.Document();
        written.Write(Sample.Target with { ProjectName = "残缺的表", Funding = Funding.Blank });
        written.Note(form => form with
        {
            Notes = [new ReadingNote(Field.Of(Box.AnnualTotal), NoteKind.Lost, "该格没有保留下来。", 0.9, [1])],
        });
        await town.FileAsync("青溪镇2026年申报.txt", written);
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/?q=残缺的表");

        await desk.Page.SelectOptionAsync("select[name=finding]", new SelectOptionValue { Label = "有未读出" });
        await desk.ArriveAsync("finding=lost");

        await Expect(desk.Page.Locator("tbody tr:not(.group)")).ToHaveCountAsync(1);
        await Expect(desk.Page.Locator("tbody tr:not(.group) b.lost")).ToHaveTextAsync("1");
        await Expect(desk.Page.Locator(".top p")).ToContainTextAsync("年度申请额均未填或未读出");
        await Expect(desk.Page.Locator(".top p")).ToContainTextAsync("未读出1处");
        await Expect(desk.Page.Locator("tr.total")).ToContainTextAsync("另1个无金额");
        await Expect(desk.Page.Locator("tr.total")).Not.ToContainTextAsync("0.00");
        await desk.Page.ClickAsync("th a:has-text('未读出')");
        await desk.ArriveAsync("sort=lost");
        Assert.Empty(desk.Faults);
    }

    [Theory]
    [InlineData("history")]
    [InlineData("link")]
    [InlineData("Escape")]
    public async Task Coming_back_from_a_project_finds_place_and_row(string way)
    {
        await using var town = await Town.OpenAsync();
        var written = new Typewriter();
        for (var i = 1; i <= 120; i++)
        {
            written.Write(Sample.Target with { ProjectName = string.Create(CultureInfo.InvariantCulture, $"第{i}号桥梁检测") });
        }

        await town.FileAsync("桥.txt", written);
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/?group=none&sort=name");
        await desk.Page.ClickAsync("tr[data-project='77'] a");
        await desk.ArriveAsync("/projects/77");
        await Expect(desk.Page.Locator(".head .code")).ToContainTextAsync("编号77");

        await (way switch
        {
            "history" => desk.Page.GoBackAsync(),
            "link" => desk.Page.ClickAsync("[data-back]"),
            _ => desk.Page.Keyboard.PressAsync(way),
        });
        await desk.ArriveAsync("group=none&sort=name");

        await Expect(desk.Page.Locator("tr.on")).ToHaveAttributeAsync("data-project", "77");
        await Expect(desk.Page.Locator("tr.on a")).ToBeFocusedAsync();
        await Expect(desk.Page.Locator("tr.on")).ToBeInViewportAsync();
        await desk.Page.Keyboard.PressAsync("j");
        await Expect(desk.Page.Locator("tr[data-project='77'] + tr")).ToHaveClassAsync("on");
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task A_page_pasted_into_the_search_is_not_echoed_whole()
    {
        await using var town = await Town.OpenAsync();
        var pasted = string.Concat(Enumerable.Repeat("没有的项目", 180));

        var page = await town.Client.GetStringAsync(
            "/?q=" + Uri.EscapeDataString(pasted), TestContext.Current.CancellationToken);

        Assert.Contains("没有的项目…”的项目。", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split(pasted).Length);
    }

    [Fact]
    public async Task Empty_list_says_why_and_one_way_on()
    {
        await using var town = await Town.OpenAsync();
        await using var desk = await browser.OpenAsync();

        await desk.GoAsync(town.Address, "/");
        await Expect(desk.Page.Locator(".empty")).ToContainTextAsync("库中还没有项目");
        await Expect(desk.Page.Locator(".empty")).ToContainTextAsync(town.Store.Options.Place);
        await desk.GoAsync(town.Address, "/?q=没有的");
        await Expect(desk.Page.Locator(".empty")).ToContainTextAsync("没有符合“没有的”的项目");
    }

    [Fact]
    public async Task Five_thousand_projects_are_listed_quickly()
    {
        await using var town = await Town.OpenAsync();
        var written = new Typewriter();
        for (var i = 0; i < 5_000; i++)
        {
            written.Write(Sample.Target with
            {
                ProjectName = string.Create(CultureInfo.InvariantCulture, $"第{i}号桥梁检测"),
                ImplementingUnit = string.Create(CultureInfo.InvariantCulture, $"第{i % 40}办公室"),
            });
        }

        await town.FileAsync("五千.txt", written);
        await town.Client.GetStringAsync("/", TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();
        var page = await town.Client.GetStringAsync("/?page=3", TestContext.Current.CancellationToken);
        watch.Stop();

        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.ElapsedMilliseconds} ms, {page.Length} characters");
        Assert.Contains("第401—600个，共5000个", page, StringComparison.Ordinal);
        Assert.True(watch.ElapsedMilliseconds < 1_000, $"{watch.ElapsedMilliseconds} ms");
    }
}
