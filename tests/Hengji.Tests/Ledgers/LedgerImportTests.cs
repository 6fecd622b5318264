using Hengji.Ledgers;

namespace Hengji.Tests.Ledgers;

/// <summary>Rows come in as a whole or not at all, once, and are never changed: corrections and withdrawals are new.</summary>
public sealed class LedgerImportTests
{
    private const string Head = "编号,发现时间,期限,办结时间,金额（元）,红灯,类别,单位\n";
    private const string Two = Head + "A1,2025-01-02 08:00,2025-01-05,2025-01-04 10:00,\"1,200.50\",否,市容,南片\nA2,2025-02-03 09:30,2025-02-05,,0,是,安全,北片\n";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_are_kept_as_they_were_written_with_their_line()
    {
        await using var town = await LedgerTown.OpenAsync();
        var result = await town.ImportAsync(Two);
        var rows = await town.RowsAsync();

        Assert.Equal((DeliveryOutcome.InForce, 2L, 0L), (result.Outcome, result.Batch!.Rows, result.ProblemCount));
        Assert.Equal(new RowAddress(1, 2), rows[0].Address);
        Assert.Equal(
            [
                "A1", new DateTime(2025, 1, 2, 8, 0, 0, DateTimeKind.Unspecified), new DateOnly(2025, 1, 5),
                new DateTime(2025, 1, 4, 10, 0, 0, DateTimeKind.Unspecified), 1200.50m, false, "市容", "南片",
            ],
            rows[0].Values);
        Assert.Null(rows[1].Values[3]);
        Assert.Equal(0m, rows[1].Values[4]);
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing()
    {
        await using var town = await LedgerTown.OpenAsync();
        var first = await town.ImportAsync(Two);
        var again = await town.ImportAsync(Two, name: "另一个名字.csv");

        Assert.Equal(DeliveryOutcome.CameBefore, again.Outcome);
        Assert.Equal(first.Batch!.Number, again.Batch!.Number);
        Assert.Single(await town.BatchesAsync());
    }

    [Fact]
    public async Task A_longer_export_adds_what_is_new_and_repeats_nothing()
    {
        await using var town = await LedgerTown.OpenAsync();
        await town.ImportAsync(Two);
        var more = await town.ImportAsync(Two + "A3,2025-03-01 10:00,,,,,,\n");
        var none = await town.ImportAsync(Two + "\n");

        Assert.Equal((DeliveryOutcome.InForce, 1L, 2L), (more.Outcome, more.Batch!.Rows, more.Batch.Repeated));
        Assert.Equal(DeliveryOutcome.NothingNew, none.Outcome);
        Assert.Equal(["A1", "A2", "A3"], (await town.RowsAsync()).Select(r => r.Values[0]));
    }

    [Fact]
    public async Task Good_rows_beside_bad_ones_count_only_once_confirmed()
    {
        await using var town = await LedgerTown.OpenAsync();
        var result = await town.ImportAsync(Two + "A3,2025-13-01,,,,,,\n");
        var ledger = await town.LedgerAsync();
        var before = await town.RowsAsync();
        var problems = await town.Ledgers.ProblemsAsync(ledger.Id, 1, cancellation: Cancelled);
        var confirmed = await town.Ledgers.DecideAsync(ledger.Id, 1, BatchAct.Confirm, null, LedgerTown.By, Cancelled);
        var twice = await town.Ledgers.DecideAsync(ledger.Id, 1, BatchAct.Confirm, null, LedgerTown.By, Cancelled);

        Assert.Equal((DeliveryOutcome.Aside, 2L, 1L), (result.Outcome, result.Batch!.Rows, result.ProblemCount));
        Assert.Equal((4L, "发现时间", "第2格"), (result.Problems[0].Row, result.Problems[0].Column, result.Problems[0].Place));
        Assert.Equal(result.Problems, problems);
        Assert.Empty(before);
        Assert.Equal(BatchState.InForce, confirmed!.State);
        Assert.Null(twice);
        Assert.Equal(2, (await town.RowsAsync()).Count);
    }

    [Fact]
    public async Task Discarded_and_withdrawn_batches_count_for_nothing_and_may_come_again()
    {
        await using var town = await LedgerTown.OpenAsync();
        await town.ImportAsync(Two + "A3,2025-13-01,,,,,,\n");
        var ledger = await town.LedgerAsync();
        await town.Ledgers.DecideAsync(ledger.Id, 1, BatchAct.Discard, null, LedgerTown.By, Cancelled);
        await town.ImportAsync(Two);
        await town.Ledgers.DecideAsync(ledger.Id, 2, BatchAct.Withdraw, "错发", LedgerTown.By, Cancelled);
        Assert.Empty(await town.RowsAsync());

        var again = await town.ImportAsync(Two);

        Assert.Equal((DeliveryOutcome.InForce, 3L), (again.Outcome, again.Batch!.Number));
        Assert.Equal(2, (await town.RowsAsync()).Count);
        var verdict = await town.Store.Journal.VerifyAsync(Cancelled);
        Assert.True(verdict.IsWhole, verdict.Reason);
    }

    [Fact]
    public async Task A_correction_stands_in_place_of_the_row_and_its_withdrawal_brings_the_row_back()
    {
        await using var town = await LedgerTown.OpenAsync();
        await town.ImportAsync(Two);
        var ledger = await town.LedgerAsync();
        var corrected = await town.ImportAsync(Head + "A2,2025-02-03 09:30,2025-02-05,2025-02-04 12:00,0,否,安全,北片\n", BatchKind.Correct);
        var now = await town.RowsAsync();
        var old = await town.Ledgers.RowAsync(ledger.Id, new RowAddress(1, 3), Cancelled);
        await town.Ledgers.DecideAsync(ledger.Id, 2, BatchAct.Withdraw, "更正有误", LedgerTown.By, Cancelled);
        var back = await town.RowsAsync();

        Assert.Equal(DeliveryOutcome.InForce, corrected.Outcome);
        Assert.Equal([new RowAddress(1, 2), new RowAddress(2, 2)], now.Select(r => r.Address));
        Assert.Equal(true, old!.Values[5]);
        Assert.Equal([new RowAddress(1, 2), new RowAddress(1, 3)], back.Select(r => r.Address));
    }

    [Fact]
    public async Task Keys_that_clash_are_named_with_where_they_are()
    {
        await using var town = await LedgerTown.OpenAsync();
        await town.ImportAsync(Two);
        var clash = await town.ImportAsync(Head + "A1,2025-01-02 08:00,,,99,,,\nB1,2025-05-01 08:00,,,,,,\nB1,2025-05-02 08:00,,,,,,\n");
        var unknown = await town.ImportAsync(Head + "C9,2025-01-02 08:00,,,99,,,\n", BatchKind.Correct);

        Assert.Equal([(2L, "编号"), (4L, "编号")], clash.Problems.Select(p => (p.Row, p.Column!)));
        Assert.Contains("1-2", clash.Problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("第3行", clash.Problems[1].Message, StringComparison.Ordinal);
        Assert.Equal((DeliveryOutcome.Aside, 1L), (clash.Outcome, clash.Batch!.Rows));
        Assert.Contains("没有这一编号", Assert.Single(unknown.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_heading_once_explained_is_remembered()
    {
        await using var town = await LedgerTown.OpenAsync();
        const string other = "流水号,发现时间\nX1,2025-01-02 08:00\n";
        var unknown = await town.ImportAsync(other);
        var explained = await town.ImportAsync(
            "流水号,发现时间\nX1,2025-01-02 08:00\n"u8.ToArray(), headings: new Dictionary<string, string>(StringComparer.Ordinal) { ["流水号"] = "编号" });
        var next = await town.ImportAsync("流水号,发现时间\nX2,2025-01-03 08:00\n");

        Assert.Equal(DeliveryOutcome.Refused, unknown.Outcome);
        Assert.Contains("缺少必填的栏目：编号", Assert.Single(unknown.Problems).Message, StringComparison.Ordinal);
        Assert.Equal((DeliveryOutcome.InForce, DeliveryOutcome.InForce), (explained.Outcome, next.Outcome));
    }

    [Fact]
    public async Task Files_that_nobody_names_are_swept_and_files_that_changed_are_told()
    {
        await using var town = await LedgerTown.OpenAsync();
        await town.ImportAsync(Two);
        var parts = Path.Combine(town.Files, "parts");
        Directory.CreateDirectory(Path.Combine(parts, "9-9-orphan"));
        var living = Path.Combine(town.Files, "staging", "living");
        var dead = Path.Combine(town.Files, "staging", "dead");
        Directory.CreateDirectory(living);
        Directory.CreateDirectory(dead);
        await File.WriteAllTextAsync(Path.Combine(dead, "making.lock"), string.Empty, Cancelled);
        await using (new FileStream(Path.Combine(living, "making.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            await town.ReopenAsync();
            Assert.Equal((true, false, 1), (Directory.Exists(living), Directory.Exists(dead), Directory.GetDirectories(parts).Length));
        }

        Assert.Empty(await town.Ledgers.VerifyAsync(Cancelled));
        var rows = Directory.GetFiles(parts, "rows.parquet", SearchOption.AllDirectories).Single();
        await File.AppendAllTextAsync(rows, "x", Cancelled);
        Assert.Contains("不同", Assert.Single(await town.Ledgers.VerifyAsync(Cancelled)).Fault, StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(rows)!, recursive: true);
        Assert.Contains("不见了", Assert.Single(await town.Ledgers.VerifyAsync(Cancelled)).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_imports_at_once_do_not_both_bring_the_same_key()
    {
        await using var town = await LedgerTown.OpenAsync();
        await town.ImportAsync(Two);
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => town.ImportAsync(Head + $"Z1,2025-05-01 08:00,,,{i},,,\n")));

        Assert.Equal(1, results.Count(r => r.Outcome == DeliveryOutcome.InForce));
        Assert.Single(await town.RowsAsync(), r => Equals(r.Values[0], "Z1"));
    }
}
