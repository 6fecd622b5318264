using System.Globalization;
using System.Text;
using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Storage;
using Hengji.Storage.Corrections;
using Hengji.Storage.Imports;
using Hengji.Terms;

namespace Hengji.Tests.Storage;

/// <summary>After every act the store holds the findings that a review of everything brings, though only a part was reviewed.</summary>
public sealed class ChangedFilingsTests(PostgresServer server)
{
    private static readonly string[] Names = ["村道路灯维护", "河道保洁经费", "东片邻里中心运营经费", "西片邻里中心运营经费", "南片邻里中心运营经费", "社区综合保险"];

    private static readonly string[] Units = ["路灯所", "水务所", "社区办"];

    private static readonly string[] Departments = ["临江市青溪镇人民政府", "青溪镇政府", "临江青溪镇人民政府"];

    private static readonly string[] Clauses =
    [
        "全年巡检村道路灯并登记损坏，接到报修后两天内修好，保证夜间行路有光、路口明亮", "全镇43个居委参加", "全镇47个居委参加", "打捞河道漂浮物，保持水面整洁",
        "组织居民开展文体活动和议事协商，解决楼道堆物、停车难等身边问题", "周边居民少有投诉",
    ];

    public static TheoryData<DatabaseKind> Databases => TestStore.Databases;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases))]
    public async Task Acts_leave_the_findings_a_review_of_everything_brings(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var dice = new Random(7);
        var projects = await ImportAsync(test, dice, "甲.txt", 40);
        Assert.Equal(0, await ReviewEverythingAsync(test));
        var found = 0;
        for (var act = 0; act < 12; act++)
        {
            Assert.True(await IsKnownAsync(test), "Everything would be reviewed.");
            if (act % 4 == 3)
            {
                await ImportAsync(test, dice, $"{act}.txt", 3);
            }
            else
            {
                var project = projects[dice.Next(projects.Count)];
                await CorrectAsync(test, project, ((Box[])[Box.AnnualGoal, Box.ProjectName, Box.AnnualTotal, Box.CompetentDepartment])[dice.Next(4)], dice);
            }

            Assert.Equal(0, await ReviewEverythingAsync(test));
            found += (await test.Store.Projects.ListAsync(new Hengji.Storage.Queries.ProjectFilter(), Cancelled)).All.Tally.Warnings;
        }

        Assert.True(found > 100, $"The town brought only {found} findings, and would prove little.");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Other_rules_ask_for_a_review_of_everything(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        await ImportAsync(test, new Random(7), "甲.txt", 5);

        Assert.True(await IsKnownAsync(test));
        Assert.False(await IsKnownAsync(test, RuleCatalog.For(Hengji.Norms.ReviewNorms.National with
        {
            Copying = new(new Hengji.Norms.DatedValue<Hengji.Norms.CopyingNorm>(new DateOnly(2015, 5, 21), new(100, 0.8, 4), "本地口径")),
        })));
    }

    private static async Task<IReadOnlyList<long>> ImportAsync(TestStore test, Random dice, string name, int count)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{2024 + dice.Next(2)};{Names[dice.Next(Names.Length)]};{Units[dice.Next(Units.Length)]};{dice.Next(1, 4) * 10_000};{Goal(dice)}\n");
        }

        var result = await test.Importing(t => t with { CompetentDepartment = Departments[dice.Next(8) == 0 ? 1 + dice.Next(2) : 0] })
            .ImportAsync(name, Encoding.UTF8.GetBytes(lines.ToString()), TestStore.By, cancellationToken: Cancelled);
        Assert.Equal(ImportOutcome.Imported, result.Outcome);
        return [.. result.Forms.Select(f => f.ProjectId).Distinct()];
    }

    private static string Goal(Random dice) => string.Join('，', Enumerable.Range(0, 1 + dice.Next(2)).Select(_ => Clauses[dice.Next(Clauses.Length)])) + "。";

    private static async Task CorrectAsync(TestStore test, long project, Box box, Random dice)
    {
        var page = (await test.Store.Projects.FindAsync(project, cancellationToken: Cancelled))!;
        var typed = box switch
        {
            Box.AnnualGoal => Goal(dice),
            Box.ProjectName => Names[dice.Next(Names.Length)],
            Box.CompetentDepartment => Departments[dice.Next(Departments.Length)],
            _ => "3",
        };
        var result = await new FilingCorrection(test.Store, RuleCatalog.National, TimeProvider.System).KeepAsync(
            new CorrectionRequest(project, page.Version, Field.Of(box), CorrectionKind.Corrected, FieldEntry.Text(page.Form.Target, Field.Of(box)), typed),
            TestStore.By, Cancelled);
        Assert.Equal(CorrectionOutcome.Kept, result.Outcome);
    }

    private static Task<int> ReviewEverythingAsync(TestStore test) =>
        new StoredReview(test.Store, RuleCatalog.National, TimeProvider.System).ReviewAsync(TestStore.By, Cancelled);

    private static async Task<bool> IsKnownAsync(TestStore test, RuleCatalog? catalog = null)
    {
        await using var connection = test.Store.Database.NewConnection();
        await connection.OpenAsync(Cancelled);
        await using var transaction = await test.Store.Database.BeginWritingAsync(connection, Cancelled);
        return await new ChangedFilings(test.Store.Database, transaction, catalog ?? RuleCatalog.National).FindAsync([], Cancelled) is { Touched.Count: 0 };
    }
}
