using System.Net;
using System.Net.Http.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hengji.Tests.Web;

/// <summary>The official form as an editor: nothing typed is lost, and nobody overwrites words they have not seen.</summary>
public sealed class WritingTests(Browser browser)
{
    private const string Name = "textarea[data-box='indicators.name']";
    private const string Target = "textarea[data-box='indicators.target']";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_form_is_typed_pasted_into_added_up_filed_and_submitted()
    {
        await using var office = await Office.OpenAsync();
        await using var clerk = await office.DeskAsync(browser, "clerk");
        await clerk.GoAsync(office.Town.Address, "/projects/new");
        await clerk.Page.FillAsync("[name=year]", "2027");
        await clerk.Page.Locator("button.main").ClickAsync();
        var page = clerk.Page;
        await Expect(page.Locator("[data-box=year]")).ToHaveValueAsync("2027");

        await page.FillAsync("[data-box=projectName]", "微型消防站建设");
        await page.GetByLabel("专项资金").CheckAsync();
        await page.FillAsync("[data-box='funding.annualFiscal']", "12.5");
        await page.FillAsync("[data-box='funding.annualOther']", "3");
        await page.GetByRole(AriaRole.Button, new() { Name = "填入 15.50" }).ClickAsync();
        await Expect(page.Locator("[data-box='funding.annualTotal']")).ToHaveValueAsync("15.50");
        await page.FillAsync("[data-box='funding.total']", "约十五万");
        await Expect(page.Locator(".margin")).ToContainTextAsync("还不是金额");
        await page.FillAsync("[data-box='funding.total']", "15.5");
        await Expect(page.Locator(".margin")).Not.ToContainTextAsync("还不是金额");

        await PasteAsync(page, $"{Name}[data-group='数量指标']", "建设微型消防站\t8个\n配备器材套数\t24套\n");
        await Expect(page.Locator("tr[data-group='数量指标']")).ToHaveCountAsync(2);
        await PasteAsync(page, $"{Name}[data-group='质量指标']", "产出指标\t质量指标\t器材合格率\t100%\n效益指标\t社会效益\t三分钟到场率\t≥95%");
        await Expect(page.Locator($"{Target}[data-group='社会效益指标']")).ToHaveValueAsync("≥95%");

        await page.Locator("[data-file]").ClickAsync();
        await Expect(page.Locator(".standing b")).ToHaveAttributeAsync("data-stage", "Draft");
        await page.Locator("button[value=submit]").ClickAsync();
        await Expect(page.Locator("p.done")).ToContainTextAsync("已申报");
        var line = Assert.Single((await office.Town.Store.Projects.ListAsync(new() { Search = "微型消防站建设" }, Cancelled)).Lines);
        var target = (await office.Town.Store.Projects.FindAsync(line.ProjectId, null, Cancelled))!.Form.Target;
        Assert.Equal(["建设微型消防站", "配备器材套数", "器材合格率", "三分钟到场率"], target.Indicators.Select(i => i.Name), StringComparer.Ordinal);
        Assert.Equal((155_000m, "专项资金"), (target.Funding.AnnualTotal!.Value.Yuan, Assert.Single(target.ProjectTypes)));
        Assert.Empty(clerk.Faults);
    }

    [Fact]
    public async Task What_is_typed_without_a_connection_is_sent_when_it_is_back_even_by_another_page()
    {
        await using var office = await Office.OpenAsync();
        await using var clerk = await office.DeskAsync(browser, "clerk");
        var page = clerk.Page;
        var manuscript = await OpenAsync(clerk, office);
        await page.Context.SetOfflineAsync(true);
        await page.FillAsync("[data-box=annualGoal]", "断网时写下的目标");
        await Expect(page.Locator("[data-status]")).ToHaveAttributeAsync("data-state", "lost");
        await page.CloseAsync();

        await page.Context.SetOfflineAsync(false);
        var again = await page.Context.NewPageAsync();
        await again.GotoAsync(new Uri(office.Town.Address, manuscript).ToString());
        await Expect(again.Locator("[data-box=annualGoal]")).ToHaveValueAsync("断网时写下的目标");
        await Expect(again.Locator("[data-status]")).ToHaveAttributeAsync("data-state", "kept");
        await again.EvaluateAsync("localStorage.clear()");
        await again.ReloadAsync();
        await Expect(again.Locator("[data-box=annualGoal]")).ToHaveValueAsync("断网时写下的目标");
    }

    [Fact]
    public async Task Two_desks_see_each_other_and_neither_overwrites_the_other()
    {
        await using var office = await Office.OpenAsync();
        await using var first = await office.DeskAsync(browser, "clerk");
        await using var second = await office.DeskAsync(browser, "clerk");
        var manuscript = await OpenAsync(first, office);
        await second.GoAsync(office.Town.Address, manuscript);
        await Expect(second.Page.Locator("[data-writers]")).ToContainTextAsync("陈小满");

        // The second one's page cannot reach the server while the first writes.
        await second.Page.Context.SetOfflineAsync(true);
        await second.Page.FillAsync("[data-box=annualGoal]", "第二个人写的目标");
        await first.Page.FillAsync("[data-box=annualGoal]", "第一个人写的目标");
        await Expect(first.Page.Locator("[data-status]")).ToHaveAttributeAsync("data-state", "kept");
        await second.Page.Context.SetOfflineAsync(false);

        var meeting = second.Page.Locator(".note.d");
        await Expect(meeting).ToContainTextAsync("第一个人写的目标");
        await Expect(meeting).ToContainTextAsync("第二个人写的目标");
        await meeting.GetByRole(AriaRole.Button, new() { Name = "用我的" }).ClickAsync();
        await Expect(first.Page.Locator("[data-box=annualGoal]")).ToHaveValueAsync("第二个人写的目标");
    }

