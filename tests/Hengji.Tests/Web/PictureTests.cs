using Microsoft.Playwright;

namespace Hengji.Tests.Web;

/// <summary>Pictures of every page for people to look at; taken only into a folder that is asked for.</summary>
public sealed class PictureTests(Browser browser)
{
    private static readonly string? _folder = Environment.GetEnvironmentVariable("HENGJI_PICTURES");

    [Theory]
    [InlineData(1366, 768)]
    [InlineData(1600, 1000)]
    [InlineData(1100, 768)]
    public async Task Pages_can_be_looked_at(int width, int height)
    {
        Assert.SkipWhen(_folder is null, "Set HENGJI_PICTURES to a folder to have every page photographed.");
        await using var town = await Town.OpenAsync();
        await town.FileAsync("青溪镇2026年申报.txt", QingxiTown.Document());
        await using var desk = await browser.OpenAsync(width, height);
        foreach (var (name, path) in new[]
        {
            ("projects", "/"), ("project", "/projects/1"), ("project-note", "/projects/1?f=indicators.target[4]"),
            ("project-must", "/projects/1?f=funding.annualTotal"), ("form-b", "/projects/3"), ("import", "/import"),
            ("rules", "/rules"), ("journal", "/journal"), ("document", "/documents/1"), ("missing", "/nowhere"),
            ("empty", "/?q=没有的项目"), ("english", "/projects/1?lang=en"), ("back", "/?lang=zh-CN"),
        })
        {
            await desk.GoAsync(town.Address, path);
            await desk.Page.EvaluateAsync("document.fonts.ready");
            await desk.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(_folder, $"{name}-{width}.png") });
        }

        await desk.Page.SetViewportSizeAsync(688, 1002); // what A4 leaves inside its margins
        await desk.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await desk.GoAsync(town.Address, "/projects/1");
        await desk.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(_folder, "print-form.png") });
        await desk.Page.SetViewportSizeAsync(1030, 700);
        await desk.GoAsync(town.Address, "/");
        await desk.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(_folder, "print-list.png") });
        Assert.Single(desk.Faults); // the missing page says so
    }
}
