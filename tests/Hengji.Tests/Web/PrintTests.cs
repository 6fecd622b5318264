using Hengji.Reading.Grids.Pdf;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using static Microsoft.Playwright.Assertions;

namespace Hengji.Tests.Web;

/// <summary>What goes back to the unit: the form on paper, and behind it every finding; the same as text.</summary>
public sealed class PrintTests(Browser browser)
{
    [Fact]
    public async Task Form_is_followed_by_its_findings_and_no_page_is_blank()
    {
        var pages = await PrintAsync("/projects/1?f=funding.annualTotal");

        Assert.InRange(pages.Count, 2, 3); // one sheet or two, as the fonts of the machine run
        Assert.Contains("财政项目支出绩效目标表", pages[0], StringComparison.Ordinal);
        Assert.DoesNotContain("绩效目标审核意见", pages[0], StringComparison.Ordinal);
        Assert.Contains("绩效目标审核意见", pages[1], StringComparison.Ordinal);
        var sheet = string.Concat(pages.Skip(1));
        foreach (var said in new[]
        {
            "年度资金申请总额：资金总额与各来源之和不符", "当年财政拨款266.40", "应为278.40万元", "财预〔2015〕88号", "建议写法",
            "数量指标·年度指标值（保洁河道条段数）", "识读存疑或未读出", "审核人",
        })
        {
            Assert.Contains(said, sheet, StringComparison.Ordinal);
        }

        Assert.Contains("审核日期", pages[^1], StringComparison.Ordinal);
        Assert.All(pages, page => Assert.True(page.Length > 60, $"A page is nearly blank: {page}"));
    }

    [Fact]
    public async Task Form_without_findings_prints_alone_on_one_page()
    {
        var pages = await PrintAsync("/projects/2");

        Assert.Single(pages);
    }

    [Fact]
    public async Task Paper_carries_the_marks_of_findings_and_nothing_of_the_desk()
    {
        await using var town = await QingxiAsync();
        await using var desk = await browser.OpenAsync(width: 688, height: 1002);
        await desk.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await desk.GoAsync(town.Address, "/projects/1?f=funding.annualTotal");

        await Expect(desk.Page.Locator(".sheet")).ToBeVisibleAsync();
        foreach (var absent in new[] { ".bar", ".head", ".src", ".margin", ".keys", ".sheet .ref.d >> nth=0" })
        {
            await Expect(desk.Page.Locator(absent)).ToBeHiddenAsync();
        }

        await Expect(desk.Page.Locator("#b-funding-annualTotal .ref")).ToBeVisibleAsync();
        var overflow = await desk.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
        Assert.True(overflow <= 0, $"The form is {overflow} pixels wider than the page.");
    }

    [Fact]
    public async Task Findings_are_numbered_alike_on_form_margin_sheet_and_copy()
    {
        await using var town = await QingxiAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, "/projects/1");

        await desk.Page.ClickAsync(".head [data-copy]");
        await Expect(desk.Page.Locator(".head [data-copy]")).ToHaveTextAsync("已复制");
        var copied = await desk.Page.EvaluateAsync<string>("navigator.clipboard.readText()");

        var titles = await desk.Page.Locator(".note:not(.d) b").AllTextContentsAsync();
        var onSheet = await desk.Page.Locator(".opinions h3").AllTextContentsAsync();
        var inCopy = copied.Split('\n').Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).ToArray();
        Assert.Equal(titles.Count, onSheet.Count);
        Assert.Equal(onSheet, inCopy.Select(line => line.TrimEnd('\r')), StringComparer.Ordinal);
        for (var i = 0; i < titles.Count; i++)
        {
            Assert.StartsWith($"{i + 1} ", titles[i], StringComparison.Ordinal);
            Assert.StartsWith($"{i + 1}．【", onSheet[i], StringComparison.Ordinal);
            Assert.EndsWith(titles[i].Split('　')[1], onSheet[i], StringComparison.Ordinal);
        }
    }

    /// <summary>The text of each page as printed, without blanks.</summary>
    private async Task<IReadOnlyList<string>> PrintAsync(string path)
    {
        await using var town = await QingxiAsync();
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, path);
        var printed = await desk.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, Format = PaperFormat.A4 });
        using var document = PdfDocument.Open(printed);
        return
        [
            .. document.GetPages().Select(page => string.Concat(
                // The browser's PDF spells some letters as radicals.
                ContentOrderTextExtractor.GetText(page)
                    .Where(letter => !char.IsWhiteSpace(letter))
                    .Select(letter => FontLetters.Of(letter.ToString(), font: null)))),
        ];
    }

    private static async Task<Town> QingxiAsync()
    {
        var town = await Town.OpenAsync();
        await town.FileAsync("青溪镇2026年申报.txt", QingxiTown.Document());
        return town;
    }
}
