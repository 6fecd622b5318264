using Hengji.Cli.Terminals;

namespace Hengji.Tests.Cli;

public sealed class SheetTests
{
    [Fact]
    public async Task Read_shows_every_form_as_a_sheet()
    {
        var run = await CliRun.Reading(SampleReadings.Both, "read", "-");

        Assert.Equal(0, run.ExitCode);
        Accept.File(Path.Combine(Repository.Root, "tests/Hengji.Tests/Cli/Snapshots/read.txt"), run.Output);
    }

    [Fact]
    public async Task Review_shows_findings_in_words_to_forward()
    {
        var run = await CliRun.Of(
            s => s with
            {
                Open = (name, bytes) => CliRun.Document(name, bytes, SampleReadings.Both),
                Review = _ => [SampleReadings.Findings, []],
                Describe = code => SampleReadings.Rules.SingleOrDefault(r => string.Equals(r.Code, code, StringComparison.Ordinal)),
            },
            "review", "-");

        Accept.File(Path.Combine(Repository.Root, "tests/Hengji.Tests/Cli/Snapshots/review.txt"), run.Output);
    }

    [Fact]
    public async Task Redirected_sheets_have_no_colours_and_fit_the_width()
    {
        var run = await CliRun.Reading(SampleReadings.Both, "read", "-");

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(DisplayWidth.Of(line) <= Terminal.DefaultWidth, line));
    }

    [Fact]
    public async Task Nothing_of_the_record_is_cut_off()
    {
        var run = await CliRun.Reading(SampleReadings.Both, "read", "-");
        var letters = run.Output.Where(c => !char.IsWhiteSpace(c)).ToHashSet();
        var target = SampleReadings.Damaged.Target;

        Assert.All(target.OverallGoal!, c => Assert.Contains(c, letters));
        Assert.All(target.Indicators.SelectMany(i => (i.Name + i.Target).ToCharArray()), c => Assert.Contains(c, letters));
    }
}
