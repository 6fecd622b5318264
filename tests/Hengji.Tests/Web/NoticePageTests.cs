using Hengji.Actions;
using Hengji.Journal;
using Hengji.Lifecycle;
using Hengji.People;
using Hengji.Review;
using Hengji.Storage.Seasons;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
using Act = Hengji.Lifecycle.Act;

namespace Hengji.Tests.Web;

/// <summary>From findings accepted to the letter, and the project back with the unit.</summary>
public sealed class NoticePageTests(Browser browser)
{
    private const string Unit = "青溪镇规划建设和生态环境办公室";

    private static readonly string Address = $"/review/notice?unit={Uri.EscapeDataString(Unit)}&year=2026";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Accepted_findings_become_a_letter_that_is_reworded_downloaded_and_returns_the_project()
    {
        await using var office = await Office.OpenAsync();
        var store = office.Town.Store;
        await WithFinanceAsync(office, 1);
        await using var desk = await office.DeskAsync(browser, "finance");
        await AcceptAsync(desk, office.Town, 2);

        await desk.GoAsync(office.Town.Address, "/review/notice");
        await desk.Page.Locator("table.data a", new PageLocatorOptions { HasText = Unit }).ClickAsync();
        await Expect(desk.Page.Locator(".side h2")).ToHaveTextAsync("1个项目，2条意见");
        await desk.Page.FillAsync("[name=due]", "2026-12-20");
        await desk.Page.FillAsync("[name=reviewer]", "青溪镇财政所");
        await desk.Page.Locator("summary").First.ClickAsync();
        await desk.Page.Locator("[name^=message-]").First.FillAsync("来源合计与总额差8万元，请补附明细。");
        await desk.Page.Locator(".opinion input[type=checkbox]").Nth(1).UncheckAsync();
        var docx = PaperWords.OfDocx(await ReviewSheetTests.DownloadAsync(desk, "Word"));

        var page = PaperWords.Plain(await desk.Page.Locator("[data-official]").InnerTextAsync());
        Assert.Equal(page, docx);
        foreach (var said in new[] { "来源合计与总额差8万元，请补附明细。", "青溪镇财政所", "2026年12月20日前重新报送", "共有1条意见" })
        {
            Assert.Contains(said, page, StringComparison.Ordinal);
        }

        Assert.Equal("周砚秋", (await store.Notices.FindAsync(Unit, 2026, Cancellation))!.Draft!.By);
        await desk.Page.CheckAsync("[name=checked]");
        await desk.Page.Locator(".sending button").ClickAsync();
        await Expect(desk.Page.Locator(".came")).ToContainTextAsync("已发出，退回1个项目");
        var season = (await store.Season.FindAsync(1, Cancellation))!;
        Assert.Equal((Stage.Draft, Act.Return, "周砚秋"), (season.Standing.Stage, season.Acts[0].Act, season.Acts[0].By));
        Assert.Contains("来源合计与总额差8万元，请补附明细。", season.Acts[0].Comment, StringComparison.Ordinal);
        Assert.Null((await store.Notices.FindAsync(Unit, 2026, Cancellation))!.Draft);
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task What_cannot_be_returned_says_why_and_the_letter_can_still_be_printed()
    {
        await using var office = await Office.OpenAsync();
        await using var desk = await office.DeskAsync(browser, "finance");
        await AcceptAsync(desk, office.Town, 1);
        await desk.GoAsync(office.Town.Address, Address);

        await Expect(desk.Page.Locator(".side")).ToContainTextAsync("项目现为“草稿”，不能退回");
        await Expect(desk.Page.Locator(".sending button")).ToHaveCountAsync(0);
        var printed = PaperWords.OfPdf(await desk.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, Format = PaperFormat.A4 }));
        Assert.Contains("审核退回意见", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("落款单位", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hands_at_one_letter_the_later_is_refused_and_loses_nothing()
    {
        await using var town = await Town.OpenAsync();
        await town.FileAsync("qingxi.txt", QingxiTown.Document());
        await using var first = await browser.OpenAsync();
        await AcceptAsync(first, town, 1);
        await using var second = await browser.OpenAsync();
        await first.GoAsync(town.Address, Address);
        await second.GoAsync(town.Address, Address);

        await first.Page.FillAsync("[name=reviewer]", "甲");
        await first.Page.Locator("[data-keep]").ClickAsync();
        await Expect(first.Page.Locator(".side [role=status]")).ToHaveTextAsync("已记下。");
        await second.Page.FillAsync("[name=reviewer]", "乙");
        await second.Page.Locator("[data-keep]").ClickAsync();

        await Expect(second.Page.Locator(".side [role=status]")).ToContainTextAsync("没有记下");
        await Expect(second.Page.Locator("[name=reviewer]")).ToHaveValueAsync("乙");
        Assert.Equal("甲", (await town.Store.Notices.FindAsync(Unit, 2026, Cancellation))!.Draft!.Text.Reviewer);
    }

    private static async Task AcceptAsync(Desk desk, Town town, int count)
    {
        await desk.GoAsync(town.Address, "/review?p=1");
        for (var accepted = 1; accepted <= count; accepted++)
        {
            await desk.Page.Keyboard.PressAsync("a");
            await Expect(desk.Page.Locator(".card[data-state=Accepted]")).ToHaveCountAsync(accepted);
        }
    }

    /// <summary>Takes a project to finance, by people who are not of the office.</summary>
    private static async Task WithFinanceAsync(Office office, long project)
    {
        var store = office.Town.Store;
        var division = (await store.People.TreeAsync(Cancellation)).Division!.Id;
        var acts = new ProjectActs(store, RuleCatalog.National, TimeProvider.System);
        foreach (var (role, act) in new[] { (Role.Clerk, Act.Submit), (Role.DepartmentReviewer, Act.Pass) })
        {
            var person = new Person(1_000 + (int)role, "试", [new Grant(role, division, Sight.Everything)]);
            var standing = (await store.Season.FindAsync(project, Cancellation))!.Standing;
            var result = await acts.DoAsync(new ActRequest(project, act, standing.Revision), person, new Signature("试", "test"), Cancellation);
            Assert.True(result.IsDone, result.Refusal?.Chinese);
        }
    }
}
