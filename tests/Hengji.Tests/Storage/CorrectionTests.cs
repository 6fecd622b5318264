using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Journal;
using Hengji.Review;
using Hengji.Storage;
using Hengji.Storage.Corrections;
using Hengji.Storage.Queries;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Storage;

public sealed class CorrectionTests(PostgresServer server)
{
    private const string Lost = "2025;道路养护;养护所;?;完成养护";
    private static readonly Field Annual = Field.Of(Box.AnnualTotal);
    private static readonly Signature Officer = new("李敏", "127.0.0.1");

    public static TheoryData<DatabaseKind> Databases => TestStore.Databases;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_lost_amount_filled_in_is_read_by_whom_and_summed_and_reviewed(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var project = await ImportAsync(test, "甲.txt", Lost + "\n2025;照明;城管所;20000;亮灯\n");

        Assert.Equal(CorrectionOutcome.Kept, await ActAsync(test, project, CorrectionKind.Corrected, Annual, string.Empty, "1,234.56").Outcome());

        var list = await test.Store.Projects.ListAsync(new ProjectFilter(), Cancelled);
        Assert.Equal(new Money(12_365_600m), Assert.Single(list.All.Years).AnnualTotal);
        Assert.Equal(0, list.All.Tally.Lost);
        var page = await FindAsync(test, project);
        Assert.Equal(new Money(12_345_600m), page.Form.Target.Funding.AnnualTotal);
        Assert.False(page.Form.IsLost(Annual));
        var correction = Assert.Single(page.Form.Corrections);
        Assert.Equal(("李敏", string.Empty, "1,234.56"), (correction.By, correction.Before, correction.After));
        var entry = (await test.Store.Journal.ListAsync(cancellationToken: Cancelled))[0];
        Assert.Equal(("correct", "李敏", $"project:{project}"), (entry.Act, entry.Actor, entry.Subject));
        Assert.Equal("""{"value":""}""", entry.Before);
        Assert.Contains("\"field\":\"funding.annualTotal\",\"value\":\"1,234.56\"", entry.After, StringComparison.Ordinal);
        Assert.True((await test.Store.Journal.VerifyAsync(Cancelled)).IsWhole);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Taking_back_restores_the_act_before_and_then_the_reading(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var project = await ImportAsync(test, "甲.txt", Lost);
        var read = (await FindAsync(test, project)).Form;
        await ActAsync(test, project, CorrectionKind.Corrected, Annual, string.Empty, "1");
        await ActAsync(test, project, CorrectionKind.Corrected, Annual, "1.00", "2万元");

        await ActAsync(test, project, CorrectionKind.Withdrawn, Annual, "2.00");
        Assert.Equal(new Money(10_000m), (await FindAsync(test, project)).Form.Target.Funding.AnnualTotal);

        await ActAsync(test, project, CorrectionKind.Withdrawn, Annual, "1.00");
        var again = (await FindAsync(test, project)).Form;
        Assert.Null(again.Target.Funding.AnnualTotal);
        Assert.Equal(read.Notes.Select(n => n.Message), again.Notes.Select(n => n.Message), StringComparer.Ordinal);
        Assert.Equal(CorrectionOutcome.NothingToWithdraw, await ActAsync(test, project, CorrectionKind.Withdrawn, Annual, string.Empty).Outcome());
        Assert.Equal(5, (await test.Store.Journal.ListAsync(cancellationToken: Cancelled)).Count);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Who_saw_another_value_is_told_of_the_conflict_and_changes_nothing(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var project = await ImportAsync(test, "甲.txt", Lost);
        await ActAsync(test, project, CorrectionKind.Corrected, Annual, string.Empty, "1");

        Assert.Equal(CorrectionOutcome.Conflict, await ActAsync(test, project, CorrectionKind.Corrected, Annual, string.Empty, "2").Outcome());
        Assert.Equal(CorrectionOutcome.Conflict, await ActAsync(test, project, CorrectionKind.Confirmed, Annual, string.Empty).Outcome());
        Assert.Equal(new Money(10_000m), (await FindAsync(test, project)).Form.Target.Funding.AnnualTotal);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_same_file_again_keeps_corrections_and_a_changed_one_does_not_inherit_them(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var project = await ImportAsync(test, "甲.txt", Lost);
        await ActAsync(test, project, CorrectionKind.Corrected, Annual, string.Empty, "1");

        await test.ImportAsync("甲.txt", Lost);
        await test.ImportAsync("同样.txt", "说明\n" + Lost);
        Assert.Equal(new Money(10_000m), (await FindAsync(test, project)).Form.Target.Funding.AnnualTotal);

        await test.ImportAsync("改.txt", Lost + "工作");
        var page = await FindAsync(test, project);
        Assert.Equal(2, page.Version);
        Assert.Null(page.Form.Target.Funding.AnnualTotal);
        Assert.Empty(page.Form.Corrections);
        Assert.Equal(Annual, Assert.Single(page.Earlier).Field);
        Assert.Single((await test.Store.Projects.FindAsync(project, 1, Cancelled))!.Form.Corrections);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_journal_cut_off_behind_a_correction_is_seen(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var project = await ImportAsync(test, "甲.txt", Lost);
        await ActAsync(test, project, CorrectionKind.Confirmed, Annual, string.Empty);
        await test.TamperAsync("DELETE FROM journal_entries WHERE sequence = 2");

        Assert.Equal(JournalFault.CutOff, (await test.Store.Journal.VerifyAsync(Cancelled)).Fault);
    }

    private static async Task<long> ImportAsync(TestStore test, string name, string lines) =>
        (await test.ImportAsync(name, lines)).Forms[0].ProjectId;

    private static async Task<ProjectPage> FindAsync(TestStore test, long project) =>
        await test.Store.Projects.FindAsync(project, cancellationToken: Cancelled) ?? throw new InvalidOperationException("No project.");

    private static Task<CorrectionResult> ActAsync(
        TestStore test, long project, CorrectionKind kind, Field field, string seen, string typed = "") =>
        new FilingCorrection(test.Store, RuleCatalog.National, TimeProvider.System).KeepAsync(
            new CorrectionRequest(project, 1, field, kind, seen, typed), Officer, Cancelled);
}

file static class Answers
{
    public static async Task<CorrectionOutcome> Outcome(this Task<CorrectionResult> result) => (await result).Outcome;
}
