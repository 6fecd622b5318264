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
    public async Task Narrow_desk_opens_the_source_below_and_covers_nothing()
    {
        await using var town = await QingxiAsync();
        await using var desk = await browser.OpenAsync(width: 1100);
        await desk.GoAsync(town.Address, River);

        await Expect(desk.Page.Locator(".src")).ToBeHiddenAsync();
        await desk.Page.Keyboard.PressAsync("v");
        await Expect(desk.Page.Locator(".src")).ToBeVisibleAsync();
        await desk.Page.Keyboard.PressAsync("j");
        var form = await BoxAsync(desk, ".left");
        var source = await BoxAsync(desk, ".src");
        var chosen = await BoxAsync(desk, Annual);
        Assert.True(form.Y + form.Height <= source.Y, "The source covers the form.");
        Assert.InRange(chosen.Y, form.Y, form.Y + form.Height - chosen.Height);
        await desk.Page.Keyboard.PressAsync("Escape");
        await Expect(desk.Page.Locator(".src")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1100)]
    [InlineData(1366)]
    [InlineData(1920)]
    public async Task Notes_are_whole_and_do_not_overlap(int width)
    {
        await using var town = await QingxiAsync();
        await using var desk = await browser.OpenAsync(width, height: 768);
        await desk.GoAsync(town.Address, River);

        foreach (var address in new[] { River, River + "?f=indicators.target[4]" })
        {
            await desk.GoAsync(town.Address, address);
            var faults = await desk.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const notes = [...document.querySelectorAll(".note")];
                  const rects = notes.map((note) => note.getBoundingClientRect());
                  const frame = document.querySelector(".left").getBoundingClientRect();
                  const sheet = document.querySelector(".sheet").getBoundingClientRect();
                  return notes.flatMap((note, i) => [
                    note.querySelector(".say").scrollHeight > note.querySelector(".say").clientHeight ? `${note.id} is cut` : "",
                    i > 0 && rects[i - 1].bottom > rects[i].top ? `${note.id} is covered` : "",
                    rects[i].right > frame.right || rects[i].left < sheet.right ? `${note.id} is out of the margin` : "",
                  ]).filter(Boolean);
                }
                """);
            Assert.Empty(faults);
        }
    }

    [Fact]
    public async Task Notes_are_reached_by_tab()
    {
        await using var town = await QingxiAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, River);

        await desk.Page.Locator(".sheet .box-of").Last.FocusAsync();
        await desk.Page.Keyboard.PressAsync("Tab");

        await Expect(desk.Page.Locator("#note-1")).ToBeFocusedAsync();
        await Expect(desk.Page.Locator("#note-1")).ToHaveClassAsync(Having("on"));
        await Expect(desk.Page.Locator(Annual)).ToHaveClassAsync(Having("on"));
    }

    [Fact]
    public async Task Long_document_name_keeps_its_end_and_the_pane_its_links()
    {
        const string Name = "青溪镇规划建设和生态环境办公室2026年度项目支出绩效目标申报表（第三次修改后定稿）.html";
        await using var town = await Town.OpenAsync();
        await town.FileAsync(Name, QingxiTown.Document());
        await using var desk = await browser.OpenAsync();

        foreach (var language in new[] { "zh-CN", "en" })
        {
            await desk.GoAsync(town.Address, River + "?lang=" + language);
            var pane = await BoxAsync(desk, ".src");
            var link = await BoxAsync(desk, ".src .h a");
            var end = await BoxAsync(desk, ".src .name span:last-child");
            Assert.True(link.X + link.Width <= pane.X + pane.Width, "The link is clipped.");
            Assert.True(end.X + end.Width <= link.X, "The name runs into the link.");
            await Expect(desk.Page.Locator(".src .name span").Last).ToHaveTextAsync(Name[^9..]);
            await Expect(desk.Page.Locator(".src .name")).ToHaveAttributeAsync("title", Name);
        }
    }

    [Fact]
    public async Task Nature_of_form_B_is_written_out()
    {
        await using var town = await QingxiAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/projects/3");

        await Expect(desk.Page.Locator("#b-projectTypes")).ToHaveTextAsync("阶段性项目");
        await Expect(desk.Page.Locator("#b-projectTypes-class")).ToHaveTextAsync("特定目标类");
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

    private static async Task<LocatorBoundingBoxResult> BoxAsync(Desk desk, string part) =>
        await desk.Page.Locator(part).BoundingBoxAsync() ?? throw new InvalidOperationException(part + " is not shown.");

    private static async Task<Town> QingxiAsync()
    {
        var town = await Town.OpenAsync();
        await town.FileAsync("青溪镇2026年申报.txt", QingxiTown.Document());
        return town;
    }
}
