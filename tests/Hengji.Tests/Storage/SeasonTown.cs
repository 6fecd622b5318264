using System.Text;
using Hengji.Actions;
using Hengji.Journal;
using Hengji.People;
using Hengji.Review;
using Hengji.Storage.Imports;
using Hengji.Storage.People;
using Hengji.Storage.Seasons;
using Act = Hengji.Lifecycle.Act;

namespace Hengji.Tests.Storage;

/// <summary>A store of a division with two departments and two units, and people of each role.</summary>
internal sealed class SeasonTown
{
    private readonly TestStore _test;
    private readonly ProjectActs _acts;

    private SeasonTown(TestStore test, OrganisationTree tree)
    {
        _test = test;
        _acts = new ProjectActs(test.Store, RuleCatalog.National, TimeProvider.System);
        Tree = tree;
        Clerk = Person(1, Role.Clerk, "路灯所");
        OtherClerk = Person(2, Role.Clerk, "中心食堂");
        Department = Person(3, Role.DepartmentReviewer, "建设办");
        Finance = Person(4, Role.FinanceReviewer, "青溪镇");
        Approver = Person(5, Role.Approver, "青溪镇");
    }

    public OrganisationTree Tree { get; }

    public Person Clerk { get; }

    public Person OtherClerk { get; }

    public Person Department { get; }

    public Person Finance { get; }

    public Person Approver { get; }

    public static async Task<SeasonTown> OpenAsync(TestStore test)
    {
        await test.Store.Database.WriteAsync(
            async context =>
            {
                var town = await OrganisationActs.WriteAsync(context, null, OrganisationKind.Division, "青溪镇", Cancelled);
                var roads = await OrganisationActs.WriteAsync(context, town.Id, OrganisationKind.Department, "建设办", Cancelled);
                var schools = await OrganisationActs.WriteAsync(context, town.Id, OrganisationKind.Department, "教育办", Cancelled);
                await OrganisationActs.WriteAsync(context, roads.Id, OrganisationKind.Unit, "路灯所", Cancelled);
                return await OrganisationActs.WriteAsync(context, schools.Id, OrganisationKind.Unit, "中心食堂", Cancelled);
            },
            Cancelled);
        return new SeasonTown(test, await test.Store.People.TreeAsync(Cancelled));
    }

    public Person Person(long account, Role role, string organisation)
    {
        var id = Tree.All.Single(o => o.Name == organisation).Id;
        return new Person(account, $"{role}{account}", [new Grant(role, id, Sight.Under(Tree, id))]);
    }

    public Task<ImportResult> ImportAsync(Person? person, string name, string lines) =>
        new DocumentImport(_test.Store, RuleCatalog.National, TestStore.Read, TimeProvider.System) { Person = person }
            .ImportAsync(name, Encoding.UTF8.GetBytes(lines), new Signature(person?.Name ?? "本机", "127.0.0.1"), cancellationToken: Cancelled);

    /// <summary>Imports one form as a person and gives its project.</summary>
    public async Task<long> FileAsync(Person? person, string lines)
    {
        var result = await ImportAsync(person, $"{Guid.NewGuid():N}.txt", lines);
        Assert.True(result.Outcome == ImportOutcome.Imported, result.Message);
        return result.Forms[0].ProjectId;
    }

    public async Task<ActResult> ActAsync(long project, Person person, Act act, string? comment = null, int? revision = null)
    {
        var now = await _test.Store.Season.FindAsync(project, Cancelled);
        return await _acts.DoAsync(
            new ActRequest(project, act, revision ?? now!.Standing.Revision, comment), person, new Signature(person.Name, "127.0.0.1"), Cancelled);
    }

    /// <summary>Takes a draft to its approval.</summary>
    public async Task ApproveAsync(long project)
    {
        foreach (var (person, act) in ((Person, Act)[])
            [(Clerk, Act.Submit), (Department, Act.Pass), (Finance, Act.GradeExcellent), (Approver, Act.Approve)])
        {
            var result = await ActAsync(project, person, act);
            Assert.True(result.IsDone, result.Refusal?.Chinese);
        }
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;
}
