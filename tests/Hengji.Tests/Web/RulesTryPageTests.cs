using System.Net;
using Hengji.Review;
using Hengji.Storage.Reviews;
using static Microsoft.Playwright.Assertions;

namespace Hengji.Tests.Web;

public sealed class RulesTryPageTests(Browser browser)
{
    private const string TriedHash = "name=\"tried\" value=\"";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_is_tried_on_the_forms_kept_changes_nothing_and_is_then_switched_on()
    {
        await using var town = await FilledAsync();
        var before = (await town.Store.Reviews.FindAsync(1, Cancellation))!.Findings;
        var code = before[0].Finding.Code;
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/rules/try");
        await desk.Page.Locator($"[name=on-{code}]").SelectOptionAsync("off");
        await desk.Page.Keyboard.PressAsync("Escape");
        await desk.Page.Keyboard.PressAsync("t");
        await desk.ArriveAsync($"on-{code}=off");
        Assert.DoesNotContain("severity-", desk.Page.Url, StringComparison.Ordinal);

        await Expect(desk.Page.Locator("[data-trial]")).ToContainTextAsync("减少");
        await Expect(desk.Page.Locator($"tr[data-rule={code}]")).ToHaveCountAsync(1);
        Assert.Equal(before.Count, (await town.Store.Reviews.FindAsync(1, Cancellation))!.Findings.Count);

        await desk.Page.FillAsync("[name=reason]", "本镇另有核对");
        await desk.Page.Locator(".switch button").ClickAsync();
        await Expect(desk.Page.Locator("[role=status]")).ToContainTextAsync("已启用并重新审核");
        await Expect(desk.Page.Locator(".history")).ToContainTextAsync("本镇另有核对");
        Assert.DoesNotContain((await town.Store.Reviews.FindAsync(1, Cancellation))!.Findings, f => string.Equals(f.Finding.Code, code, StringComparison.Ordinal));
        var hash = Assert.Single(await HistoryAsync(town)).Hash;
        await desk.GoAsync(town.Address, "/rules");
        await Expect(desk.Page.Locator(".lead")).ToContainTextAsync(hash[..12]);
        await desk.GoAsync(town.Address, "/journal");
        await Expect(desk.Page.Locator("table.data")).ToContainTextAsync("启用口径");
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task A_rule_set_and_thresholds_are_tried_and_nonsense_is_refused_with_its_bounds()
    {
        await using var town = await FilledAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/rules/try?base=qingxi");
        await Expect(desk.Page.Locator("[data-trial]")).ToBeVisibleAsync();
        await Expect(desk.Page.Locator(".prints")).ToContainTextAsync("青溪镇审核口径");

        await desk.GoAsync(town.Address, "/rules/try?copying.commonShare=7");
        await Expect(desk.Page.Locator("[role=alert]")).ToContainTextAsync("应在0.01到1之间");
        await Expect(desk.Page.Locator("[data-trial]")).ToHaveCountAsync(0);
        await desk.GoAsync(town.Address, "/rules/try?staffCost.least=900000");
        await Expect(desk.Page.Locator("[role=alert]")).ToContainTextAsync("“least”应当小于“most”");
    }

    [Fact]
    public async Task The_department_tries_and_only_finance_of_the_division_switches()
    {
        await using var office = await Office.OpenAsync();
        var department = await office.ClientAsync("department");
        var clerk = await office.ClientAsync("clerk");
        var finance = await office.ClientAsync("finance");

        var tried = await department.GetStringAsync("rules/try?on-HJ2003=off", Cancellation);
        using var refused = await clerk.GetAsync("rules/try", Cancellation);
        var offered = await finance.GetStringAsync("rules/try?on-HJ2003=off", Cancellation);

        Assert.Contains("由本级财政审核人办理", tried, StringComparison.Ordinal);
        Assert.DoesNotContain(TriedHash, tried, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        var hash = offered[(offered.IndexOf(TriedHash, StringComparison.Ordinal) + TriedHash.Length)..][..RuleCatalog.National.Hash.Length];
        (string Name, string Value)[] form = [("_handler", "switch"), ("seen", RuleCatalog.National.Hash), ("tried", hash), ("name", "我的"), ("reason", "试")];
        using var forced = await Office.PostAsync(department, "rules/try?on-HJ2003=off", form);
        Assert.Empty(await HistoryAsync(office.Town));
        using var done = await Office.PostAsync(finance, "rules/try?on-HJ2003=off", form);
        Assert.Equal(("我的", "周砚秋", hash), (await HistoryAsync(office.Town)).Select(change => (change.Name, change.By, change.Hash)).Single());
    }

    private static Task<IReadOnlyList<RuleSwitch>> HistoryAsync(Town town) =>
        new RulesInForce(town.Store, RuleCatalog.National, TimeProvider.System).HistoryAsync(Cancellation);

    private static async Task<Town> FilledAsync()
    {
        var town = await Town.OpenAsync();
        await town.FileAsync("qingxi.txt", QingxiTown.Document());
        return town;
    }
}
