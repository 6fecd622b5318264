using System.Text;
using Hengji.Reading;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hengji.Tests.Web;

/// <summary>From a file to a lit span: import, list, form, finding, source.</summary>
public sealed class ImportPageTests(Browser browser)
{
    private static readonly byte[] _river = Encoding.UTF8.GetBytes(QingxiTown.Document().Text);

    [Fact]
    public async Task File_goes_from_import_over_list_and_form_to_its_source()
    {
        await using var town = await Town.OpenAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/import");

        await desk.Page.SetInputFilesAsync("input[type=file]", File("青溪镇2026年申报.txt", _river));
        await Expect(desk.Page.Locator("tr.sub")).ToHaveCountAsync(3);
        await Expect(desk.Page.Locator(".tally")).ToContainTextAsync("已得3张表：新建3");

        await desk.Page.ClickAsync("nav a:has-text('项目')");
        await Expect(desk.Page.Locator("tr.total").First).ToContainTextAsync("2个项目");
        await desk.Page.ClickAsync("text=镇村河道养护与水质监测");

        await Expect(desk.Page.Locator("#b-funding-annualTotal")).ToContainTextAsync("286.40");
        await desk.Page.ClickAsync(".note:has-text('资金总额与各来源之和不符')");
        await Expect(desk.Page.Locator(".s.lit")).ToHaveTextAsync("286.40");
        await Expect(desk.Page.Locator(".s.also").First).ToBeVisibleAsync();
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task Bad_file_stops_no_other_and_same_content_is_filed_once()
    {
        await using var town = await Town.OpenAsync(largestUpload: 200_000);
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/import");

        await desk.Page.SetInputFilesAsync(
            "input[type=file]",
            [
                File("空.txt", []),
                File("过大.txt", new byte[200_001]),
                File("通知.txt", Encoding.UTF8.GetBytes("关于召开会议的通知\n请各单位按时参加。\n")),
                File("申报.txt", _river),
                File("申报（副本）.txt", _river),
            ]);

        var rows = desk.Page.Locator("table.jobs tbody tr:not(.sub)");
        await Expect(rows.Nth(4).Locator(".st")).ToHaveTextAsync("重复");
        await Expect(rows.Nth(0)).ToContainTextAsync("文件是空的");
        await Expect(rows.Nth(1)).ToContainTextAsync("请拆成几个文件");
        await Expect(rows.Nth(2).Locator(".st")).ToHaveTextAsync("未导入");
        await Expect(rows.Nth(2)).ToContainTextAsync("没有找到");
        await Expect(rows.Nth(3).Locator(".st")).ToHaveTextAsync("读完");
        Assert.Equal(1, await town.Store.Documents.CountAsync(TestContext.Current.CancellationToken));
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task What_was_left_out_of_a_document_is_said_above_its_forms()
    {
        await using var town = await Town.OpenAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/import");
        var word = Hengji.Writing.Docx.DocxForms.Write([Sample.Target]);

        await desk.Page.SetInputFilesAsync("input[type=file]", File("申报.docm", Reading.Office.OfficeEdgeTests.With(word, "word/vbaProject.bin", [1, 2, 3])));

        var rows = desk.Page.Locator("table.jobs tbody tr");
        await Expect(rows.Nth(1)).ToContainTextAsync("读取说明");
        await Expect(rows.Nth(1)).ToContainTextAsync("宏没有运行");
        await Expect(rows.Nth(2)).ToContainTextAsync(Sample.Target.ProjectName!);
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task Sums_above_are_those_of_the_rows_below()
    {
        await using var town = await Town.OpenAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/import");
        var once = File("申报.txt", _river);
        var notice = File("通知.txt", Encoding.UTF8.GetBytes("关于召开会议的通知\n请各单位按时参加。\n"));
        // Other bytes that say the same, and the same bytes again.
        var retyped = File("申报（换行）.txt", Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(_river) + "\n\n"));
        var amended = File("申报（修改）.txt", Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(_river).Replace("24个", "26个", StringComparison.Ordinal)));

        await desk.Page.SetInputFilesAsync("input[type=file]", [once, retyped, amended, once, notice, retyped]);
        await Expect(desk.Page.Locator(".tally")).ToContainTextAsync("进行中0");

        var tally = await desk.Page.Locator(".tally").TextContentAsync() ?? string.Empty;
        var numbers = System.Text.RegularExpressions.Regex.Matches(tally, "[0-9]+", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))
            .Select(match => int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal([6, 3, 0, 1, 2], numbers[..5]);
        Assert.Equal([15, 3, 1, 11], numbers[5..9]);
        Assert.Equal(6, await desk.Page.Locator("table.jobs tbody tr:not(.sub)").CountAsync());
        foreach (var (outcome, count) in new[] { ("new", numbers[6]), ("newer", numbers[7]), ("same", numbers[8]) })
        {
            await Expect(desk.Page.Locator($"tr.sub[data-outcome='{outcome}']")).ToHaveCountAsync(count);
        }

        var formsOfFiles = await desk.Page.EvaluateAsync<int>(
            "[...document.querySelectorAll('table.jobs tbody tr:not(.sub)')].reduce((sum, row) => sum + Number(row.cells[4].textContent), 0)");
        Assert.Equal(numbers[5], formsOfFiles);
        await Expect(desk.Page.Locator("table.jobs tbody tr").First).ToContainTextAsync("通知.txt");
    }

    [Fact]
    public async Task Unchanged_forms_are_folded_and_open_on_request()
    {
        await using var town = await Town.OpenAsync();
        await town.FileAsync("以前.txt", QingxiTown.Document());
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/import");

        await desk.Page.SetInputFilesAsync("input[type=file]", [File("再来一次.txt", _river)]);
        await Expect(desk.Page.Locator(".tally")).ToContainTextAsync("重复1。已得3张表：新建0，更新0，相同3");
        await Expect(desk.Page.Locator("tr.sub").First).ToBeHiddenAsync();

        await desk.Page.FocusAsync(".fold");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator("tr.sub").First).ToBeVisibleAsync();
        await Expect(desk.Page.Locator(".fold")).ToHaveAttributeAsync("aria-expanded", "true");
    }

