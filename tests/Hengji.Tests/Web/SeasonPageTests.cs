using Hengji.Lifecycle;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hengji.Tests.Web;

/// <summary>One season in the browser: five people, each at a desk of their own.</summary>
public sealed class SeasonPageTests(Browser browser)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_season_from_submission_to_adjustment_with_five_people()
    {
        await using var office = await Office.OpenAsync();
        await using var clerk = await office.DeskAsync(browser, "clerk");
        await using var department = await office.DeskAsync(browser, "department");
        await using var finance = await office.DeskAsync(browser, "finance");
        await using var approver = await office.DeskAsync(browser, "approver");
        await using var auditor = await office.DeskAsync(browser, "auditor");
        await clerk.GoAsync(office.Town.Address, "/todo");
        var project = long.Parse(
            (await clerk.Page.Locator("tr[data-project]").First.GetAttributeAsync("data-project"))!, System.Globalization.CultureInfo.InvariantCulture);

        await ActAsync(clerk, office, project, Act.Submit);
        await Expect(Stage(clerk)).ToHaveAttributeAsync("data-stage", "Submitted");
        await Expect(clerk.Page.Locator(".barred")).ToContainTextAsync("由主管部门审核人办理");

        await department.GoAsync(office.Town.Address, $"/projects/{project}/season");
        await department.Page.Locator("button[value=return]").ClickAsync();
        await Expect(department.Page.Locator("[role=status]")).ToContainTextAsync("退回须写明意见");
        await ActAsync(department, office, project, Act.Return, "年度目标缺少数量");

        await clerk.GoAsync(office.Town.Address, "/todo");
        await Expect(clerk.Page.Locator($"tr[data-project='{project}']")).ToContainTextAsync("年度目标缺少数量");
        await CorrectAsync(clerk, office, project, "annualGoal", "年内完成47条段河道保洁。");
        await ActAsync(clerk, office, project, Act.Submit);

        await department.GoAsync(office.Town.Address, "/todo");
        await department.Page.Locator($"input[value^='{project}:']").CheckAsync();
        await department.Page.Locator("select[name=act]").SelectOptionAsync("pass");
        await department.Page.Locator(".bulk button").ClickAsync();
        await Expect(department.Page.Locator(".results")).ToContainTextAsync("主管部门已审");

        await ActAsync(finance, office, project, Act.GradeGood, "单位名称已更正");
        await ActAsync(approver, office, project, Act.Approve);
        await Expect(Stage(approver)).ToHaveAttributeAsync("data-stage", "Approved");

        await clerk.GoAsync(office.Town.Address, $"/projects/{project}/desk");
        await ActAsync(clerk, office, project, Act.Adjust, "追加预算");
        await CorrectAsync(clerk, office, project, "funding.annualTotal", "300.00");
        await clerk.GoAsync(office.Town.Address, $"/projects/{project}/season");
        await Expect(clerk.Page.Locator(".changes ins")).ToHaveTextAsync(["300.00"]);
        await ActAsync(clerk, office, project, Act.Submit);
        await ActAsync(department, office, project, Act.Pass);
        await ActAsync(finance, office, project, Act.GradeExcellent);
        await ActAsync(approver, office, project, Act.Approve);

        await auditor.GoAsync(office.Town.Address, $"/projects/{project}/season");
        await Expect(auditor.Page.Locator(".approval")).ToHaveCountAsync(2);
        await Expect(auditor.Page.Locator(".acting button")).ToHaveCountAsync(0);
        await auditor.GoAsync(office.Town.Address, "/journal");
        await Expect(auditor.Page.Locator(".verdict .ok")).ToBeVisibleAsync();
        var season = (await office.Town.Store.Season.FindAsync(project, Cancelled))!;
        Assert.Equal((Hengji.Lifecycle.Stage.Approved, 2), (season.Standing.Stage, season.Standing.ApprovedVersion));
        Assert.All([clerk, department, finance, approver, auditor], desk => Assert.Empty(desk.Faults));
    }

    [Fact]
    public async Task An_old_page_is_refused_and_what_was_typed_stays()
    {
        await using var office = await Office.OpenAsync();
        await using var clerk = await office.DeskAsync(browser, "clerk");
        await using var department = await office.DeskAsync(browser, "department");
        await clerk.GoAsync(office.Town.Address, "/todo");
        var project = long.Parse(
            (await clerk.Page.Locator("tr[data-project]").First.GetAttributeAsync("data-project"))!, System.Globalization.CultureInfo.InvariantCulture);
        await ActAsync(clerk, office, project, Act.Submit);
        await department.GoAsync(office.Town.Address, $"/projects/{project}/season");
        await ActAsync(clerk, office, project, Act.Recall);
        await ActAsync(clerk, office, project, Act.Submit);

        await department.Page.Locator("textarea").FillAsync("请补齐指标值");
        await department.Page.Locator("button[value=return]").ClickAsync();

        await Expect(department.Page.Locator("[role=status]")).ToContainTextAsync("已有别人的操作");
        await Expect(department.Page.Locator("textarea")).ToHaveValueAsync("请补齐指标值");
    }

    private static ILocator Stage(Desk desk) => desk.Page.Locator(".standing b");

    private static async Task ActAsync(Desk desk, Office office, long project, Act act, string? comment = null)
    {
        await desk.GoAsync(office.Town.Address, $"/projects/{project}/season");
        if (comment is not null)
        {
            await desk.Page.Locator("textarea").FillAsync(comment);
        }

        if (act is Act.Pass or Act.Approve)
        {
            await desk.Page.Locator("[name=checked]").CheckAsync();
        }

        await desk.Page.Locator($"button[value={act.Code()}]").ClickAsync();
        await Expect(desk.Page.Locator("p.done")).ToContainTextAsync("已" + act.Chinese());
    }

    private static async Task CorrectAsync(Desk desk, Office office, long project, string field, string text)
    {
        await desk.GoAsync(office.Town.Address, $"/projects/{project}/desk?f={field}");
        await desk.Page.Locator($"[data-f='{field}'] .value").ClickAsync();
        await desk.Page.Keyboard.PressAsync("e");
        await desk.Page.Locator($"[data-f='{field}'] textarea").FillAsync(text);
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator($"[data-f='{field}'] .told")).ToContainTextAsync("陈小满");
    }
}
