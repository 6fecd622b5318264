using System.Net;
using Hengji.Review.Decisions;
using Hengji.Storage.Queries;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hengji.Tests.Web;

public sealed class ReviewDeskTests(Browser browser)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keys_walk_accept_set_aside_waive_with_a_reason_and_take_back()
    {
        await using var town = await FilledAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/review?p=1");
        var chosen = desk.Page.Locator(".card.on");
        var first = await PrintOfAsync(chosen);

        await desk.Page.Keyboard.PressAsync("j");
        Assert.NotEqual(first, await PrintOfAsync(chosen), StringComparer.Ordinal);
        await desk.Page.Keyboard.PressAsync("k");
        await desk.Page.Keyboard.PressAsync("a");
        await Expect(Card(desk, first)).ToHaveAttributeAsync("data-state", "Accepted");

        var second = await PrintOfAsync(chosen);
        await desk.Page.Keyboard.PressAsync("l");
        await Expect(Card(desk, second)).ToHaveAttributeAsync("data-state", "Later");

        var third = await PrintOfAsync(chosen);
        await desk.Page.Keyboard.PressAsync("w");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator(".card.on textarea.wanted")).ToHaveCountAsync(1);
        await desk.Page.Keyboard.TypeAsync("合同已约定");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(Card(desk, third)).ToHaveAttributeAsync("data-state", "Waived");
        await Expect(Card(desk, third)).ToContainTextAsync("合同已约定");

        await desk.Page.Keyboard.PressAsync("z");
        await Expect(Card(desk, third)).ToHaveAttributeAsync("data-state", "Open");
        var page = await town.Store.Reviews.FindAsync(1, Cancellation);
        Assert.Equal(FindingState.Accepted, page!.Findings.First(f => string.Equals(f.Mark.Fingerprint, first, StringComparison.Ordinal)).State);
        await desk.GoAsync(town.Address, "/journal");
        await Expect(desk.Page.Locator("table.data")).ToContainTextAsync("撤销审核处理");
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task Without_script_buttons_do_the_same_and_a_missing_reason_is_said()
    {
        await using var town = await FilledAsync();
        await using var desk = await browser.OpenAsync(script: false);
        await desk.GoAsync(town.Address, "/review?p=1");

        await desk.Page.Locator(".card").First.Locator("[value=waive]").ClickAsync();
        await Expect(desk.Page.Locator(".cs [role=status]")).ToContainTextAsync("请先写理由");
        await desk.Page.Locator(".card").First.Locator("[value=accept]").ClickAsync();
        await Expect(desk.Page.Locator(".card").First).ToHaveAttributeAsync("data-state", "Accepted");
        await desk.Page.Locator("[data-undo] button").ClickAsync();
        await Expect(desk.Page.Locator(".card").First).ToHaveAttributeAsync("data-state", "Open");
    }

    [Fact]
    public async Task What_is_waived_for_the_unit_is_on_the_list_and_open_again_once_revoked()
    {
        await using var town = await FilledAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/review?p=1");
        var print = await PrintOfAsync(desk.Page.Locator(".card.on"));
        await desk.Page.Locator(".card.on textarea").FillAsync("本单位惯例");
        await desk.Page.Locator(".card.on [value=waive-unit]").ClickAsync();
        await Expect(Card(desk, print)).ToHaveAttributeAsync("data-state", "Waived");

        await desk.GoAsync(town.Address, "/review/waivers");
        await Expect(desk.Page.Locator("[data-waiver]")).ToContainTextAsync("本单位惯例");
        await desk.Page.Locator("[data-waiver] input").FillAsync("情况变了");
        await desk.Page.Locator("[data-waiver] button").ClickAsync();

        await Expect(desk.Page.Locator("[data-waiver]")).ToContainTextAsync("情况变了");
        await desk.GoAsync(town.Address, "/review?p=1");
        await Expect(Card(desk, print)).ToHaveAttributeAsync("data-state", "Open");
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task The_queue_is_ordered_by_risk_and_a_form_all_decided_leaves_it()
    {
        await using var town = await FilledAsync();
        var queue = await town.Store.Reviews.QueueAsync(new ProjectFilter(), QueueState.Open, Cancellation);
        Assert.Equal(queue.Forms.OrderByDescending(f => f.Risk).Select(f => f.ProjectId), queue.Forms.Select(f => f.ProjectId));
        Assert.All(queue.Forms, form => Assert.True(form.OpenCount > 0));

        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/review");
        var shown = desk.Page.Locator(".queue li");
        await Expect(shown).ToHaveCountAsync(queue.Forms.Count);
        var cards = await desk.Page.Locator(".card").CountAsync();
        for (var decided = 0; decided < cards; decided++)
        {
            await desk.Page.Keyboard.PressAsync("a");
            await Expect(desk.Page.Locator(".card[data-state=Accepted]")).ToHaveCountAsync(decided + 1);
        }

        await Expect(shown).ToHaveCountAsync(queue.Forms.Count - 1);
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task A_foreign_page_cannot_decide_and_nonsense_is_refused()
    {
        await using var town = await FilledAsync();
        var finding = (await town.Store.Reviews.FindAsync(1, Cancellation))!.Findings[0];
        using var request = new HttpRequestMessage(HttpMethod.Post, "review/decisions")
        {
            Content = new FormUrlEncodedContent([new("finding", $"1:1:{finding.Mark.Fingerprint}:0"), new("act", "accept")]),
        };
        request.Headers.Add("Origin", "http://elsewhere.example");
        using var foreign = await town.Client.SendAsync(request, Cancellation);
        using var nonsense = await town.Client.PostAsync(
            "review/decisions", new FormUrlEncodedContent([new("finding", "1:x"), new("act", "accept")]), Cancellation);

        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, nonsense.StatusCode);
        Assert.Null((await town.Store.Reviews.FindAsync(1, Cancellation))!.Findings[0].Decision);
    }

    private static ILocator Card(Desk desk, string fingerprint) => desk.Page.Locator($"[data-finding='{fingerprint}']");

    private static async Task<string> PrintOfAsync(ILocator card) =>
        await card.GetAttributeAsync("data-finding") ?? throw new InvalidOperationException("No card is chosen.");

    private static async Task<Town> FilledAsync()
    {
        var town = await Town.OpenAsync();
        await town.FileAsync("qingxi.txt", QingxiTown.Document());
        return town;
    }
}