    [Fact]
    public async Task Dropped_file_is_imported()
    {
        await using var town = await Town.OpenAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/import");

        await desk.Page.EvaluateAsync(
            """
            text => {
              const carried = new DataTransfer();
              carried.items.add(new File([text], "拖入.txt"));
              document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }));
            }
            """,
            Encoding.UTF8.GetString(_river));

        await Expect(desk.Page.Locator("tr.sub")).ToHaveCountAsync(3);
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task A_scan_tells_its_pages_and_can_be_stopped()
    {
        var left = new TaskCompletionSource();
        await using var town = await Town.OpenAsync(open: (_, _, recognition) =>
        {
            recognition.Progress!.Report(new PageProgress(2, 3));
            recognition.Cancellation.WaitHandle.WaitOne(TimeSpan.FromSeconds(60));
            left.SetResult();
            recognition.Cancellation.ThrowIfCancellationRequested();
            throw new InvalidOperationException("It was not stopped.");
        });
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/import");

        await desk.Page.SetInputFilesAsync("input[type=file]", [File("扫描件.txt", _river), File("排着队.txt", _river)]);
        var rows = desk.Page.Locator("table.jobs tbody tr");
        await Expect(rows.Nth(0).Locator(".st")).ToHaveTextAsync("识别第2页，共3页");
        await rows.Nth(1).Locator("button").ClickAsync();
        await Expect(rows.Nth(1).Locator(".st")).ToHaveTextAsync("已停止");
        await rows.Nth(0).Locator("button").ClickAsync();

        await Expect(rows.Nth(0).Locator(".st")).ToHaveTextAsync("已停止");
        await Expect(rows.Nth(0)).ToContainTextAsync("从中断处继续");
        await left.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.Equal(0, await town.Store.Documents.CountAsync(TestContext.Current.CancellationToken));
        Assert.Empty(desk.Faults);
    }

    private static FilePayload File(string name, byte[] bytes) => new() { Name = name, MimeType = "text/plain", Buffer = bytes };
}
