using System.Text.Json;

namespace Hengji.Tests.Builds;

/// <summary>A publish for Windows or Linux restores what is locked: both runtimes are in every lock file.</summary>
public sealed class LockFileTests
{
    [Theory]
    [InlineData("linux-x64")]
    [InlineData("win-x64")]
    public void Every_lock_file_knows_the_runtimes_that_are_published(string runtime)
    {
        var files = new[] { "src", "tests", "benchmarks" }
            .SelectMany(folder => Directory.EnumerateDirectories(Path.Combine(Repository.Root, folder)))
            .Select(project => Path.Combine(project, "packages.lock.json"))
            .Where(File.Exists)
            .ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            using var locked = JsonDocument.Parse(File.ReadAllText(file));
            Assert.Contains(
                locked.RootElement.GetProperty("dependencies").EnumerateObject(),
                framework => framework.Name.EndsWith("/" + runtime, StringComparison.Ordinal));
        });
    }
}
