using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Hengji.Terms;
using static Microsoft.Playwright.Assertions;

namespace Hengji.Tests.Web;

public sealed class IndicatorPageTests(Browser browser)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Typing_searches_by_characters_and_by_first_letters_and_keys_open_the_entry_with_its_sources()
    {
        await using var town = await OpenAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/indicators");
        var first = desk.Page.Locator(".hits tbody tr").First;

        await desk.Page.Keyboard.PressAsync("/");
        await desk.Page.Keyboard.TypeAsync("bjhd");
        await Expect(first).ToContainTextAsync("保洁河道条段数");
        await Expect(first.Locator("mark")).ToHaveTextAsync("保洁河道");
        await desk.Page.Locator("[data-find]").FillAsync("监测断面");
        await Expect(first).ToContainTextAsync("水质监测断面数");
        await desk.Page.Keyboard.PressAsync("ArrowDown");
        await desk.Page.Keyboard.PressAsync("Enter");

        await desk.ArriveAsync("/indicators/entry");
        await Expect(desk.Page.Locator(".entry tbody").First).ToContainTextAsync("镇村河道养护与水质监测");
        await Expect(desk.Page.Locator(".entry tbody").First).ToContainTextAsync("24个");
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task What_is_typed_is_answered_at_once()
    {
        await using var town = await OpenAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/indicators");

        await desk.Page.Keyboard.PressAsync("t");
        await desk.Page.Keyboard.TypeAsync("沿河居民满意度");
        await desk.Page.Keyboard.PressAsync("Tab");
        await desk.Page.Keyboard.TypeAsync("≥90%");
        await Expect(desk.Page.Locator(".try .verdict-line")).ToHaveTextAsync("可考核：≥90%，年度，居民问卷");

        await desk.Page.Locator(".typed [name=target]").FillAsync("明显提升");
        await Expect(desk.Page.Locator(".try .verdict-line")).ToContainTextAsync("不可考核");
        await Expect(desk.Page.Locator(".try .offered").First).ToContainTextAsync("【】");
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task Who_proposed_may_not_approve_and_another_may_and_the_journal_tells_of_it()
    {
        await using var town = await OpenAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/indicators/entry?name=水质监测断面数");
        var status = desk.Page.Locator("[role=status]");

        await DecideAsync("Propose", "李敏");
        await Expect(desk.Page.Locator("h1 .mark")).ToHaveTextAsync("拟入库");
        await DecideAsync("Approve", "李敏");
        await Expect(status).ToContainTextAsync("提出人不能批准");
        await DecideAsync("Approve", "周砚秋");
        await Expect(desk.Page.Locator("h1 .mark")).ToHaveTextAsync("已入库");

        await desk.GoAsync(town.Address, "/journal");
        await Expect(desk.Page.Locator("#entry-3")).ToContainTextAsync("指标批准入库");
        await Expect(desk.Page.Locator("#entry-3")).ToContainTextAsync("水质监测断面数");
        await Expect(desk.Page.Locator("#entry-3")).ToContainTextAsync("理由：通用");
        Assert.True((await town.Store.Journal.VerifyAsync(Cancellation)).IsWhole);
        Assert.Empty(desk.Faults);

        async Task DecideAsync(string act, string by)
        {
            var form = desk.Page.Locator($".decide:has([value={act}])");
            await form.Locator("[name=reason]").FillAsync("通用");
            await form.Locator("[name=by]").FillAsync(by);
            await form.Locator("button").ClickAsync();
            await desk.ArriveAsync("said=");
        }
    }

    [Fact]
    public async Task Beside_the_form_a_chosen_indicator_says_why_it_cannot_be_assessed_and_shows_what_others_wrote()
    {
        await using var town = await OpenAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/projects/1");

        await desk.Page.Locator($"[data-f='{Field.IndicatorName(7)}']").First.ClickAsync();
        await Expect(desk.Page.Locator(".read .aid .verdict-line")).ToContainTextAsync("不可考核");
        await Expect(desk.Page.Locator(".read .aid .common summary")).ToContainTextAsync("河道与水务管理");
        await desk.Page.Locator($"[data-f='{Field.IndicatorName(3)}']").First.ClickAsync();
        await Expect(desk.Page.Locator(".read .aid .verdict-line")).ToContainTextAsync("可考核：≥95%");
        await desk.Page.Locator($"[data-f='{Field.Of(Box.ProjectName)}']").First.ClickAsync();
        await Expect(desk.Page.Locator(".read .aid")).ToHaveCountAsync(0);
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task Programs_search_ask_and_decide()
    {
        await using var town = await OpenAsync();

        var hits = await town.Client.GetFromJsonAsync<JsonElement>("/api/v1/indicators?q=manyidu&take=3", Cancellation);
        Assert.Equal(0, hits.GetProperty("total").GetInt32());
        hits = await town.Client.GetFromJsonAsync<JsonElement>("/api/v1/indicators?q=myd&category=serviceSatisfaction&take=3", Cancellation);
        Assert.Equal(3, hits.GetProperty("indicators").GetArrayLength());
        var answer = await town.Client.GetFromJsonAsync<JsonElement>("/api/v1/indicators/answer?name=管护制度&target=健全", Cancellation);
        Assert.False(answer.GetProperty("isAssessable").GetBoolean());
        Assert.Equal("健全", answer.GetProperty("remarks")[0].GetProperty("words")[0].GetString());

        Assert.Equal(HttpStatusCode.OK, await DecideAsync("propose", "李敏"));
        Assert.Equal(HttpStatusCode.Forbidden, await DecideAsync("approve", "李敏"));
        Assert.Equal(HttpStatusCode.Conflict, await DecideAsync("propose", "李敏"));
        Assert.Equal(HttpStatusCode.OK, await DecideAsync("approve", "周砚秋"));
        Assert.Equal(HttpStatusCode.BadRequest, await DecideAsync("approve", string.Empty));

        async Task<HttpStatusCode> DecideAsync(string act, string by) => (await town.Client.PostAsJsonAsync(
            "/api/v1/indicators/decisions", new { act, by, name = "水质监测断面数", form = "≥【】个", reason = "通用" }, Cancellation)).StatusCode;
    }

    [Theory]
    [InlineData("/indicators")]
    [InlineData("/indicators/entry?name=水质监测断面数")]
    [InlineData("/indicators/answer?name=管护制度&target=健全&kind=rivers")]
    public async Task English_pages_hold_no_Chinese_but_what_is_marked_so(string path)
    {
        await using var town = await OpenAsync();
        var html = await town.Client.GetStringAsync(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=en", Cancellation);
        var page = await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(html, Cancellation);
        foreach (var quoted in page.QuerySelectorAll("[lang=zh-CN],.bar").ToList())
        {
            quoted.Remove();
        }

        Assert.DoesNotMatch(@"[\p{IsCJKUnifiedIdeographs}；，。（）：、]", page.Body!.TextContent);
    }

    /// <summary>A town whose filing is read without doubt.</summary>
    private static async Task<Town> OpenAsync()
    {
        var town = await Town.OpenAsync();
        var written = new Typewriter();
        written.Write(QingxiTown.River);
        await town.FileAsync("青溪镇.txt", written);
        return town;
    }
}
