using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hengji.Review;
using Hengji.Storage;
using Hengji.Storage.Imports;
using Hengji.Storage.Queries;
using Microsoft.Data.Sqlite;

namespace Hengji.Tests.Storage;

/// <summary>An import that was acknowledged survives the death of the process; one that was not leaves no trace.</summary>
public sealed class KilledImportTests
{
    private const string FolderVariable = "HENGJI_TEST_KILLED_FOLDER";
    private const int FormsPerDocument = 300;

    /// <summary>Where a child stops by itself, should nobody live to kill it.</summary>
    private const int MostDocuments = 100;

    [Fact]
    public async Task A_process_killed_while_importing_loses_nothing_it_acknowledged()
    {
        var folder = Directory.CreateTempSubdirectory("hengji-killed-").FullName;
        var kept = 0;
        for (var round = 0; round < 3; round++)
        {
            using var child = StartChild(folder);
            try
            {
                await AcknowledgedAsync(folder, kept + 2);
                // At a different point of the import under way each time.
                await Task.Delay(40 * round, Cancelled);
            }
            finally
            {
                child.Kill();
            }

            await child.WaitForExitAsync(Cancelled);

            var acknowledged = Acknowledgements(folder);
            var store = await Hengji.Storage.Store.OpenAsync(StoreOptions.Of(folder), Cancelled);
            var documents = await store.Documents.ListAsync(0, int.MaxValue, Cancelled);
            Assert.Empty(acknowledged.Except(documents.Select(d => d.Sha256), StringComparer.Ordinal));
            Assert.InRange(documents.Count, acknowledged.Length, acknowledged.Length + round + 1);
            Assert.All(documents, d => Assert.Equal(FormsPerDocument, d.FormCount));
            var list = await store.Projects.ListAsync(new ProjectFilter(), Cancelled);
            Assert.Equal(documents.Count * FormsPerDocument, list.All.Count);
            var verdict = await store.Journal.VerifyAsync(Cancelled);
            Assert.Equal((true, documents.Count), (verdict.IsWhole, verdict.Checked));
            kept = acknowledged.Length;
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Two_processes_import_into_one_store()
    {
        var folder = Directory.CreateTempSubdirectory("hengji-two-").FullName;
        var store = await Hengji.Storage.Store.OpenAsync(StoreOptions.Of(folder), Cancelled);
        var import = new DocumentImport(store, RuleCatalog.National, TestStore.Read, TimeProvider.System);
        using var child = StartChild(folder);
        try
        {
            for (var (i, patience) = (0, Stopwatch.StartNew()); Acknowledgements(folder).Length < 3; i++)
            {
                Assert.True(patience.Elapsed < TimeSpan.FromSeconds(60), "The child does not import.");
                var text = string.Create(CultureInfo.InvariantCulture, $"2025;父{i};单位;1;\n");
                await import.ImportAsync("父.txt", Encoding.UTF8.GetBytes(text), TestStore.By, cancellationToken: Cancelled);
                await Task.Delay(20, Cancelled);
            }
        }
        finally
        {
            child.Kill();
        }

        await child.WaitForExitAsync(Cancelled);
        var verdict = await store.Journal.VerifyAsync(Cancelled);
        Assert.True(verdict.IsWhole, verdict.Reason);
        Assert.Equal(await store.Documents.CountAsync(Cancelled), verdict.Checked);
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Runs in the process that gets killed; explicit, so that it never runs as a test of its own.</summary>
    [Fact(Explicit = true)]
    public async Task Child_imports_without_end()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable)
            ?? throw new InvalidOperationException("Started by the test beside it only.");
        var store = await Hengji.Storage.Store.OpenAsync(StoreOptions.Of(folder), Cancelled);
        var import = new DocumentImport(store, RuleCatalog.National, TestStore.Read, TimeProvider.System);
        for (var number = await store.Documents.CountAsync(Cancelled); number < MostDocuments; number++)
        {
            var text = string.Concat(Enumerable.Range(0, FormsPerDocument).Select(i => string.Create(
                CultureInfo.InvariantCulture, $"2025;项目{number}-{i};单位;1;完成{i}件\n")));
            var result = await import.ImportAsync(
                $"{number}.txt", Encoding.UTF8.GetBytes(text), TestStore.By, cancellationToken: Cancelled);
            await File.AppendAllTextAsync(Log(folder), result.Source.Sha256 + "\n", Cancelled);
        }
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static string Log(string folder) => Path.Combine(folder, "acknowledged");

    private static string[] Acknowledgements(string folder) => File.Exists(Log(folder))
        ? File.ReadAllText(Log(folder)).Split('\n')[..^1]
        : [];

    private static async Task AcknowledgedAsync(string folder, int count)
    {
        for (var patience = Stopwatch.StartNew(); Acknowledgements(folder).Length < count;)
        {
            Assert.True(patience.Elapsed < TimeSpan.FromSeconds(60), "The child does not import.");
            await Task.Delay(20, Cancelled);
        }
    }

    private static Process StartChild(string folder)
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
            start.ArgumentList.Add(typeof(KilledImportTests).Assembly.Location);
        }

        foreach (var argument in (string[])
            ["-explicit", "only", "-method", $"{typeof(KilledImportTests).FullName}.{nameof(Child_imports_without_end)}"])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The child did not start.");
    }
}
