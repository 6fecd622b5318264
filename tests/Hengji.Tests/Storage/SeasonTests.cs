using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Journal;
using Hengji.Lifecycle;
using Hengji.People;
using Hengji.Review;
using Hengji.Storage;
using Hengji.Storage.Corrections;
using Hengji.Storage.Queries;
using Hengji.Storage.Seasons;
using Hengji.Terms;
using Act = Hengji.Lifecycle.Act;

namespace Hengji.Tests.Storage;

public sealed class SeasonTests(PostgresServer server)
{
    private const string Lamps = "2025;路灯维护;路灯所;486000;维护路灯1620盏";

    public static TheoryData<DatabaseKind> Databases => TestStore.Databases;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases))]
    public async Task Only_the_version_in_force_is_disclosed_and_drafts_are_not(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var town = await SeasonTown.OpenAsync(test);
        var project = await town.FileAsync(town.Clerk, Lamps);
        await town.FileAsync(town.Clerk, "2025;路灯换灯头;路灯所;90000;更换灯头240盏");
        Assert.Empty(await test.Store.Season.ApprovedAsync(cancellationToken: Cancelled));

        await town.ApproveAsync(project);
        await town.ActAsync(project, town.Clerk, Act.Adjust, "追加预算");
        await town.FileAsync(town.Clerk, Lamps.Replace("486000", "520000", StringComparison.Ordinal));
        var adjusting = Assert.Single(await test.Store.Season.ApprovedAsync(2025, Cancelled));
        Assert.Equal((project, 1, 486000m), (adjusting.ProjectId, adjusting.Version, adjusting.Target.Funding.AnnualTotal!.Value.Yuan));

        await town.ApproveAsync(project);
        var adjusted = Assert.Single(await test.Store.Season.ApprovedAsync(2025, Cancelled));
        Assert.Equal((2, 520000m), (adjusted.Version, adjusted.Target.Funding.AnnualTotal!.Value.Yuan));
        Assert.Empty(await test.Store.Season.ApprovedAsync(2024, Cancelled));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Approval_freezes_a_version_and_adjusting_makes_the_next_with_its_reason_and_changes(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var town = await SeasonTown.OpenAsync(test);
        var project = await town.FileAsync(town.Clerk, Lamps);
        await town.ApproveAsync(project);

        Assert.Equal(RefusalKind.NotAtThisStage, (await town.ActAsync(project, town.Clerk, Act.Submit)).Refusal!.Kind);
        var late = await town.ImportAsync(town.Clerk, "晚.txt", Lamps.Replace("1620", "1700", StringComparison.Ordinal));
        Assert.Equal(ImportOutcome.Refused, late.Outcome);
        Assert.Contains("已批复", late.Message, StringComparison.Ordinal);

        Assert.True((await town.ActAsync(project, town.Clerk, Act.Adjust, "追加预算")).IsDone);
        Assert.Equal(RefusalKind.Form, (await town.ActAsync(project, town.Clerk, Act.Submit)).Refusal!.Kind);
        await town.FileAsync(town.Clerk, Lamps.Replace("486000", "520000", StringComparison.Ordinal));
        await town.ApproveAsync(project);

        var season = (await test.Store.Season.FindAsync(project, Cancelled))!;
        Assert.Equal((Stage.Approved, 2, 2), (season.Standing.Stage, season.Standing.ApprovedVersion, season.Approvals.Count));
        var second = season.Approvals[0];
        Assert.Equal(("追加预算", 486_000m, 520_000m), (second.Reason, season.Approvals[1].Record.Funding.AnnualTotal!.Value.Yuan, second.Record.Funding.AnnualTotal!.Value.Yuan));
        Assert.Equal([new TargetChange(Field.Of(Box.AnnualTotal), "48.60", "52.00")], second.Changes);
        Assert.Empty(season.Changes);
        var entry = (await test.Store.Journal.ListAsync(cancellationToken: Cancelled))[0];
        Assert.Equal(("project-approve", town.Approver.Name, $"project:{project}"), (entry.Act, entry.Actor, entry.Subject));
        Assert.Contains("\"stage\":\"Graded\"", entry.Before, StringComparison.Ordinal);
        Assert.Contains("\"stage\":\"Approved\"", entry.After, StringComparison.Ordinal);
        var verdict = await test.Store.Journal.VerifyAsync(Cancelled);
        Assert.True(verdict.IsWhole, verdict.Reason);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_act_decided_on_an_older_state_is_refused_and_changes_nothing(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var town = await SeasonTown.OpenAsync(test);
        var project = await town.FileAsync(town.Clerk, Lamps);
        await town.ActAsync(project, town.Clerk, Act.Submit);
        var seen = (await test.Store.Season.FindAsync(project, Cancelled))!.Standing.Revision;

        var both = await Task.WhenAll(
            town.ActAsync(project, town.Department, Act.Pass, null, seen),
            town.ActAsync(project, town.Department, Act.Return, "补齐", seen));

        Assert.Single(both, r => r.IsDone);
        Assert.Equal(RefusalKind.Stale, both.Single(r => !r.IsDone).Refusal!.Kind);
        Assert.Equal(2, (await test.Store.Season.FindAsync(project, Cancelled))!.Acts.Count(a => a.Act != Act.Draft));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Every_query_sees_only_what_the_person_may(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var town = await SeasonTown.OpenAsync(test);
        var lamps = await town.FileAsync(town.Clerk, Lamps);
        var kitchen = await town.FileAsync(town.OtherClerk, "2025;食堂;中心食堂;1000;供餐");
        var nobodys = await town.FileAsync(null, "2025;无主;某单位;1000;做事");
        var mixed = await town.ImportAsync(null, "全镇.txt", "2026;路灯;路灯所;1;亮\n2026;食堂;中心食堂;1;供餐\n");
        var both = (await test.Store.Documents.ListAsync(cancellationToken: Cancelled)).Single(d => d.Name == "全镇.txt");

        foreach (var (person, sees) in ((Person, long[])[])
            [
                (town.Clerk, [lamps, mixed.Forms[0].ProjectId]),
                (town.OtherClerk, [kitchen, mixed.Forms[1].ProjectId]),
                (town.Department, [lamps, mixed.Forms[0].ProjectId]),
                (town.Finance, [lamps, kitchen, nobodys, mixed.Forms[0].ProjectId, mixed.Forms[1].ProjectId]),
                (town.Person(9, Role.Auditor, "教育办"), [kitchen, mixed.Forms[1].ProjectId]),
                (town.Person(10, Role.SystemAdministrator, "青溪镇"), []),
            ])
        {
            var store = test.Store.SeenBy(person.Sight);
            var list = await store.Projects.ListAsync(new ProjectFilter(), Cancelled);
            Assert.Equal(sees.Order(), list.Lines.Select(l => l.ProjectId).Order());
            Assert.Equal(sees.Length, list.All.Count);
            foreach (var project in (long[])[lamps, kitchen, nobodys])
            {
                var visible = sees.Contains(project);
                Assert.Equal(visible, await store.Projects.FindAsync(project, cancellationToken: Cancelled) is not null);
                Assert.Equal(visible, await store.Season.FindAsync(project, Cancelled) is not null);
                Assert.Equal(visible, await store.Reviews.FindAsync(project, Cancelled) is not null);
                Assert.Equal(visible, await store.Projects.SeesAsync(project, Cancelled));
            }

            var wholeTown = person.Sight.IsEverything;
            Assert.Equal(wholeTown, await store.Documents.FindAsync(both.Id, Cancelled) is not null);
            Assert.Equal(wholeTown, await store.Documents.OriginalAsync(both.Id, Cancelled) is not null);
            Assert.Equal(wholeTown, await store.Documents.TextAsync(both.Id, Cancelled) is not null);
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_clerk_files_for_the_own_unit_only_and_a_stranger_is_told_nothing(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var town = await SeasonTown.OpenAsync(test);
        var lamps = await town.FileAsync(town.Clerk, Lamps);

        var foreign = await town.ImportAsync(town.OtherClerk, "路灯.txt", Lamps.Replace("1620", "9", StringComparison.Ordinal));
        var act = await town.ActAsync(lamps, town.OtherClerk, Act.Submit);
        var correction = await new FilingCorrection(test.Store, RuleCatalog.National, TimeProvider.System) { Person = town.OtherClerk }.KeepAsync(
            new CorrectionRequest(lamps, 1, Field.Of(Box.AnnualGoal), CorrectionKind.Corrected, "维护路灯1620盏", "甲"), TestStore.By, Cancelled);

        Assert.Equal(ImportOutcome.Refused, foreign.Outcome);
        Assert.Contains("路灯所", foreign.Message, StringComparison.Ordinal);
        Assert.Equal(RefusalKind.NotFound, act.Refusal!.Kind);
        Assert.Equal(CorrectionOutcome.NotFound, correction.Outcome);
        Assert.Single((await test.Store.Projects.FindAsync(lamps, cancellationToken: Cancelled))!.Filings);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Carrying_over_makes_the_draft_of_next_year_once(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var town = await SeasonTown.OpenAsync(test);
        var project = await town.FileAsync(town.Clerk, Lamps);
        await town.ApproveAsync(project);

        var next = (await town.ActAsync(project, town.Clerk, Act.CarryOver)).NextProjectId!.Value;
        var again = await town.ActAsync(project, town.Clerk, Act.CarryOver);

        var page = (await test.Store.SeenBy(town.Clerk.Sight).Projects.FindAsync(next, cancellationToken: Cancelled))!;
        Assert.Equal((2026, "路灯维护", "维护路灯1620盏"), (page.Form.Target.Year, page.Form.Target.ProjectName, page.Form.Target.AnnualGoal));
        var place = page.Form.Traces[Field.Of(Box.AnnualGoal)][0];
        Assert.Equal("维护路灯1620盏", page.Source.Text.Substring(place.Start - page.Source.Start, place.Length));
        Assert.Equal(Stage.Draft, (await test.Store.Season.FindAsync(next, Cancelled))!.Standing.Stage);
        Assert.Equal(Stage.Approved, (await test.Store.Season.FindAsync(project, Cancelled))!.Standing.Stage);
        Assert.Equal(RefusalKind.Form, again.Refusal!.Kind);
        Assert.True((await test.Store.Journal.VerifyAsync(Cancelled)).IsWhole);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task To_do_lists_hold_what_waits_for_the_person_with_its_deadline(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var town = await SeasonTown.OpenAsync(test);
        var lamps = await town.FileAsync(town.Clerk, Lamps);
        await town.FileAsync(town.OtherClerk, "2025;食堂;中心食堂;1000;供餐");
        await town.ActAsync(lamps, town.Clerk, Act.Submit);
        var deadlines = new Deadlines(test.Store, TimeProvider.System);

        Assert.False(await deadlines.SetAsync(town.Department, 2025, Stage.Submitted, new DateOnly(2025, 3, 1), TestStore.By, Cancelled));
        Assert.True(await deadlines.SetAsync(town.Finance, 2025, Stage.Submitted, new DateOnly(2025, 3, 1), TestStore.By, Cancelled));

        Assert.Empty(await ToDoAsync(test, town.Clerk));
        var waiting = Assert.Single(await ToDoAsync(test, town.Department));
        Assert.Equal((lamps, Stage.Submitted, new DateOnly(2025, 3, 1)), (waiting.ProjectId, waiting.Standing.Stage, waiting.Due));
        Assert.Single(await ToDoAsync(test, town.OtherClerk));
        Assert.Empty(await ToDoAsync(test, town.Finance));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Who_corrects_has_filled_in_and_cannot_review(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var town = await SeasonTown.OpenAsync(test);
        var project = await town.FileAsync(town.Clerk, Lamps);
        var roads = town.Tree.All.Single(o => o.Name == "建设办").Id;
        var reach = Sight.Under(town.Tree, roads);
        var twofold = new Person(7, "两岗", [new Grant(Role.Clerk, roads, reach), new Grant(Role.DepartmentReviewer, roads, reach)]);
        var kept = await new FilingCorrection(test.Store, RuleCatalog.National, TimeProvider.System) { Person = twofold }.KeepAsync(
            new CorrectionRequest(project, 1, Field.Of(Box.AnnualGoal), CorrectionKind.Corrected, "维护路灯1620盏", "维护路灯1700盏"),
            new Signature("两岗", "127.0.0.1"),
            Cancelled);
        await town.ActAsync(project, town.Clerk, Act.Submit);

        var pass = await town.ActAsync(project, twofold, Act.Pass);

        Assert.Equal(CorrectionOutcome.Kept, kept.Outcome);
        Assert.Equal(RefusalKind.SamePerson, pass.Refusal!.Kind);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_finding_names_another_units_project_only_to_those_who_see_it(DatabaseKind kind)
    {
        const string Goal = "完成辖区道路日常养护并及时处置各类病害";
        await using var test = await TestStore.OpenAsync(kind, server);
        var town = await SeasonTown.OpenAsync(test);
        var lamps = await town.FileAsync(town.Clerk, $"2025;甲路养护;路灯所;1000;{Goal}");
        var kitchen = await town.FileAsync(town.OtherClerk, $"2025;乙路养护;中心食堂;1000;{Goal}");

        var toAll = (await test.Store.Projects.FindAsync(lamps, cancellationToken: Cancelled))!;
        var copied = toAll.Findings.Single(f => f.Code is "HJ2011");
        Assert.Contains("《乙路养护》", copied.Message, StringComparison.Ordinal);
        Assert.Equal(kitchen, toAll.Others[copied.Other!]);
        Assert.NotNull(await test.Store.Reviews.SideBySideAsync(lamps, kitchen, Cancelled));

        var own = test.Store.SeenBy(town.Clerk.Sight);
        var toUnit = (await own.Projects.FindAsync(lamps, cancellationToken: Cancelled))!;
        var told = toUnit.Findings.Single(f => f.Code is "HJ2011");
        Assert.DoesNotContain("乙路养护", told.Message, StringComparison.Ordinal);
        Assert.Contains("其他单位", told.Message, StringComparison.Ordinal);
        Assert.Null(told.Other);
        Assert.Empty(toUnit.Others);
        Assert.Null(await own.Reviews.SideBySideAsync(lamps, kitchen, Cancelled));
    }

    private static Task<IReadOnlyList<ToDoLine>> ToDoAsync(TestStore test, Person person) =>
        test.Store.SeenBy(person.Sight).Season.ToDoAsync(person, cancellationToken: Cancelled);
}
