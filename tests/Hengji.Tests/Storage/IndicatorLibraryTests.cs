using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Journal;
using Hengji.Library;
using Hengji.Storage;
using Hengji.Storage.Indicators;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Storage;

public sealed class IndicatorLibraryTests(PostgresServer server)
{
    private const string Form = "≥【】公里";
    private const string Length = "河道保洁长度";

    public static TheoryData<DatabaseKind> Databases => TestStore.Databases;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_proposal_approved_by_another_is_offered_first_and_the_journal_tells_of_both(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);

        Assert.Equal(new LibraryResult(LibraryOutcome.Kept, LibraryStanding.Proposed), await DecideAsync(test, LibraryAct.Propose, "李敏"));
        Assert.Equal(new LibraryResult(LibraryOutcome.OwnProposal, LibraryStanding.Proposed), await DecideAsync(test, LibraryAct.Approve, " 李 敏 "));
        Assert.Equal(new LibraryResult(LibraryOutcome.Kept, LibraryStanding.Approved), await DecideAsync(test, LibraryAct.Approve, "周砚秋"));

        var indicator = await FindAsync(test, "1.河道保洁长度（公里）");
        Assert.NotNull(indicator);
        Assert.Equal((LibraryStanding.Approved, Form, "公里", "养护合同"), (indicator.Standing, indicator.Form, indicator.Unit, indicator.Evidence));
        Assert.Equal(["李敏", "周砚秋"], indicator.Decisions.Select(d => d.By), StringComparer.Ordinal);
        Assert.All(indicator.Decisions, d => Assert.Equal("各村通用", d.Reason));
        var journal = await test.Store.Journal.ListAsync(cancellationToken: Cancelled);
        Assert.Equal(["approve-indicator", "propose-indicator"], journal.Select(e => e.Act), StringComparer.Ordinal);
        Assert.Equal("""{"standing":"Proposed"}""", journal[0].Before);
        Assert.Contains("\"reason\":\"各村通用\"", journal[0].After, StringComparison.Ordinal);
        Assert.True((await test.Store.Journal.VerifyAsync(Cancelled)).IsWhole);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task What_cannot_be_done_is_refused_and_nothing_is_kept(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);

        Assert.Equal(LibraryOutcome.NotPossible, (await DecideAsync(test, LibraryAct.Approve, "李敏")).Outcome);
        Assert.Equal(LibraryOutcome.NoReason, (await DecideAsync(test, LibraryAct.Propose, "李敏", reason: " ")).Outcome);
        Assert.Equal(LibraryOutcome.NoName, (await DecideAsync(test, LibraryAct.Propose, "李敏", name: "（）")).Outcome);
        Assert.Equal(LibraryOutcome.FormNotMeasurable, (await DecideAsync(test, LibraryAct.Propose, "李敏", form: "明显提升")).Outcome);

        Assert.Empty(await test.Store.Journal.ListAsync(cancellationToken: Cancelled));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_retired_one_is_not_offered_and_can_be_proposed_anew_even_by_who_proposed_it(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        await DecideAsync(test, LibraryAct.Propose, "李敏");
        await DecideAsync(test, LibraryAct.Retire, "周砚秋");

        var library = (await test.Store.Indicators.LibraryAsync(Cancelled)).Library;
        Assert.DoesNotContain(library.Search(new IndicatorQuery { Text = Length }).Indicators, i => i.Key == Length);
        Assert.Equal(LibraryStanding.Proposed, (await DecideAsync(test, LibraryAct.Propose, "李敏", form: "≥100米")).Standing);
        Assert.Equal("≥【】米", (await FindAsync(test, Length))?.Form);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Filings_in_doubt_give_nothing_until_they_are_proofread_and_a_newer_one_replaces_the_older(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        await ImportAsync(test, "甲.txt", "≥80次", doubt: false);
        await ImportAsync(test, "乙.txt", "≥90次", doubt: true, project: "乙项目");

        var town = await test.Store.Indicators.LibraryAsync(Cancelled);
        Assert.Equal((1, 1), (town.Filings, town.LeftOut));
        Assert.Equal("≥80次", Assert.Single(town.Library.Find("河道巡查次数")!.Sources).Target);
        Assert.Same(town, await test.Store.Indicators.LibraryAsync(Cancelled));

        await ImportAsync(test, "丙.txt", "≥85次", doubt: false);
        var again = await test.Store.Indicators.LibraryAsync(Cancelled);
        Assert.Equal("≥85次", Assert.Single(again.Library.Find("河道巡查次数")!.Sources).Target);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_journal_cut_off_behind_a_decision_is_seen(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        await DecideAsync(test, LibraryAct.Propose, "李敏");
        await test.TamperAsync("DELETE FROM journal_entries WHERE sequence = 1");

        Assert.Equal(JournalFault.CutOff, (await test.Store.Journal.VerifyAsync(Cancelled)).Fault);
    }

    private static async Task<LibraryIndicator?> FindAsync(TestStore test, string name) =>
        (await test.Store.Indicators.LibraryAsync(Cancelled)).Library.Find(name);

    private static Task<LibraryResult> DecideAsync(
        TestStore test, LibraryAct act, string by, string name = Length, string form = Form, string reason = "各村通用") =>
        new IndicatorGovernance(test.Store, TimeProvider.System).KeepAsync(
            new LibraryRequest(act, new IndicatorWording(name, Category.Quantity, form, "养护合同"), reason),
            new Signature(by, "127.0.0.1"),
            Cancelled);

    private static async Task ImportAsync(TestStore test, string name, string target, bool doubt, string project = "甲项目")
    {
        var import = new Hengji.Storage.Imports.DocumentImport(
            test.Store,
            Hengji.Review.RuleCatalog.National,
            (file, bytes) =>
            {
                var document = TestStore.Read(file, bytes);
                return document with
                {
                    Forms =
                    [
                        .. document.Forms.Select(form => form with
                        {
                            Target = form.Target with
                            {
                                Indicators = [new Indicator(Dimension.Output, Category.Quantity, "河道巡查次数", new TargetValue(target))],
                            },
                            Notes = doubt ? [new ReadingNote(Field.TargetValue(0), NoteKind.Doubt, "数字不清。", 0.6, [1])] : [],
                        }),
                    ],
                };
            },
            TimeProvider.System);
        var lines = $"2025;{project};水务所;10000;巡查\n";
        await import.ImportAsync(name, System.Text.Encoding.UTF8.GetBytes(lines + name), TestStore.By, null, Cancelled);
    }
}
