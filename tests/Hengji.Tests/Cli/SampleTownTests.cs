using System.Text.Json;

namespace Hengji.Tests.Cli;

public sealed class SampleTownTests
{
    private static readonly string[] Documents =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"))
            .Where(file => !file.EndsWith("README.md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [InlineData("read")]
    [InlineData("review")]
    public async Task Every_document_holds_to_the_contract(string command)
    {
        var run = await CliRun.Of([command, .. Documents, "--json"]);
        using var json = JsonDocument.Parse(run.Output);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(
            Documents.Select(Path.GetFileName).Order(StringComparer.Ordinal),
            json.RootElement.GetProperty("forms").EnumerateArray()
                .Select(f => f.GetProperty("source").GetProperty("document").GetString())
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
        await Schema.HoldAsync(command, run.Output);
    }

    [Fact]
    public async Task The_same_bytes_give_the_same_output()
    {
        var first = await CliRun.Of(["read", .. Documents, "--json"]);
        var second = await CliRun.Of(["read", .. Documents, "--json"]);

        Assert.Equal(first.Output, second.Output);
    }

    [Theory]
    [InlineData("grid")]
    [InlineData("form")]
    [InlineData("record")]
    public async Task Every_stage_shows_as_text(string stage)
    {
        var run = await CliRun.Of(["read", .. Documents, "--stage", stage]);

        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.Output);
    }
}
