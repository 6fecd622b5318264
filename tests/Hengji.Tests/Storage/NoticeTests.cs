using Hengji.Actions;
using Hengji.Lifecycle;
using Hengji.Review;
using Hengji.Review.Decisions;
using Hengji.Storage;
using Hengji.Storage.Reviews;
using Hengji.Storage.Seasons;
using Act = Hengji.Lifecycle.Act;

namespace Hengji.Tests.Storage;

public sealed class NoticeTests(PostgresServer server)
{
    public static TheoryData<DatabaseKind> Databases => TestStore.Databases;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_notice_gathers_what_was_accepted_of_one_unit_and_year(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        Assert.Empty(await test.Store.Notices.ListAsync(Cancelled));
        await test.DecideAsync(1, DecisionKind.Accepted);
        await test.DecideAsync(2, DecisionKind.Accepted);
        await test.DecideAsync(3, DecisionKind.Later);

        var line = Assert.Single(await test.Store.Notices.ListAsync(Cancelled));
        var page = await test.Store.Notices.FindAsync("养护所", 2025, Cancelled);

        Assert.Equal(("养护所", 2025, 2, 2), (line.Unit, line.Year, line.Forms, line.Accepted));
        Assert.Equal([1, 2], page!.Forms.Select(form => form.Review.Page.ProjectId));
        Assert.Equal(line.Open, page.Open);
        Assert.Null(await test.Store.Notices.FindAsync("水务所", 2025, Cancelled));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task What_is_written_is_kept_and_a_later_hand_is_refused(DatabaseKind kind)
    {
        await using var test = await FilledAsync(kind);
        await test.DecideAsync(1, DecisionKind.Accepted);
        var drafts = new NoticeDrafts(test.Store, TimeProvider.System);
        var edits = new Dictionary<string, NoticeOpinionEdit>(StringComparer.Ordinal) { ["a1"] = new() { Message = "改过的话" } };
        var text = new NoticeText
        {
            Opening = "请修改。",
            Due = new DateOnly(2025, 12, 1),
            Projects = new Dictionary<long, NoticeProjectEdit> { [1] = new() { Comment = "整体重写。", Opinions = edits } },
        };

        Assert.Equal(DecisionOutcome.Kept, (await KeepAsync(drafts, text, null)).Outcome);
        var kept = (await test.Store.Notices.FindAsync("养护所", 2025, Cancelled))!.Draft!;

        Assert.Equal(("请修改。", new DateOnly(2025, 12, 1)), (kept.Text.Opening, kept.Text.Due));
        Assert.Equal(("整体重写。", "改过的话"), (kept.Text.Of(1).Comment, kept.Text.Of(1).Opinions["a1"].Message));
        Assert.Equal(DecisionOutcome.Conflict, (await KeepAsync(drafts, text with { Opening = "别人的" }, null)).Outcome);
        Assert.Equal(DecisionOutcome.Kept, (await KeepAsync(drafts, text with { Opening = "再改。" }, kept.At)).Outcome);
        Assert.Equal("再改。", (await test.Store.Notices.FindAsync("养护所", 2025, Cancelled))!.Draft!.Text.Opening);
        Assert.Equal(DecisionOutcome.NotFound, (await drafts.KeepAsync("无此单位", 2025, text, null, ReviewTown.Reviewer, Cancelled)).Outcome);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Sending_returns_what_can_be_returned_and_says_why_not_of_the_rest(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var town = await SeasonTown.OpenAsync(test);
        var sent = await town.FileAsync(town.Clerk, "2026;路灯维护;路灯所;20000;支付维护费。");
        var draft = await town.FileAsync(town.Clerk, "2026;路灯更新;路灯所;30000;支付更新费。");
        await town.ActAsync(sent, town.Clerk, Act.Submit);
        await test.DecideAsync(sent, DecisionKind.Accepted);
        var revision = (await test.Store.Season.FindAsync(sent, Cancelled))!.Standing.Revision;
        var drafts = new NoticeDrafts(test.Store, TimeProvider.System) { Person = town.Department };
        var acts = new ProjectActs(test.Store, RuleCatalog.National, TimeProvider.System);
        await drafts.KeepAsync("路灯所", 2026, NoticeText.Blank with { Opening = "请改。" }, null, ReviewTown.Reviewer, Cancelled);

        var results = await drafts.SendAsync(
            "路灯所",
            2026,
            [new ReturnRequest(sent, revision, "1.（必改）目标只写了付款。"), new ReturnRequest(draft, 1, "同上。")],
            acts,
            town.Department,
            ReviewTown.Reviewer,
            Cancelled);

        Assert.Equal([true, false], results.Select(result => result.IsDone));
        Assert.NotNull(results[1].Refusal);
        var season = await test.Store.Season.FindAsync(sent, Cancelled);
        Assert.Equal((Stage.Draft, "1.（必改）目标只写了付款。"), (season!.Standing.Stage, season.Acts[0].Comment));
        Assert.Null((await test.Store.Notices.FindAsync("路灯所", 2026, Cancelled))!.Draft);
        var entry = (await test.Store.Journal.ListAsync(cancellationToken: Cancelled))[0];
        Assert.Equal("send-notice", entry.Act);
        Assert.Contains("请改。", entry.Before, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Who_filled_in_a_form_neither_decides_nor_grades_nor_writes_its_notice(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var town = await SeasonTown.OpenAsync(test);
        var project = await town.FileAsync(town.Clerk, "2026;路灯维护;路灯所;20000;支付维护费。");
        var both = town.Clerk with { Grants = [.. town.Clerk.Grants, .. town.Finance.Grants] };
        var seen = await test.SeenAsync(project);

        foreach (var person in new[] { both, town.OtherClerk })
        {
            var decisions = new ReviewDecisions(test.Store, TimeProvider.System) { Person = person };
            var grades = new ItemGrades(test.Store, TimeProvider.System) { Person = person };
            var waivers = new UnitWaivers(test.Store, TimeProvider.System) { Person = person };
            var drafts = new NoticeDrafts(test.Store, TimeProvider.System) { Person = person };
            Assert.Equal(DecisionOutcome.NotYours, (await decisions.KeepAsync(new DecisionRequest([seen], DecisionKind.Accepted), ReviewTown.Reviewer, Cancelled)).Outcome);
            Assert.Equal(DecisionOutcome.NotYours, (await grades.SetAsync([new GradeRequest(project, 1, "clarity", "good", string.Empty)], ReviewTown.Reviewer, Cancelled)).Outcome);
            Assert.Equal(DecisionOutcome.NotYours, (await waivers.WaiveAsync(seen, "惯例", ReviewTown.Reviewer, Cancelled)).Outcome);
            Assert.Equal(DecisionOutcome.NotYours, (await drafts.KeepAsync("路灯所", 2026, NoticeText.Blank, null, ReviewTown.Reviewer, Cancelled)).Outcome);
        }

        var finance = new ReviewDecisions(test.Store, TimeProvider.System) { Person = town.Finance };
        Assert.Equal(DecisionOutcome.Kept, (await finance.KeepAsync(new DecisionRequest([seen], DecisionKind.Accepted), ReviewTown.Reviewer, Cancelled)).Outcome);
        Assert.Equal(FindingState.Accepted, (await test.FindingAsync(project)).State);
    }

    private static Task<DecisionResult> KeepAsync(NoticeDrafts drafts, NoticeText text, DateTime? seen) =>
        drafts.KeepAsync("养护所", 2025, text, seen, ReviewTown.Reviewer, Cancelled);

    private async Task<TestStore> FilledAsync(DatabaseKind kind)
    {
        var test = await TestStore.OpenAsync(kind, server);
        await test.ImportAsync("甲.txt", ReviewTown.Forms);
        return test;
    }
}
