using System.Diagnostics;
using System.Globalization;
using static Microsoft.Playwright.Assertions;

namespace Hengji.Tests.Web;

/// <summary>The project list, in a browser and over the wire.</summary>
public sealed class ProjectListTests(Browser browser)
{
    [Fact]
    public async Task Totals_add_up_by_unit_and_in_all()
    {
        await using var town = await Town.OpenAsync();
        await town.FileAsync("青溪镇2026年申报.txt", QingxiTown.Document());
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/");

        await Expect(desk.Page.Locator(".top p")).ToContainTextAsync("3个项目申请383.60万元");
        await Expect(desk.Page.Locator("tr.group").Nth(0)).ToContainTextAsync("48.60");
        await Expect(desk.Page.Locator("tr.group").Nth(1)).ToContainTextAsync("335.00");
        await Expect(desk.Page.Locator("tr.total")).ToContainTextAsync("383.60");
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
    public async Task Empty_list_says_why_and_one_way_on()
    {
        await using var town = await Town.OpenAsync();
        await using var desk = await browser.OpenAsync();

        await desk.GoAsync(town.Address, "/");
        await Expect(desk.Page.Locator(".empty")).ToContainTextAsync("库中还没有项目");
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
