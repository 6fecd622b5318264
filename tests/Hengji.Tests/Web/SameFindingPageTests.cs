using Hengji.Review.Decisions;
using Hengji.Targets;
using Hengji.Terms;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hengji.Tests.Web;

/// <summary>One objection over many forms, a waiver that comes back the next year, and forms that resemble each other.</summary>
public sealed class SameFindingPageTests(Browser browser)
{
    private const string Vague = "HJ2003";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_finding_over_three_forms_is_decided_at_once_by_keys_and_taken_back_at_once()
    {
        await using var town = await StreetsAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/review?p=1&f=" + await MarkAsync(town, 1));
        await desk.Page.Locator(".card.on .elsewhere a", new PageLocatorOptions { HasText = "另有2张表" }).ClickAsync();
        await desk.ArriveAsync("/review/same");
        await Expect(desk.Page.Locator("tr[data-project]")).ToHaveCountAsync(3);

        await desk.Page.Keyboard.PressAsync("j");
        await desk.Page.Keyboard.PressAsync("j");
        await desk.Page.Keyboard.PressAsync("Space");
        await desk.Page.Keyboard.PressAsync("a");
        await Expect(desk.Page.Locator("[role=status]")).ToContainTextAsync("处理了2条");
        await Expect(desk.Page.Locator("tr[data-state=Accepted]")).ToHaveCountAsync(2);

        await desk.Page.Keyboard.PressAsync("z");
        await Expect(desk.Page.Locator("tr[data-state=Open]")).ToHaveCountAsync(3);
        await desk.Page.Keyboard.PressAsync("w");
        await desk.Page.Keyboard.TypeAsync("同一考核办法另定");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator("tr[data-state=Waived]")).ToHaveCountAsync(3);
        for (var project = 1; project <= 3; project++)
        {
            var decision = (await FindingAsync(town, project)).Decision!;
            Assert.Equal((DecisionKind.Waived, "同一考核办法另定"), (decision.Kind, decision.Reason));
        }

        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task Nothing_ticked_is_said_and_nothing_is_kept()
    {
        await using var town = await StreetsAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/review/same?p=1&f=" + await MarkAsync(town, 1));
        await desk.Page.Keyboard.PressAsync("t");
        await desk.Page.Keyboard.PressAsync("a");

        await Expect(desk.Page.Locator("[role=status]")).ToContainTextAsync("请先勾选");
        Assert.Equal(FindingState.Open, (await FindingAsync(town, 1)).State);
    }

    [Fact]
    public async Task A_waiver_is_offered_again_when_the_same_words_return_next_year()
    {
        await using var town = await StreetsAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/review?p=1&f=" + await MarkAsync(town, 1));
        await desk.Page.Keyboard.PressAsync("w");
        await desk.Page.Keyboard.TypeAsync("考核办法已列标准");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator(".card[data-state=Waived]")).ToHaveCountAsync(1);

