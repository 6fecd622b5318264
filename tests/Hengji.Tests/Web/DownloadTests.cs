using System.Net;
using Hengji.Tests.Writing;

namespace Hengji.Tests.Web;

public sealed class DownloadTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("projects/1/form.docx", "绩效目标表.docx")]
    [InlineData("projects/1/form.xlsx?version=1", "绩效目标表.xlsx")]
    [InlineData("projects/forms.docx?year=2026", "2026年度绩效目标表.docx")]
    [InlineData("projects/forms.xlsx?q=河道", "绩效目标表.xlsx")]
    [InlineData("projects/summary.xlsx", "绩效目标汇总表.xlsx")]
    [InlineData("projects/1/form.pdf", "绩效目标表.pdf")]
    [InlineData("projects/forms.pdf?year=2026", "2026年度绩效目标表.pdf")]
    public async Task Download_has_a_Chinese_file_name_and_is_sound(string address, string nameEnd)
    {
        await using var town = await Town.OpenAsync();
        await town.FileAsync("青溪镇.html", QingxiTown.Document());

        using var answer = await town.Client.GetAsync(address, Cancellation);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("filename*=UTF-8''", answer.Content.Headers.GetValues("Content-Disposition").Single(), StringComparison.Ordinal);
        Assert.EndsWith(nameEnd, answer.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
        Assert.Empty(Path.GetExtension(nameEnd) switch
        {
            ".docx" => OfficeCells.FaultsOfDocx(bytes),
            ".pdf" => bytes.AsSpan().StartsWith("%PDF-"u8) ? [] : ["no PDF"],
            _ => OfficeCells.FaultsOfXlsx(bytes),
        });
    }

    [Fact]
    public async Task Nothing_to_download_is_not_found()
    {
        await using var town = await Town.OpenAsync();

        foreach (var address in new[] { "projects/9/form.docx", "projects/forms.docx", "projects/summary.xlsx?year=1999" })
        {
            using var answer = await town.Client.GetAsync(address, Cancellation);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Pages_offer_the_downloads_of_what_they_show()
    {
        await using var town = await Town.OpenAsync();
        await town.FileAsync("青溪镇.html", QingxiTown.Document());

        var list = await town.Client.GetStringAsync("/?year=2026", Cancellation);
        var project = await town.Client.GetStringAsync("/projects/1", Cancellation);

        Assert.Contains("href=\"/projects/summary.xlsx?year=2026\"", list, StringComparison.Ordinal);
        Assert.Contains("href=\"/projects/forms.docx?year=2026\"", list, StringComparison.Ordinal);
        Assert.Contains("href=\"/projects/1/form.docx?version=1\"", project, StringComparison.Ordinal);
        Assert.Contains("href=\"/projects/1/form.xlsx?version=1\"", project, StringComparison.Ordinal);
        Assert.Contains("href=\"/projects/1/form.pdf?version=1\"", project, StringComparison.Ordinal);
        Assert.Contains("href=\"/projects/forms.pdf?year=2026\"", list, StringComparison.Ordinal);
    }
}
