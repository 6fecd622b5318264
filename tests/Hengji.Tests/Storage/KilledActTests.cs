using System.Diagnostics;
using System.Globalization;
using Hengji.Actions;
using Hengji.Journal;
using Hengji.Lifecycle;
using Hengji.People;
using Hengji.Review;
using Hengji.Storage;
using Hengji.Storage.Imports;
using Hengji.Storage.Seasons;
using Microsoft.Data.Sqlite;
using Act = Hengji.Lifecycle.Act;

namespace Hengji.Tests.Storage;

/// <summary>An act that was acknowledged survives the death of the process, with its journal entry; one that was not leaves neither.</summary>
public sealed class KilledActTests
{
    private const string FolderVariable = "HENGJI_TEST_KILLED_ACTS";

    /// <summary>Where a child stops by itself, should nobody live to kill it.</summary>
    private const int MostActs = 2_000;

    private static readonly Person Clerk = new(1, "陈小满", [new Grant(Role.Clerk, 1, Sight.Everything)]);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_process_killed_while_acting_loses_nothing_it_acknowledged()
    {
        var folder = Directory.CreateTempSubdirectory("hengji-killed-acts-").FullName;
        var store = await Hengji.Storage.Store.OpenAsync(StoreOptions.Of(folder), Cancelled);
        await new DocumentImport(store, RuleCatalog.National, TestStore.Read, TimeProvider.System)
            .ImportAsync("甲.txt", "2025;路灯维护;路灯所;1;亮\n"u8.ToArray(), TestStore.By, cancellationToken: Cancelled);
        for (var round = 0; round < 2; round++)
        {
            var before = Acknowledged(folder);
            using var child = StartChild(folder);
            try
            {
                for (var patience = Stopwatch.StartNew(); Acknowledged(folder) < before + 3;)
                {
                    Assert.True(patience.Elapsed < TimeSpan.FromSeconds(120), "The child does not act.");
                    await Task.Delay(10, Cancelled);
                }
            }
            finally
            {
                child.Kill();
            }

            await child.WaitForExitAsync(Cancelled);
            var season = (await store.Season.FindAsync(1, Cancelled))!;
            Assert.InRange(season.Standing.Revision, Acknowledged(folder), Acknowledged(folder) + round + 1);
            Assert.Equal(season.Standing.Revision, season.Acts.Count);
            var verdict = await store.Journal.VerifyAsync(Cancelled);
            Assert.True(verdict.IsWhole, verdict.Reason);
            Assert.Equal(season.Acts.Count + 1, verdict.Checked);
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Runs in the process that gets killed; explicit, so that it never runs as a test of its own.</summary>
    [Fact(Explicit = true)]
    public async Task Child_submits_and_takes_back_without_end()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable)
            ?? throw new InvalidOperationException("Started by the test beside it only.");
        var store = await Hengji.Storage.Store.OpenAsync(StoreOptions.Of(folder), Cancelled);
        var acts = new ProjectActs(store, RuleCatalog.National, TimeProvider.System);
        for (var i = 0; i < MostActs; i++)
        {
            var standing = (await store.Season.FindAsync(1, Cancelled))!.Standing;
            var act = standing.Stage == Stage.Draft ? Act.Submit : Act.Recall;
            var result = await acts.DoAsync(new ActRequest(1, act, standing.Revision), Clerk, new Signature(Clerk.Name, "test"), Cancelled);
            await File.AppendAllTextAsync(Log(folder), string.Create(CultureInfo.InvariantCulture, $"{result.After!.Revision}\n"), Cancelled);
        }
    }

    private static string Log(string folder) => Path.Combine(folder, "acknowledged");

    private static int Acknowledged(string folder) => File.Exists(Log(folder)) ? File.ReadAllText(Log(folder)).Count(c => c == '\n') : 0;

    private static Process StartChild(string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath ?? throw new InvalidOperationException("No process path."))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment = { [FolderVariable] = folder },
        };
        if (Path.GetFileNameWithoutExtension(start.FileName) is "dotnet")
        {
            start.ArgumentList.Add(typeof(KilledActTests).Assembly.Location);
        }

        foreach (var argument in (string[])
            ["-explicit", "only", "-method", $"{typeof(KilledActTests).FullName}.{nameof(Child_submits_and_takes_back_without_end)}"])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The child did not start.");
    }
}
