using System.IO.Compression;
using System.Text.Json;

namespace Hengji.Tests.Cli;

public sealed class ReadContractTests
{
    [Fact]
    public async Task Json_is_the_contract_to_the_letter()
    {
        var run = await CliRun.Reading(SampleReadings.Both, "read", "-", "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Accept.File(Path.Combine(Repository.Root, "tests/Hengji.Tests/Cli/Snapshots/read.json"), run.Output);
    }

    [Fact]
    public async Task Json_holds_to_its_schema()
    {
        var full = await CliRun.Reading(SampleReadings.Both, "read", "-", "--json");
        var refused = await CliRun.Of("read", "没有这个文件.txt", "--json");

        await Schema.HoldAsync("read", full.Output);
        await Schema.HoldAsync("read", refused.Output);
    }

    [Fact]
    public async Task Amounts_are_yuan_without_needless_zeros()
    {
        var run = await CliRun.Reading(SampleReadings.Both, "read", "-", "--json");
        using var json = JsonDocument.Parse(run.Output);
        var funding = json.RootElement.GetProperty("forms")[0].GetProperty("record").GetProperty("funding");

        Assert.Equal("266200", funding.GetProperty("total").GetRawText());
        Assert.Equal("0", funding.GetProperty("other").GetRawText());
        Assert.Equal("266200.01", funding.GetProperty("annualTotal").GetRawText());
        Assert.Equal("null", funding.GetProperty("annualFiscal").GetRawText());
    }

    [Fact]
    public async Task Chinese_is_not_escaped_and_there_is_no_byte_order_mark()
    {
        var run = await CliRun.Reading(SampleReadings.Both, "read", "-", "--json");

        Assert.StartsWith("{", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"projectName\": \"河道保洁与水质巡查\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("≥90%", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_document_is_a_problem_beside_the_forms_of_the_others()
    {
        var run = await CliRun.Of(
            s => s with
            {
                Open = (name, bytes) => bytes.IsEmpty
                    ? CliRun.Document(name, bytes, []) with { Refusal = "文件为空，请核对后重新导出。" }
                    : CliRun.Document(name, bytes, SampleReadings.Both),
            },
            "read", "-", Scratch.File("空.txt", []), "--json");
        using var json = JsonDocument.Parse(run.Output);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(2, json.RootElement.GetProperty("forms").GetArrayLength());
        Assert.Equal("空.txt", json.RootElement.GetProperty("problems")[0].GetProperty("document").GetString());
        Assert.Equal("文件为空，请核对后重新导出。", json.RootElement.GetProperty("problems")[0].GetProperty("message").GetString());
        Assert.Equal("空.txt：文件为空，请核对后重新导出。\n", run.Error);
    }

    [Fact]
    public async Task Forms_of_several_files_are_one_object_in_order()
    {
        var first = Scratch.File("乙.txt", "1"u8);
        var second = Scratch.File("甲.txt", "2"u8);
        var run = await CliRun.Reading(SampleReadings.Both, "read", first, second, "--json");
        using var json = JsonDocument.Parse(run.Output);
        var sources = json.RootElement.GetProperty("forms").EnumerateArray().Select(f => f.GetProperty("source"));

        Assert.Equal(
            "乙.txt 0, 乙.txt 1, 甲.txt 0, 甲.txt 1",
            string.Join(", ", sources.Select(s => $"{s.GetProperty("document").GetString()} {s.GetProperty("index").GetInt32()}")));
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "--json")]
    [InlineData("read", "--stage", "grid")]
    [InlineData("review")]
    public async Task A_folder_without_a_file_is_named_and_is_bad_input(params string[] args)
    {
        var folder = Scratch.Folder();

        var run = await CliRun.Of([.. args, folder]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"{Path.GetFileName(folder)}：“{folder}”里没有文件。\n", run.Error);
    }

    [Fact]
    public async Task An_archive_without_a_document_is_named_and_is_bad_input()
    {
        using var bytes = new MemoryStream();
        using (new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
        }

        var run = await CliRun.Of("read", Scratch.File("空.zip", bytes.ToArray()));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("空.zip：", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_means_every_file_in_it()
    {
        var folder = Scratch.Folder();
        Directory.CreateDirectory(Path.Combine(folder, "子"));
        await File.WriteAllTextAsync(Path.Combine(folder, "b.txt"), "1", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), "2", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "子", "c.txt"), "3", TestContext.Current.CancellationToken);
        var names = new List<string>();

        await CliRun.Of(
            s => s with
            {
                Open = (name, bytes) =>
                {
                    names.Add(name);
                    return CliRun.Document(name, bytes, []);
                },
            },
            "read", folder, "--json");

        Assert.Equal(["a.txt", "b.txt", "c.txt"], names);
    }

    [Fact]
    public async Task A_document_without_forms_is_no_error_and_says_so()
    {
        var run = await CliRun.Reading([], "read", "-", "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("{\n  \"forms\": []\n}\n", run.Output);
        Assert.Equal("-：未发现绩效目标表。\n", run.Error);
    }
}
