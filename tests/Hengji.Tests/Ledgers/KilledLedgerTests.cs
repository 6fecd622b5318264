using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hengji.Ledgers;
using Hengji.Storage;
using Microsoft.Data.Sqlite;

namespace Hengji.Tests.Ledgers;

/// <summary>A process killed while it imports leaves all of a batch or none of it, and no files that nobody names.</summary>
public sealed class KilledLedgerTests
{
    private const string FolderVariable = "HENGJI_TEST_KILLED_LEDGERS";
    private const int RowsOfEach = 2000;
    private const int Rounds = 8;
    private const int MostBatches = 400;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_killed_import_is_all_or_nothing()
    {
        var folder = Scratch.Folder();
        for (var round = 0; round < Rounds; round++)
        {
            var before = Acknowledged(folder).Length;
            using var child = Start(folder);
            try
            {
                for (var patience = Stopwatch.StartNew(); Acknowledged(folder).Length < before + 1;)
                {
                    Assert.True(patience.Elapsed < TimeSpan.FromSeconds(120), "The child does not import.");
                    await Task.Delay(10, Cancelled);
                }

                // At another point of the import under way each time.
                await Task.Delay(17 * round, Cancelled);
            }
            finally
            {
                child.Kill();
            }

            await child.WaitForExitAsync(Cancelled);
            var store = await Hengji.Storage.Store.OpenAsync(StoreOptions.Of(folder), Cancelled);
            var ledgers = await LedgerTown.OpenLedgersAsync(folder, store);
            var ledger = await store.Ledgers.FindAsync("cases", Cancelled);
            var batches = await store.Ledgers.BatchesAsync(ledger!.Id, Cancelled);

            Assert.Empty(Acknowledged(folder).Except(batches.Select(b => b.Source), StringComparer.Ordinal));
            Assert.All(batches, b => Assert.Equal((BatchState.InForce, (long)RowsOfEach), (b.State, b.Rows)));
            Assert.Empty(await ledgers.VerifyAsync(Cancelled));
            var count = await ledgers.MeasureAsync(ledger.Id, new CountMeasure(), MeasureScope.OfYear(2025), cancellation: Cancelled);
            Assert.Equal(batches.Count * RowsOfEach, count.Number);
            Assert.Equal(
                batches.Select(b => b.Partition).Order(StringComparer.Ordinal),
                Directory.GetDirectories(Path.Combine(folder, "ledgers", "parts")).Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal));
            Assert.Empty(Directory.GetDirectories(Path.Combine(folder, "ledgers", "staging")));
            var verdict = await store.Journal.VerifyAsync(Cancelled);
            Assert.True(verdict.IsWhole, verdict.Reason);
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Runs in the process that gets killed; explicit, so that it never runs as a test of its own.</summary>
    [Fact(Explicit = true)]
    public async Task Child_imports_without_end()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable) ?? throw new InvalidOperationException("Started by the test beside it only.");
        var store = await Hengji.Storage.Store.OpenAsync(StoreOptions.Of(folder), Cancelled);
        var ledgers = await LedgerTown.OpenLedgersAsync(folder, store);
        for (var i = Acknowledged(folder).Length; i < MostBatches; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{Guid.NewGuid():N}.csv");
            var text = new StringBuilder("编号,发现时间,金额\n");
            for (var row = 0; row < RowsOfEach; row++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{name[..12]}-{row},2025-03-05 10:00,{row}\n");
            }

            await ledgers.ImportAsync(new LedgerDelivery(LedgerTown.Cases, Scratch.File(name, Encoding.UTF8.GetBytes(text.ToString())), LedgerTown.By), Cancelled);
            await File.AppendAllTextAsync(Log(folder), name + "\n", Cancelled);
        }
    }

    private static string Log(string folder) => Path.Combine(folder, "acknowledged");

    private static string[] Acknowledged(string folder) => File.Exists(Log(folder)) ? File.ReadAllText(Log(folder)).Split('\n')[..^1] : [];

    private static Process Start(string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath ?? throw new InvalidOperationException("No process path."))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment = { [FolderVariable] = folder },
        };
        // Started by 'dotnet Hengji.Tests.dll' the process is dotnet, and wants to be told the assembly.
        if (Path.GetFileNameWithoutExtension(start.FileName) is "dotnet")
        {
            start.ArgumentList.Add(typeof(KilledLedgerTests).Assembly.Location);
        }

        foreach (var argument in (string[])["-explicit", "only", "-method", $"{typeof(KilledLedgerTests).FullName}.{nameof(Child_imports_without_end)}"])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The child did not start.");
    }
}
