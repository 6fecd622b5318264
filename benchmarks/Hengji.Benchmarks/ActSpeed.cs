using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Journal;
using Hengji.Review;
using Hengji.Sources;
using Hengji.Storage;
using Hengji.Storage.Corrections;
using Hengji.Storage.Imports;
using Hengji.Storage.Queries;
using Hengji.Terms;

namespace Hengji.Benchmarks;

/// <summary>What a correction takes beside 25,000 filings: the act, the review of what it touches, the journal and the commit.</summary>
internal static class ActSpeed
{
    private const int Filings = 25_000;

    private const int Acts = 12;

    private static readonly Signature By = new("测试", "127.0.0.1");

    /// <param name="output">Takes the table.</param>
    public static async Task MeasureAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("hengji-acts-").FullName;
        try
        {
            var store = await Store.OpenAsync(StoreOptions.Of(folder));
            var forms = InventedForms.Records(Filings)
                .Select((target, i) => new FormReading { Index = i, FirstLine = 1, LastLine = 1, Target = target }).ToList();
            var import = new DocumentImport(
                store, RuleCatalog.National, (name, bytes) => new OpenedDocument(SourceDocument.Of(name, bytes.Span), "表", forms, null), TimeProvider.System);
            output.WriteLine("| what | clock, s | processor, s |");
            output.WriteLine("|---|---:|---:|");
            await TimeAsync(output, $"import of {Filings:#,##0} forms", () => import.ImportAsync("全镇.txt", Encoding.UTF8.GetBytes("全镇"), By));
            var correction = new FilingCorrection(store, RuleCatalog.National, TimeProvider.System);
            var projects = (await store.Projects.ListAsync(new ProjectFilter { Take = 1_000 })).Lines.Select(l => l.ProjectId).Chunk(80).Select(c => c[0]).ToList();
            foreach (var (what, box, typed) in ((string, Box, Func<string, string>)[])
                [
                    ("a correction of the annual amount", Box.AnnualTotal, _ => "12.34"),
                    ("a correction of the annual goal", Box.AnnualGoal, goal => goal + "年底前验收。"),
                    ("a correction of the project's name", Box.ProjectName, name => name + "（更正）"),
                ])
            {
                await TimeAsync(output, $"{what}, mean of {Acts}", async () =>
                {
                    foreach (var project in projects.Take(Acts))
                    {
                        var page = (await store.Projects.FindAsync(project))!;
                        var seen = FieldEntry.Text(page.Form.Target, Field.Of(box));
                        await correction.KeepAsync(
                            new CorrectionRequest(project, page.Version, Field.Of(box), CorrectionKind.Corrected, seen, typed(seen)), By);
                    }
                }, Acts);
            }
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task TimeAsync(TextWriter output, string what, Func<Task> work, int times = 1)
    {
        var used = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await work();
        var (clock, processor) = (watch.Elapsed.TotalSeconds / times, (Environment.CpuUsage.TotalTime - used).TotalSeconds / times);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {clock:0.00} | {processor:0.00} |"));
    }
}