    [Fact]
    public async Task Rows_are_added_moved_copied_taken_out_and_brought_back_by_keys()
    {
        await using var office = await Office.OpenAsync();
        await using var clerk = await office.DeskAsync(browser, "clerk");
        await OpenAsync(clerk, office);
        var page = clerk.Page;
        var names = page.Locator($"tr[data-group='数量指标'] {Name}");
        var before = await TextsAsync(names);
        await names.First.FocusAsync();

        await page.Keyboard.PressAsync("Control+Enter");
        await page.Keyboard.TypeAsync("新加的指标");
        await Expect(names).ToHaveCountAsync(before.Count + 1);
        Assert.Equal("新加的指标", (await TextsAsync(names))[1]);

        await page.Keyboard.PressAsync("Alt+ArrowUp");
        await Expect(names.First).ToHaveValueAsync("新加的指标");
        await page.Locator("[data-act=out]").ClickAsync();
        await Expect(names).ToHaveCountAsync(before.Count);
        await page.Keyboard.PressAsync("Control+z");
        await Expect(names.First).ToHaveValueAsync("新加的指标");
        await page.Keyboard.PressAsync("Control+z");
        await page.Keyboard.PressAsync("Control+z");
        await page.Keyboard.PressAsync("Control+z");
        await Expect(names).ToHaveCountAsync(before.Count);
        Assert.Equal(before, await TextsAsync(names), StringComparer.Ordinal);
        await page.Keyboard.PressAsync("Control+y");
        await Expect(names).ToHaveCountAsync(before.Count + 1);
        Assert.Empty(clerk.Faults);
    }

    [Fact]
    public async Task Script_in_what_is_typed_stays_text()
    {
        await using var office = await Office.OpenAsync();
        await using var clerk = await office.DeskAsync(browser, "clerk");
        var manuscript = await OpenAsync(clerk, office);
        var evil = "</script><script>document.title='x'</script><img src=x onerror=document.title='x'>";
        await clerk.Page.FillAsync("[data-box=projectName]", evil);
        await Expect(clerk.Page.Locator("[data-status]")).ToHaveAttributeAsync("data-state", "kept");

        await clerk.GoAsync(office.Town.Address, manuscript);

        await Expect(clerk.Page.Locator("[data-box=projectName]")).ToHaveValueAsync(evil);
        Assert.False(string.Equals("x", await clerk.Page.TitleAsync(), StringComparison.Ordinal));
        Assert.Equal(0, await clerk.Page.Locator("img").CountAsync());
        Assert.Empty(clerk.Faults);
    }

    [Fact]
    public async Task Nobody_but_the_unit_s_clerk_writes_and_nonsense_is_refused()
    {
        await using var office = await Office.OpenAsync();
        using var clerk = await office.ClientAsync("clerk");
        using var finance = await office.ClientAsync("finance");
        var project = (await office.Town.Store.Projects.ListAsync(new(), Cancelled)).Lines[0].ProjectId;
        using var opened = await Office.PostAsync(clerk, $"projects/{project}/writing");
        var address = opened.Headers.Location!.ToString().TrimStart('/');

        using var barred = await finance.PostAsJsonAsync(address + "/edits", new { edits = Array.Empty<object>() }, Cancelled);
        Assert.Equal(HttpStatusCode.Forbidden, barred.StatusCode);
        foreach (var nonsense in (object[])[new { edits = new[] { new { kind = "type" } } }, new { edits = new[] { new { id = "a", kind = "type", box = "nothing", after = "x" } } }, new { edits = 3 }])
        {
            using var refused = await clerk.PostAsJsonAsync(address + "/edits", nonsense, Cancelled);
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        }

        using var unknown = await clerk.PostAsJsonAsync("writing/99999/edits", new { edits = Array.Empty<object>() }, Cancelled);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(ILocator areas)
    {
        var texts = new List<string>();
        for (var i = 0; i < await areas.CountAsync(); i++)
        {
            texts.Add(await areas.Nth(i).InputValueAsync());
        }

        return texts;
    }

    /// <summary>Opens the first draft for writing, and gives the address.</summary>
    private static async Task<string> OpenAsync(Desk clerk, Office office)
    {
        await clerk.GoAsync(office.Town.Address, "/todo");
        var project = await clerk.Page.Locator("tr[data-project]").First.GetAttributeAsync("data-project");
        await clerk.GoAsync(office.Town.Address, $"/projects/{project}");
        await clerk.Page.Locator("[data-write]").ClickAsync();
        await clerk.ArriveAsync("/writing/");
        await Expect(clerk.Page.Locator("tr.indicator").First).ToBeVisibleAsync();
        return new Uri(clerk.Page.Url).AbsolutePath;
    }

    private static async Task PasteAsync(IPage page, string area, string text)
    {
        await page.Locator(area).First.FocusAsync();
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", text);
        await page.Keyboard.PressAsync("Control+v");
    }
}
