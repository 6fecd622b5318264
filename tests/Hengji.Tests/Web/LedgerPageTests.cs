using System.Text;
using Hengji.Ledgers;
using Hengji.Writing.Rows;
using static Microsoft.Playwright.Assertions;

namespace Hengji.Tests.Web;

/// <summary>A clerk uploads a ledger, sees its values, opens the rows behind one, and binds it to an indicator.</summary>
public sealed class LedgerPageTests(Browser browser)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_the_file_to_the_value_of_an_indicator_and_down_to_its_rows()
    {
        await using var town = await Town.OpenAsync();
        await town.FileAsync("qingxi.txt", QingxiTown.Document());
        await using var desk = await browser.OpenAsync();
        var template = LedgerTemplates.Shipped.Find("grid-cases")!;
        var sheet = Scratch.File("网格案件.csv", RowSheet.Csv(template.Sheet(withSamples: true)));

        await desk.GoAsync(town.Address, "/ledgers");
        await desk.Page.Locator("[name=template]").SelectOptionAsync("grid-cases");
        await desk.Page.Locator("[name=file]").SetInputFilesAsync(sheet);
        await desk.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "导入" }).ClickAsync();
        await Expect(desk.Page.Locator("[role=status]")).ToHaveTextAsync("6 条已生效。");

        await desk.GoAsync(town.Address, "/ledgers/1?year=2025");
        var rate = desk.Page.Locator(".measures tr", new() { HasText = "办结时间 ≤ 办结期限 的案件 ÷ 全部案件 = 2 ÷ 4" });
        await Expect(rate.Locator("td").Nth(1)).ToHaveTextAsync("50%");

        await rate.Locator("a").ClickAsync();
        await Expect(desk.Page.Locator(".found tbody tr")).ToHaveCountAsync(4);
        await desk.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "未计入" }).ClickAsync();
        await Expect(desk.Page.Locator(".found tbody tr")).ToHaveCountAsync(2);
        await Expect(desk.Page.Locator(".found tbody tr").First).ToContainTextAsync("WG2025-0002");

        var project = (await town.Store.Projects.ListAsync(new Hengji.Storage.Queries.ProjectFilter(), Cancellation)).Lines[0].ProjectId;
        await desk.GoAsync(town.Address, $"/ledgers/1?year=2025&project={project}");
        var indicator = await desk.Page.Locator("[name=indicator]").InputValueAsync();
        await desk.Page.Locator("[name=measure]").SelectOptionAsync("按期办结率");
        await desk.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "绑定" }).ClickAsync();
        var bound = desk.Page.Locator(".bound tbody tr");
        await Expect(bound).ToHaveCountAsync(1);
        await Expect(bound).ToContainTextAsync(indicator);
        await Expect(bound).ToContainTextAsync("50%");
        Assert.Empty(desk.Faults);
        Assert.True((await town.Store.Journal.VerifyAsync(Cancellation)).IsWhole);
    }

    [Fact]
    public async Task Bad_cells_are_shown_and_the_good_rows_wait_to_be_confirmed()
    {
        await using var town = await Town.OpenAsync();
        await using var desk = await browser.OpenAsync();
        var file = Scratch.File("案件.csv", Encoding.UTF8.GetBytes("案件编号,来源,发现时间,责任网格\nA,巡查发现,2025-02-03,一\nB,巡查发现,2025-02-30,一\n"));

        await desk.GoAsync(town.Address, "/ledgers");
        await desk.Page.Locator("[name=template]").SelectOptionAsync("grid-cases");
        await desk.Page.Locator("[name=file]").SetInputFilesAsync(file);
        await desk.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "导入" }).ClickAsync();
        await Expect(desk.Page.Locator(".problems li")).ToContainTextAsync("第3行“发现时间”（第3格）：2025 年 2 月没有 30 日");

        await desk.GoAsync(town.Address, "/ledgers/1");
        await Expect(desk.Page.Locator(".batches tbody tr")).ToContainTextAsync("待确认");
        await desk.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "确认" }).ClickAsync();
        await Expect(desk.Page.Locator(".batches tbody tr")).ToContainTextAsync("有效");
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task A_ledger_that_is_not_there_is_not_found()
    {
        await using var town = await Town.OpenAsync();

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await town.Client.GetAsync("/ledgers/9", Cancellation)).StatusCode);
    }
}