        var next = new Typewriter();
        next.Write(Street(1) with
        {
            Year = 2027,
            GoalSpan = new GoalSpan(2027, 2027),
            PlannedStart = new PlanDate(2027, 1, 1),
            PlannedEnd = new PlanDate(2027, 12, 31),
        });
        await town.FileAsync("2027.txt", next);
        var mark = await MarkAsync(town, 4);
        await desk.GoAsync(town.Address, "/review?p=4&f=" + mark);
        await Expect(desk.Page.Locator(".card.on")).ToHaveAttributeAsync("data-state", "Open");
        await Expect(desk.Page.Locator(".card.on .earlier")).ToContainTextAsync("考核办法已列标准");
        await desk.Page.Keyboard.PressAsync("w");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator($"[data-finding='{mark}']")).ToHaveAttributeAsync("data-state", "Waived");
        Assert.Equal("考核办法已列标准", (await FindingAsync(town, 4)).Decision!.Reason);
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task Forms_that_resemble_each_other_stand_side_by_side_with_the_shared_words_marked()
    {
        await using var town = await StreetsAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/review/alike");

        await Expect(desk.Page.Locator("[data-pair]")).ToHaveCountAsync(2);
        var goals = await desk.Page.Locator(".beside tbody tr").First.Locator("mark").AllTextContentsAsync();
        Assert.Contains(goals, text => text.Contains("专人保洁养护", StringComparison.Ordinal));
        Assert.DoesNotContain(goals, text => text.Contains('东') || text.Contains('西') || text.Contains('南'));
        await desk.Page.Keyboard.PressAsync("j");
        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.ArriveAsync("a=");
        await Expect(desk.Page.Locator(".queue li.on")).ToHaveCountAsync(1);
        await Expect(desk.Page.Locator(".beside thead a")).ToHaveCountAsync(2);
        Assert.Empty(desk.Faults);
        using var absent = await town.Client.GetAsync("review/alike?a=1&b=99", Cancellation);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, absent.StatusCode);
    }

    [Fact]
    public async Task The_desk_is_walked_by_keyboard_alone_from_the_queue_to_the_sheet()
    {
        await using var town = await StreetsAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/review");
        await desk.Page.Keyboard.PressAsync("a");
        await Expect(desk.Page.Locator(".card[data-state=Accepted]")).ToHaveCountAsync(1);
        await desk.Page.Keyboard.PressAsync("n");
        await desk.ArriveAsync("p=");
        await desk.Page.Keyboard.PressAsync("g");
        await desk.ArriveAsync("/sheet");
        await desk.Page.Keyboard.PressAsync("j");
        await desk.Page.Keyboard.PressAsync("2");
        await desk.Page.Keyboard.PressAsync("s");
        await Expect(desk.Page.Locator(".side [role=status]")).ToHaveTextAsync("已记下。");
        await Expect(desk.Page.Locator(".side h2")).ToHaveTextAsync("评定1/8项");
        Assert.Empty(desk.Faults);
    }

    private static async Task<ReviewedFinding> FindingAsync(Town town, long project) =>
        (await town.Store.Reviews.FindAsync(project, Cancellation))!.Findings.First(f => string.Equals(f.Finding.Code, Vague, StringComparison.Ordinal));

    private static async Task<string> MarkAsync(Town town, long project) => (await FindingAsync(town, project)).Mark.Fingerprint;

    /// <summary>Three streets whose forms differ in little but the street; a target of each cannot be measured.</summary>
    private static async Task<Town> StreetsAsync()
    {
        var town = await Town.OpenAsync();
        var written = new Typewriter();
        for (var street = 1; street <= 3; street++)
        {
            written.Write(Street(street));
        }

        await town.FileAsync("streets.txt", written);
        return town;
    }

    private static PerformanceTarget Street(int number)
    {
        var street = number switch { 1 => "东街", 2 => "西街", _ => "南街" };
        return QingxiTown.River with
        {
            ProjectName = $"{street}保洁",
            OverallGoal = $"对{street}的道路实行专人保洁养护，每日清扫两遍，每周冲洗一遍，做到路面无积存垃圾、绿化带无杂物、沿线门前整洁有序，居民满意。",
            AnnualGoal = $"完成{street}全年保洁养护；每日清扫两遍，每周冲洗一遍；投诉按期办结。",
            Indicators =
            [
                Sample.Row(Dimension.Output, Category.Quantity, "保洁道路条数", "1条"),
                Sample.Row(Dimension.Output, Category.Quality, "保洁考核合格率", "≥95%"),
                Sample.Row(Dimension.Output, Category.Timeliness, "投诉按期办结率", "≥98%"),
                Sample.Row(Dimension.Output, Category.Cost, "每条道路年保洁成本", "≤286.40万元"),
                Sample.Row(Dimension.Benefit, Category.SocialBenefit, "沿线面貌", "明显改善"),
                Sample.Row(Dimension.Satisfaction, Category.ServiceSatisfaction, "沿线居民满意度", "≥85%"),
            ],
        };
    }
}
