using System.Net;
using Hengji.Norms;
using Hengji.Review.Grades;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hengji.Tests.Web;

public sealed class ReviewSheetTests(Browser browser)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Grades_are_set_by_keys_kept_with_who_and_when_and_stand_on_the_paper()
    {
        await using var town = await FilledAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/projects/1/sheet");
        await Expect(GradeOf(desk, "规范完整性")).ToContainTextAsync("建议：");

        await desk.Page.Keyboard.PressAsync("j");
        await desk.Page.Keyboard.PressAsync("4");
        await desk.Page.Keyboard.PressAsync("1");
        await desk.Page.Keyboard.PressAsync("f");
        await desk.Page.Keyboard.PressAsync("s");

        await Expect(desk.Page.Locator(".side [role=status]")).ToHaveTextAsync("已记下。");
        await Expect(GradeOf(desk, "规范完整性")).ToHaveTextAsync("差");
        await Expect(GradeOf(desk, "明确清晰性")).ToHaveTextAsync("优");
        await Expect(desk.Page.Locator(".side h2")).ToHaveTextAsync("评定8/8项");
        await Expect(desk.Page.Locator("[data-official]")).Not.ToContainTextAsync("建议：");
        var set = (await town.Store.Reviews.FindAsync(1, Cancellation))!.Grades;
        Assert.Equal(Grade.Poor.Code(), set[ReviewItem.Wholeness.Key()].Grade);
        Assert.All(set.Values, grade => Assert.Equal(Environment.UserName, grade.By));
        await desk.GoAsync(town.Address, "/journal");
        await Expect(desk.Page.Locator("table.data")).ToContainTextAsync("规范完整性　差");
        Assert.Empty(desk.Faults);
    }

    [Theory]
    [InlineData("general")]
    [InlineData("key")]
    public async Task Word_and_PDF_say_what_stands_on_the_page_though_it_was_typed_a_moment_ago(string kind)
    {
        await using var town = await FilledAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, $"/projects/1/sheet?kind={kind}");
        if (kind is "key")
        {
            await desk.Page.FillAsync("[name=points-wholeness]", "6.25");
        }
        else
        {
            await desk.Page.CheckAsync("[name=grade-wholeness][value=poor]");
        }

        await desk.Page.FillAsync("[name=reason-wholeness]", "来源明细须附表。");
        await desk.Page.FillAsync("[name=reason-opinion]", "修改后重新报送。\n第二段。");
        var docx = await DownloadAsync(desk, "Word");
        var pdf = PaperWords.OfPdf(await DownloadAsync(desk, "PDF"));

        var page = PaperWords.Plain(await desk.Page.Locator("[data-official]").InnerTextAsync());
        Assert.Contains("审核人补充：来源明细须附表。", page, StringComparison.Ordinal);
        Assert.Contains("修改后重新报送。第二段。", page, StringComparison.Ordinal);
        Assert.Contains(kind is "key" ? "6.25" : "差", page, StringComparison.Ordinal);
        Assert.Contains(kind is "key" ? "重点项目" : "一般项目", page, StringComparison.Ordinal);
        Assert.Equal(page, PaperWords.OfDocx(docx));
        Assert.Equal(page.Where(char.IsLetter).Distinct().Order(), page.Where(char.IsLetter).Distinct().Where(letter => pdf.Contains(letter, StringComparison.Ordinal)).Order());
        Assert.Contains("第二段", pdf, StringComparison.Ordinal);
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task Points_above_an_item_are_refused_with_what_was_typed_left_to_mend()
    {
        await using var town = await FilledAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/projects/1/sheet?kind=key");
        await desk.Page.FillAsync("[name=points-clarity]", "12");
        await desk.Page.Locator("[data-keep]").ClickAsync();

        await Expect(desk.Page.Locator(".side [role=status]")).ToContainTextAsync("“明确清晰性”的得分应在0到10之间");
        await Expect(desk.Page.Locator("[name=points-clarity]")).ToHaveValueAsync("12");
        Assert.Empty((await town.Store.Reviews.FindAsync(1, Cancellation))!.Grades);
    }

    [Fact]
    public async Task Without_script_the_sheet_is_kept_by_its_button()
    {
        await using var town = await FilledAsync();
        await using var desk = await browser.OpenAsync(script: false);
        await desk.GoAsync(town.Address, "/projects/1/sheet");
        await desk.Page.CheckAsync("[name=grade-overall][value=fair]");
        await desk.Page.Locator("[data-keep]").ClickAsync();

        await Expect(desk.Page.Locator(".side [role=status]")).ToHaveTextAsync("已记下。");
        Assert.Equal("fair", (await town.Store.Reviews.FindAsync(1, Cancellation))!.Grades[ReviewItems.OverallKey].Grade);
    }

    [Fact]
    public async Task The_sheet_prints_alone_without_the_desk_beside_it()
    {
        await using var town = await FilledAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/projects/1/sheet");
        var printed = PaperWords.OfPdf(await desk.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, Format = PaperFormat.A4 }));

        Assert.Contains("项目支出绩效目标审核表", printed, StringComparison.Ordinal);
        Assert.Contains("审核单位（盖章）", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("未评的按建议填入", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clerk_sets_nothing_and_finance_is_named_on_the_sheet()
    {
        await using var office = await Office.OpenAsync();
        var clerk = await office.ClientAsync("clerk");
        using var refused = await Office.PostAsync(clerk, "projects/1/grades", ("version", "1"), ("kind", "general"), ("grade-overall", "good"));
        Assert.True(refused.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound, refused.StatusCode.ToString());

        var finance = await office.ClientAsync("finance");
        using var kept = await Office.PostAsync(finance, "projects/1/grades", ("version", "1"), ("kind", "general"), ("grade-overall", "good"));
        Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
        Assert.Contains("评定人：周砚秋", await finance.GetStringAsync("projects/1/sheet", Cancellation), StringComparison.Ordinal);
    }

    internal static async Task<byte[]> DownloadAsync(Desk desk, string button)
    {
        var download = await desk.Page.RunAndWaitForDownloadAsync(
            () => desk.Page.Locator("a[data-paper]", new PageLocatorOptions { HasText = button }).ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync(), Cancellation);
    }

    private static ILocator GradeOf(Desk desk, string item) => desk.Page
        .Locator("[data-official] tr", new PageLocatorOptions { Has = desk.Page.Locator($"td:text-is('{item}')") }).Locator("td").Last;

    private static async Task<Town> FilledAsync()
    {
        var town = await Town.OpenAsync();
        await town.FileAsync("qingxi.txt", QingxiTown.Document());
        return town;
    }
}
