using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Cli;

public sealed class ReviewPapersTests
{
    private static readonly PerformanceTarget Faulty = Sample.WithRow(Category.Quantity, "巡检路灯数量", null);

    private readonly string _out = Scratch.Folder();

    [Fact]
    public async Task Units_with_something_to_mend_get_a_notice_and_every_form_a_sheet()
    {
        var run = await Review([Faulty, Sample.Target with { ImplementingUnit = "青溪镇文化中心", ProjectName = "镇级广场放映" }]);

        Assert.Equal($"已写退回意见1份：{Notices}\n已写审核表2份：{Sheets}\n", run.Error);
        Assert.Equal(
            ["青溪镇城乡建设服务中心2025年度绩效目标审核退回意见.docx", "青溪镇城乡建设服务中心2025年度绩效目标审核退回意见.pdf"], NamesIn(Notices));
        Assert.Equal(
            [
                "镇级广场放映（2025年度）绩效目标审核表.docx", "镇级广场放映（2025年度）绩效目标审核表.pdf",
                "青溪镇村道路灯维护（2025年度）绩效目标审核表.docx", "青溪镇村道路灯维护（2025年度）绩效目标审核表.pdf",
            ],
            NamesIn(Sheets));
    }

    [Fact]
    public async Task Forms_of_one_name_do_not_overwrite_each_other()
    {
        await Review([Faulty, Faulty]);

        Assert.Equal(4, NamesIn(Sheets).Count);
        Assert.Contains("青溪镇村道路灯维护（2025年度）绩效目标审核表（2）.docx", NamesIn(Sheets), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Folder_that_cannot_be_written_is_named()
    {
        await File.WriteAllTextAsync(Sheets, "占用", TestContext.Current.CancellationToken);
        var run = await Review([Faulty]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"无法写入“{Sheets}”", run.Error, StringComparison.Ordinal);
    }

    private string Notices => Path.Combine(_out, "退回");

    private string Sheets => Path.Combine(_out, "审核表");

    /// <summary>Each form is reviewed alone, lest the samples be found copied from each other.</summary>
    private Task<CliRun> Review(IReadOnlyList<PerformanceTarget> targets) => CliRun.Of(
        session => session with
        {
            Open = (name, bytes) => CliRun.Document(name, bytes, [.. targets.Select((target, i) => Sample.Reading(target) with { Index = i })]),
            Review = forms => [.. forms.Select(form => RuleCatalog.National.Review(Sample.Dossier(form.Target)))],
        },
        "review", "-", "--notices", Notices, "--sheets", Sheets);

    private static List<string> NamesIn(string folder) =>
        [.. Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
