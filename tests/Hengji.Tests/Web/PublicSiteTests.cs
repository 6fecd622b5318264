using Hengji.Disclosures;
using Hengji.Writing.Disclosures;
using Hengji.Writing.Pdf;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hengji.Tests.Web;

/// <summary>The public site as a citizen opens it: from disk, on a phone, without scripts.</summary>
public sealed class PublicSiteTests(Browser browser)
{
    [Fact]
    public async Task Reads_without_scripts_down_to_the_form()
    {
        var site = Write(Scratch.Folder());
        await using var desk = await browser.OpenAsync(width: 390, height: 844, script: false);
        await desk.GoAsync(site, "index.html");

        await desk.Page.Locator("main table").GetByRole(AriaRole.Link, new() { Name = "2025年度" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = Sample.Target.ImplementingUnit }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = Sample.Target.ProjectName }).ClickAsync();

        await Expect(desk.Page.Locator(".paper")).ToContainTextAsync("≥1620盏");
        await Expect(desk.Page.Locator(".facts")).ToContainTextAsync("2025年3月1日");
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task Search_finds_a_project_by_its_indicator()
    {
        var site = Write(Scratch.Folder());
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(site, "index.html");

        await desk.Page.GetByLabel("查找").FillAsync("灯头 路灯");
        await desk.Page.Keyboard.PressAsync("Enter");

        await Expect(desk.Page.Locator("#count")).ToContainTextAsync("找到 1 个项目");
        await desk.Page.Locator("#results").GetByRole(AriaRole.Link, new() { Name = Sample.Target.ProjectName }).ClickAsync();
        await Expect(desk.Page.Locator(".paper")).ToContainTextAsync("路灯亮灯率");
        Assert.Empty(desk.Faults);
    }

    private static Uri Write(string folder)
    {
        var options = new SiteOptions("青溪镇财政所") { WithPdf = PdfForms.IsAvailable };
        foreach (var file in DisclosureSite.Build(options, [new DisclosedProject(1, 1, new DateOnly(2025, 3, 1), Sample.Target)]))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }

        return new Uri(folder + "/");
    }
}
