using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hengji.Tests.Web;

/// <summary>The page of one project, in a browser: from the form to the source and back.</summary>
public sealed class ProjectPageTests(Browser browser)
{
    private const string River = "/projects/1";
    private const string Annual = "#b-funding-annualTotal";

    [Fact]
    public async Task Note_lights_its_box_its_operands_and_the_source()
    {
        await using var town = await QingxiAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, River);

        await desk.Page.Keyboard.PressAsync("j");

        await Expect(desk.Page.Locator(".note.on")).ToContainTextAsync("资金总额与各来源之和不符");
        await Expect(desk.Page.Locator(Annual)).ToHaveClassAsync(Having("on"));
        await Expect(desk.Page.Locator("#b-funding-annualFiscal")).ToHaveClassAsync(Having("also"));
        await Expect(desk.Page.Locator(".s.lit")).ToHaveTextAsync("286.40");
        await Expect(desk.Page.Locator(".line:has(.s.lit) .n")).ToHaveTextAsync("6");
        await Expect(desk.Page.Locator(".read")).ToContainTextAsync("278.40");
        await Expect(desk.Page.Locator(".read")).ToContainTextAsync("依据");
        Assert.Contains("f=funding.annualTotal", desk.Page.Url, StringComparison.Ordinal);
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task Pointing_at_a_box_lights_its_source_and_leaving_puts_it_out()
    {
        await using var town = await QingxiAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, River);

        await desk.Page.HoverAsync("#b-implementingUnit");
        await Expect(desk.Page.Locator(".s.lit")).ToHaveTextAsync("青溪镇规划建设和生态环境办公室");

        await desk.Page.HoverAsync("h1");
        await Expect(desk.Page.Locator(".s.lit")).ToHaveCountAsync(0);
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task Clicking_the_source_chooses_its_box()
    {
        await using var town = await QingxiAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, River);

        await desk.Page.ClickAsync(".s:text-is('≤3.32万元')");

        await Expect(desk.Page.Locator("#b-indicators-target-5")).ToHaveClassAsync(Having("on"));
        await Expect(desk.Page.Locator("#b-indicators-target-5")).ToBeFocusedAsync();
        await Expect(desk.Page.Locator(".read")).ToContainTextAsync("成本指标·年度指标值");
    }

    [Fact]
    public async Task Reading_and_author_are_kept_apart()
    {
        await using var town = await QingxiAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, River + "?f=indicators.target[4]");

        var note = desk.Page.Locator(".note.on");
        await Expect(note).ToHaveClassAsync(Having("d"));
        await Expect(note).ToContainTextAsync("不计为单位的错");
        await Expect(desk.Page.Locator("#b-indicators-target-9")).ToContainTextAsync("未读出");
        await Expect(desk.Page.Locator(".note:has-text('指标值未填')")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Suggestion_is_copied()
    {
        await using var town = await QingxiAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, River + "?f=funding.annualTotal");

        await desk.Page.ClickAsync(".note.on [data-copy]");

        await Expect(desk.Page.Locator(".note.on [data-copy]")).ToHaveTextAsync("已复制");
        Assert.Contains("278.40", await desk.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keyboard_alone_walks_list_notes_and_boxes()
    {
        await using var town = await QingxiAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/?unit=青溪镇规划建设和生态环境办公室");
        var keys = desk.Page.Keyboard;

        await keys.PressAsync("j");
        await keys.PressAsync("Enter");
        await desk.ArriveAsync("/projects/");
        await Expect(desk.Page.Locator("h1")).ToHaveTextAsync("镇村河道养护与水质监测");
        await keys.PressAsync("j");
        await keys.PressAsync("j");
        await Expect(desk.Page.Locator(".note.on .no")).ToHaveTextAsync("2");
        await keys.PressAsync("k");
        await Expect(desk.Page.Locator(".note.on .no")).ToHaveTextAsync("1");
        await keys.PressAsync("ArrowDown");
        await Expect(desk.Page.Locator("#b-funding-annualFiscal")).ToBeFocusedAsync();
        await Expect(desk.Page.Locator(".s.lit")).ToHaveTextAsync("266.40");
        await keys.PressAsync("ArrowLeft");
        await Expect(desk.Page.Locator("#b-funding-fiscal")).ToBeFocusedAsync();
        await keys.PressAsync("Escape");
        await Expect(desk.Page.Locator(".s.lit")).ToHaveCountAsync(0);
        await keys.PressAsync("Escape");
        await Expect(desk.Page.Locator("main.list")).ToBeVisibleAsync();
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task Every_box_is_reached_by_tab_and_named()
    {
        await using var town = await QingxiAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, River);

        var boxes = await desk.Page.Locator(".sheet .box-of").CountAsync();
        var reachable = await desk.Page.Locator(".sheet .box-of[tabindex='0'][data-caption]").CountAsync();
        var ids = await desk.Page.EvaluateAsync<bool>(
            "() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id); return new Set(ids).size === ids.length; }");

        Assert.Equal(boxes, reachable);
        Assert.True(boxes >= 16 + (2 * 10));
        Assert.True(ids, "An id occurs twice.");
    }

    [Fact]
    public async Task Narrow_desk_has_the_source_in_a_drawer()
    {
        await using var town = await QingxiAsync();
        await using var desk = await browser.OpenAsync(width: 1180);
        await desk.GoAsync(town.Address, River);

        await Expect(desk.Page.Locator(".src")).ToBeHiddenAsync();
        await desk.Page.Keyboard.PressAsync("v");
        await Expect(desk.Page.Locator(".src")).ToBeVisibleAsync();
        await desk.Page.Keyboard.PressAsync("Escape");
        await Expect(desk.Page.Locator(".src")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Form_prints_alone_on_one_page_width()
    {
        await using var town = await QingxiAsync();
        await using var desk = await browser.OpenAsync(width: 688, height: 1002);
        await desk.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await desk.GoAsync(town.Address, River + "?f=funding.annualTotal");

        await Expect(desk.Page.Locator(".sheet")).ToBeVisibleAsync();
        foreach (var absent in new[] { ".bar", ".head", ".src", ".margin", ".keys", ".leads" })
        {
            await Expect(desk.Page.Locator(absent)).ToBeHiddenAsync();
        }

        await Expect(desk.Page.Locator(".sheet .ref").First).ToBeHiddenAsync();
        var overflow = await desk.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
        Assert.True(overflow <= 0, $"The form is {overflow} pixels wider than the page.");
    }

    [Fact]
    public async Task Page_reads_without_script()
    {
        await using var town = await QingxiAsync();
        await using var desk = await browser.OpenAsync(script: false);
        await desk.GoAsync(town.Address, River + "?f=projectName");

        await Expect(desk.Page.Locator(".s.lit")).ToHaveTextAsync("镇村河道养护与水质监测");
        await Expect(desk.Page.Locator(".note").First).ToContainTextAsync("为什么");
        await Expect(desk.Page.Locator(".note").First).ToBeVisibleAsync();
    }

    private static System.Text.RegularExpressions.Regex Having(string name) =>
        new($@"(^|\s){name}(\s|$)", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    private static async Task<Town> QingxiAsync()
    {
        var town = await Town.OpenAsync();
        await town.FileAsync("青溪镇2026年申报.txt", QingxiTown.Document());
        return town;
    }
}
