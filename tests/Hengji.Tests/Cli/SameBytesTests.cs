using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Hengji.Tests.Samples;

namespace Hengji.Tests.Cli;

/// <summary>The same documents give the same findings, to the byte, wherever and however the program runs.</summary>
public sealed class SameBytesTests
{
    private const int Runs = 20;

    private static readonly string[] Zones = ["Asia/Shanghai", "America/St_Johns"];

    private static readonly string[] Cultures = ["zh_CN.UTF-8", "tr_TR.UTF-8"];

    private static readonly int[] Processors = [1, 2, 8];

    [Fact]
    public async Task Findings_as_json_are_the_same_in_every_culture_and_run()
    {
        var first = await ReviewAsync("zh-CN", "--json");
        for (var run = 1; run < Runs; run++)
        {
            Assert.Equal(first, await ReviewAsync(run % 2 == 0 ? "zh-CN" : "tr-TR", "--json"), StringComparer.Ordinal);
        }

        // As text people read, once in each.
        Assert.Equal(await ReviewAsync("zh-CN"), await ReviewAsync("tr-TR"), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Findings_and_papers_are_the_same_in_every_zone_culture_and_number_of_processors()
    {
        string? first = null;
        foreach (var zone in Zones)
        {
            foreach (var culture in Cultures)
            {
                foreach (var processors in Processors)
                {
                    var bytes = await RunAsync(zone, culture, processors);
                    first ??= bytes;
                    Assert.True(string.Equals(first, bytes, StringComparison.Ordinal), $"{zone}, {culture}, {processors}:\n{bytes}\nfirst:\n{first}");
                }
            }
        }
    }

    private static async Task<string> ReviewAsync(string culture, params string[] options)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return (await CliRun.Of(["review", SampleTruth.Folder, .. options])).Output;
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Hashes of all a run writes: what it prints, and the notices and sheets.</summary>
    private static async Task<string> RunAsync(string zone, string culture, int processors)
    {
        var folder = Scratch.Folder();
        var cancelled = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("dotnet", [
            Path.Combine(AppContext.BaseDirectory, "Hengji.Cli.dll"), "review", Path.Combine(SampleTruth.Folder, "农服中心2026.txt"), "--json",
            "--notices", Path.Combine(folder, "退回"), "--sheets", Path.Combine(folder, "审核表"),
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Repository.Root,
        };
        start.Environment["TZ"] = zone;
        start.Environment["LC_ALL"] = culture;
        start.Environment["LANG"] = culture;
        start.Environment["DOTNET_PROCESSOR_COUNT"] = processors.ToString(CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(cancelled);
        var output = await process.StandardOutput.ReadToEndAsync(cancelled);
        await process.WaitForExitAsync(cancelled);
        Assert.True(process.ExitCode == 0, await errors);
        var hashes = new List<string> { Hash(System.Text.Encoding.UTF8.GetBytes(output)) + " output" };
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hashes.Add($"{Hash(await File.ReadAllBytesAsync(file, cancelled))} {Path.GetRelativePath(folder, file)}");
        }

        Assert.True(hashes.Count > 3, "The notices and sheets are missing.");
        return string.Join('\n', hashes);
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
