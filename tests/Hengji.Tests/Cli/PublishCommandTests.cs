using System.Text;
using Hengji.Cli.Exports;
using Hengji.Disclosures;
using Hengji.Writing.Disclosures;
using Hengji.Writing.Pdf;

namespace Hengji.Tests.Cli;

public sealed class PublishCommandTests
{
    private static readonly SiteOptions Options = new("青溪镇财政所") { WithPdf = false };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_nobody_approved_is_not_published()
    {
        Assert.SkipUnless(PdfForms.IsAvailable, "The fonts are not built in.");
        var (data, site) = (Scratch.Folder(), Scratch.Folder());
        await CliRun.Reading(SampleReadings.Both, "import", Scratch.File("云溪镇.txt", "1"u8), "--data", data);

        var run = await CliRun.Of("publish", "--publisher", "云溪镇财政所", "--out", site, "--data", data);

        Assert.Equal((2, "没有已批复的项目；只有批复的版本可以公开。\n"), (run.ExitCode, run.Error));
        Assert.Empty(Directory.GetFileSystemEntries(site));
    }

    [Fact]
    public async Task A_folder_with_something_else_in_it_is_not_touched()
    {
        var folder = Scratch.Folder();
        var own = Path.Combine(folder, "index.html");
        await File.WriteAllTextAsync(own, "别的网站", Cancelled);

        Assert.False(await SiteFolder.WriteAsync(folder, DisclosureSite.Build(Options, [Project(1)]), Cancelled));

        Assert.Equal("别的网站", await File.ReadAllTextAsync(own, Cancelled));
        Assert.Single(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public async Task Publishing_again_takes_away_what_is_no_longer_disclosed_and_nothing_else()
    {
        var folder = Scratch.Folder();
        await SiteFolder.WriteAsync(folder, DisclosureSite.Build(Options, [Project(1), Project(2)]), Cancelled);
        var before = Files(folder);
        var own = Path.Combine(folder, "robots.txt");
        await File.WriteAllTextAsync(own, "User-agent: *", Encoding.ASCII, Cancelled);

        Assert.True(await SiteFolder.WriteAsync(folder, DisclosureSite.Build(Options, [Project(1)]), Cancelled));

        var after = Files(folder);
        Assert.Equal(2, before.Except(after, StringComparer.Ordinal).Count());
        Assert.Equal(["robots.txt"], after.Except(before, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static DisclosedProject Project(long id) =>
        new(id, 1, new DateOnly(2025, 3, 1), Sample.Target with { ProjectName = $"青溪镇样例项目{id}" });

    private static List<string> Files(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))];
}
