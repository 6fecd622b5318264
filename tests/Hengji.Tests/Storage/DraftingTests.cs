using Hengji.Actions;
using Hengji.Drafting;
using Hengji.Journal;
using Hengji.Lifecycle;
using Hengji.People;
using Hengji.Review;
using Hengji.Storage;
using Hengji.Storage.Drafting;
using Hengji.Targets;
using Hengji.Terms;
using Act = Hengji.Lifecycle.Act;

namespace Hengji.Tests.Storage;

public sealed class DraftingTests(PostgresServer server)
{
    private const string Lamps = "2025;路灯维护;路灯所;486000;维护路灯1620盏";

    public static TheoryData<DatabaseKind> Databases => TestStore.Databases;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_project_s_form_is_written_on_and_filed_as_its_next_version_with_its_changes(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var town = await SeasonTown.OpenAsync(test);
        var project = await town.FileAsync(town.Clerk, Lamps);
        var acts = Acts(test);
        var (id, _) = await acts.OpenAsync(project, town.Clerk, Cancelled);
        Assert.Equal(id, (await acts.OpenAsync(project, town.Clerk, Cancelled)).Id);

        var seen = (await test.Store.Manuscripts.FindAsync(id!.Value, Cancelled))!;
        await TypeAsync(test, id.Value, town.Clerk, "a", Box.AnnualTotal, seen.Manuscript[Box.AnnualTotal], "52");
        Assert.Equal(RefusalKind.Form, (await town.ActAsync(project, town.Clerk, Act.Submit)).Refusal!.Kind);
        var filed = await acts.FileAsync(id.Value, seen.FiledHash, town.Clerk, By(town.Clerk), Cancelled);

        Assert.Equal((null, project, 2, true), (filed.Refusal, filed.ProjectId, filed.Version, filed.IsChanged));
        var page = (await test.Store.Projects.FindAsync(project, null, Cancelled))!;
        Assert.Equal(new Money(520_000m), page.Form.Target.Funding.AnnualTotal);
        var trace = Assert.Single(page.Form.Traces[Field.Of(Box.AnnualTotal)]);
        Assert.Equal("52.00", page.Source.Text.Substring(trace.Start - page.Source.Start, trace.Length));
        var entry = (await test.Store.Journal.ListAsync(cancellationToken: Cancelled))[0];
        Assert.Equal(("project-draft", $"project:{project}"), (entry.Act, entry.Subject));
        Assert.Contains("\"before\":\"48.60\",\"after\":\"52.00\"", entry.After, StringComparison.Ordinal);
        Assert.True((await test.Store.Journal.VerifyAsync(Cancelled)).IsWhole);
        Assert.True((await town.ActAsync(project, town.Clerk, Act.Submit)).IsDone);
        Assert.Empty(await test.Store.Manuscripts.OpenAsync(cancellationToken: Cancelled));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_new_project_needs_year_name_and_unit_and_then_begins_as_a_draft(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var town = await SeasonTown.OpenAsync(test);
        var acts = Acts(test);
        var (id, _) = await acts.StartAsync(new PerformanceTarget { ImplementingUnit = "路灯所" }, null, town.Clerk, Cancelled);
        var early = await acts.FileAsync(id!.Value, string.Empty, town.Clerk, By(town.Clerk), Cancelled);
        Assert.Equal(RefusalKind.Form, early.Refusal!.Kind);

        await TypeAsync(test, id.Value, town.Clerk, "a", Box.Year, string.Empty, "2026");
        await TypeAsync(test, id.Value, town.Clerk, "b", Box.ProjectName, string.Empty, "路灯改造");
        var filed = await acts.FileAsync(id.Value, string.Empty, town.Clerk, By(town.Clerk), Cancelled);

        Assert.Equal((null, 1), (filed.Refusal, filed.Version));
        var season = (await test.Store.Season.FindAsync(filed.ProjectId, Cancelled))!;
        Assert.Equal(Stage.Draft, season.Standing.Stage);
        Assert.Contains(Standing.KeyOf(town.Clerk), season.Standing.Fillers);
        Assert.Equal(town.Tree.All.Single(o => o.Name == "路灯所").Id, season.Standing.OrganisationId);
        Assert.NotNull(await acts.LayAsideAsync(id.Value, town.Clerk, By(town.Clerk), Cancelled));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_name_another_project_bears_is_refused_and_the_manuscript_stays(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var town = await SeasonTown.OpenAsync(test);
        var project = await town.FileAsync(town.Clerk, Lamps);
        var acts = Acts(test);
        var (id, _) = await acts.StartAsync(
            new PerformanceTarget { Year = 2025, ProjectName = "路灯维护", ImplementingUnit = "路灯所" }, null, town.Clerk, Cancelled);

        var filed = await acts.FileAsync(id!.Value, string.Empty, town.Clerk, By(town.Clerk), Cancelled);

        Assert.Contains($"第{project}号", filed.Refusal!.Chinese, StringComparison.Ordinal);
        Assert.False((await test.Store.Manuscripts.FindAsync(id.Value, Cancelled))!.IsClosed);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Two_people_write_in_different_boxes_and_meet_in_one_without_losing_a_word(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var town = await SeasonTown.OpenAsync(test);
        var colleague = town.Person(9, Role.Clerk, "路灯所");
        var project = await town.FileAsync(town.Clerk, Lamps);
        var acts = Acts(test);
        var id = (await acts.OpenAsync(project, town.Clerk, Cancelled)).Id!.Value;
        var seen = (await test.Store.Manuscripts.FindAsync(id, Cancelled))!.Manuscript;

        await acts.EditAsync(new EditRequest(id, [ManuscriptEdit.Type("a", Box.AnnualGoal, null, seen[Box.AnnualGoal], "甲写的目标")]), town.Clerk, Cancelled);
        var second = await acts.EditAsync(
            new EditRequest(id, [
                ManuscriptEdit.Type("b", Box.CompetentDepartment, null, seen[Box.CompetentDepartment], "建设办"),
                ManuscriptEdit.Type("c", Box.AnnualGoal, null, seen[Box.AnnualGoal], "乙写的目标"),
            ]),
            colleague,
            Cancelled);

        Assert.Equal("甲写的目标", second.After![Box.AnnualGoal]);
        var (edit, why) = Assert.Single(second.NotTaken);
        Assert.Equal(("c", EditOutcome.Conflict), (edit.Id, why));
        Assert.Equal(("甲写的目标", "建设办"), (second.After![Box.AnnualGoal], second.After[Box.CompetentDepartment]));
        var again = await acts.EditAsync(new EditRequest(id, [ManuscriptEdit.Type("b", Box.CompetentDepartment, null, "别的", "建设办")]), colleague, Cancelled);
        Assert.Equal((second.Revision, 0), (again.Revision, again.NotTaken.Count));

        var kept = (await test.Store.Manuscripts.FindAsync(id, Cancelled))!;
        await acts.FileAsync(id, kept.FiledHash, town.Clerk, By(town.Clerk), Cancelled);
        var fillers = (await test.Store.Season.FindAsync(project, Cancelled))!.Standing.Fillers;
        Assert.Contains(Standing.KeyOf(colleague), fillers);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_form_filed_meanwhile_is_not_passed_over_unseen(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var town = await SeasonTown.OpenAsync(test);
        var project = await town.FileAsync(town.Clerk, Lamps);
        var acts = Acts(test);
        var id = (await acts.OpenAsync(project, town.Clerk, Cancelled)).Id!.Value;
        var seen = (await test.Store.Manuscripts.FindAsync(id, Cancelled))!;
        await TypeAsync(test, id, town.Clerk, "a", Box.AnnualTotal, seen.Manuscript[Box.AnnualTotal], "52");
        await town.FileAsync(town.Clerk, Lamps.Replace("1620", "1700", StringComparison.Ordinal));

        var blind = await acts.FileAsync(id, seen.FiledHash, town.Clerk, By(town.Clerk), Cancelled);
        Assert.Equal(RefusalKind.Stale, blind.Refusal!.Kind);

        var now = (await test.Store.Manuscripts.FindAsync(id, Cancelled))!;
        Assert.True(now.IsOvertaken);
        Assert.Equal(3, (await acts.FileAsync(id, now.FiledHash, town.Clerk, By(town.Clerk), Cancelled)).Version);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Nobody_writes_for_another_unit_nor_after_submission_nor_reviews_what_they_wrote(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var town = await SeasonTown.OpenAsync(test);
        var project = await town.FileAsync(town.Clerk, Lamps);
        var acts = Acts(test);
        Assert.NotNull((await acts.OpenAsync(project, town.OtherClerk, Cancelled)).Refusal);
        Assert.NotNull((await acts.OpenAsync(project, town.Finance, Cancelled)).Refusal);
        Assert.NotNull((await acts.StartAsync(new PerformanceTarget(), null, town.Department, Cancelled)).Refusal);
        var id = (await acts.OpenAsync(project, town.Clerk, Cancelled)).Id!.Value;
        Assert.Null(await test.Store.SeenBy(town.OtherClerk.Sight).Manuscripts.FindAsync(id, Cancelled));
        Assert.Equal(RefusalKind.NotFound, (await acts.EditAsync(new EditRequest(id, []), town.OtherClerk, Cancelled)).Refusal!.Kind);

        Assert.True((await town.ActAsync(project, town.Clerk, Act.Submit)).IsDone);
        var late = await acts.EditAsync(new EditRequest(id, [ManuscriptEdit.Type("a", Box.ProjectName, null, "路灯维护", "x")]), town.Clerk, Cancelled);
        Assert.Equal(RefusalKind.NotAtThisStage, late.Refusal!.Kind);
    }

    private static ManuscriptActs Acts(TestStore test) => new(test.Store, RuleCatalog.National, TimeProvider.System);

    private static Signature By(Person person) => new(person.Name, "127.0.0.1");

    private static async Task TypeAsync(TestStore test, long id, Person person, string edit, Box box, string before, string after)
    {
        var result = await Acts(test).EditAsync(new EditRequest(id, [ManuscriptEdit.Type(edit, box, null, before, after)]), person, Cancelled);
        Assert.Null(result.Refusal);
        Assert.Empty(result.NotTaken);
    }
}
