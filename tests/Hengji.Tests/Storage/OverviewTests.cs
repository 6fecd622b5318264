using Hengji.People;
using Hengji.Review;
using Hengji.Review.Decisions;
using Hengji.Storage;
using Hengji.Storage.Queries;

namespace Hengji.Tests.Storage;

public sealed class OverviewTests(PostgresServer server)
{
    public static TheoryData<DatabaseKind> Databases => TestStore.Databases;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_figure_counts_the_forms_its_list_shows_and_what_is_waived_no_more(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        await test.ImportAsync("甲.txt", ReviewTown.Forms);

        await AgreesAsync(test.Store);
        var before = await OfAsync(test.Store, "养护所");
        await test.DecideAsync(1, DecisionKind.Waived, "代付性质。");
        var after = await OfAsync(test.Store, "养护所");

        Assert.Equal(2, before.Forms);
        Assert.Equal(before.Defects[ReviewDimension.Relevance].Defects - 1, after.Defects.GetValueOrDefault(ReviewDimension.Relevance).Defects);
        await AgreesAsync(test.Store);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Forms_that_name_no_unit_are_a_row_of_their_own_and_open_their_own_list(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        await test.ImportAsync("甲.txt", "2025;道路养护;;20000;支付养护费。\n2025;路灯维护;养护所;30000;支付养护费。");

        var nameless = await OfAsync(test.Store, null);
        var list = await test.Store.Projects.ListAsync(new ProjectFilter { WithoutUnit = true, Defective = true }, Cancelled);

        Assert.Equal((1, 1), (nameless.Forms, nameless.Faulty));
        Assert.Equal([1], list.Lines.Select(line => line.ProjectId));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Everyone_sees_the_figures_of_what_they_may_see(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var town = await SeasonTown.OpenAsync(test);
        await town.FileAsync(town.Clerk, "2026;路灯维护;路灯所;20000;支付维护费。");
        await town.FileAsync(town.OtherClerk, "2026;食堂补贴;中心食堂;30000;支付补贴。");

        var seen = await test.Store.SeenBy(town.Clerk.Sight).Overview.UnitsAsync(Cancelled);

        Assert.Equal(["路灯所"], seen.Select(of => of.Unit), StringComparer.Ordinal);
        Assert.Equal(2, (await test.Store.SeenBy(Sight.Everything).Overview.UnitsAsync(Cancelled)).Count);
    }

    private static async Task<UnitYear> OfAsync(Hengji.Storage.Store store, string? unit) =>
        (await store.Overview.UnitsAsync(Cancelled)).Single(of => string.Equals(of.Unit, unit, StringComparison.Ordinal));

    private static async Task AgreesAsync(Hengji.Storage.Store store)
    {
        foreach (var of in await store.Overview.UnitsAsync(Cancelled))
        {
            var filter = new ProjectFilter { Unit = of.Unit, Year = of.Year };
            Assert.Equal(of.Forms, (await store.Projects.ListAsync(filter, Cancelled)).All.Count);
            Assert.Equal(of.Faulty, (await store.Projects.ListAsync(filter with { Defective = true }, Cancelled)).All.Count);
            foreach (var dimension in ReviewTerms.OfTargets)
            {
                Assert.Equal(
                    of.Defects.GetValueOrDefault(dimension).Forms,
                    (await store.Projects.ListAsync(filter with { Defect = dimension }, Cancelled)).All.Count);
            }
        }
    }
}
