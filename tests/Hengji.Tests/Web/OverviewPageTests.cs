using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hengji.Tests.Web;

public sealed class OverviewPageTests(Browser browser)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_figure_opens_the_list_of_just_the_forms_it_counts()
    {
        await using var town = await FilledAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/overview?year=2026");
        var figures = new List<(string Address, int Forms)>();
        foreach (var link in await desk.Page.Locator("[data-heat] td a[title]").AllAsync())
        {
            var said = (await link.GetAttributeAsync("title"))!;
            var forms = said[(said.IndexOf("，在", StringComparison.Ordinal) + 2)..said.IndexOf("张表", StringComparison.Ordinal)];
            figures.Add(((await link.GetAttributeAsync("href"))!, int.Parse(forms, CultureInfo.InvariantCulture)));
        }

        Assert.NotEmpty(figures);
        foreach (var (address, forms) in figures)
        {
            await desk.GoAsync(town.Address, address);
            await Expect(desk.Page.Locator("tr[data-project]")).ToHaveCountAsync(forms);
        }

        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task Arrows_walk_the_figures_enter_opens_and_brackets_turn_the_year()
    {
        await using var town = await FilledAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/overview?year=2026");
        await desk.Page.Keyboard.PressAsync("ArrowRight");
        await desk.Page.Keyboard.PressAsync("ArrowRight");
        var focused = await desk.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')");
        Assert.Contains("finding=", focused, StringComparison.Ordinal);
        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.ArriveAsync("finding=");
        await desk.GoAsync(town.Address, "/overview?year=2026");
        await desk.Page.Keyboard.PressAsync("[");
        await desk.ArriveAsync("year=2025");
        await Expect(desk.Page.Locator("[data-year]")).ToHaveValueAsync("2025");
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task Figures_print_and_go_into_a_spreadsheet()
    {
        await using var town = await FilledAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/overview");
        var printed = PaperWords.OfPdf(await desk.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, Format = PaperFormat.A4 }));
        Assert.Contains("问题出在哪里", printed, StringComparison.Ordinal);
        Assert.Contains("逐年对照", printed, StringComparison.Ordinal);

        var csv = (await town.Client.GetStringAsync("overview.csv", Cancellation)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((await town.Store.Overview.UnitsAsync(Cancellation)).Count + 1, csv.Length);
        Assert.Contains("完整性,相关性,适当性,可行性", csv[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clerk_is_given_the_figures_of_the_own_unit_only()
    {
        await using var office = await Office.OpenAsync();
        var clerk = await office.ClientAsync("clerk");
        var unit = (await office.Town.Store.People.AccountsAsync(Cancellation)).Single(account => account.UserName is "clerk").Grants[0].Organisation;

        var own = (await clerk.GetStringAsync("overview.csv", Cancellation)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        var all = await office.Town.Store.Overview.UnitsAsync(Cancellation);
        Assert.Equal(all.Count(of => string.Equals(of.Unit, unit, StringComparison.Ordinal)), own.Length - 1);
        Assert.True(all.Count > own.Length - 1);
    }

    private static async Task<Town> FilledAsync()
    {
        var town = await Town.OpenAsync();
        await town.FileAsync("qingxi.txt", QingxiTown.Document());
        var before = new Typewriter();
        before.Write(QingxiTown.River with { Year = 2025 });
        await town.FileAsync("2025.txt", before);
        return town;
    }
}
