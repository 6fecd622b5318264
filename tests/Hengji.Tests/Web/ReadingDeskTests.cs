using System.Net;
using System.Text;
using Hengji.Dossiers;
using Hengji.Journal;
using Hengji.Reading;
using Hengji.Review;
using Hengji.Sources;
using Hengji.Storage.Imports;
using Hengji.Terms;
using static Microsoft.Playwright.Assertions;

namespace Hengji.Tests.Web;

public sealed class ReadingDeskTests(Browser browser)
{
    private static readonly Field Annual = Field.Of(Box.AnnualTotal);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Doubts_come_first_and_keys_confirm_correct_and_take_back()
    {
        await using var town = await Town.OpenAsync();
        var project = await ImportAsync(town);
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, $"/projects/{project}/desk");
        var chosen = desk.Page.Locator(".item.on");
        var left = desk.Page.Locator("[data-left]");

        await Expect(chosen).ToHaveAttributeAsync("data-f", "indicators.name[1]");
        await Expect(left).ToHaveAttributeAsync("data-left", "2");

        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(left).ToHaveAttributeAsync("data-left", "1");
        await Expect(chosen).ToHaveAttributeAsync("data-f", "funding.annualTotal");

        await desk.Page.Keyboard.PressAsync("e");
        await desk.Page.Keyboard.TypeAsync("98,57");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator(".item.on .refused")).ToContainTextAsync("不是金额");
        await desk.Page.Locator(".item.on textarea").FillAsync("1234.56");
        await Expect(desk.Page.Locator(".item.on .answer")).ToContainTextAsync("1,234.56万元");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(left).ToHaveAttributeAsync("data-left", "0");
        await Expect(desk.Page.Locator("[data-f='funding.annualTotal'] .told")).ToContainTextAsync("改正于");

        await desk.GoAsync(town.Address, "/");
        await Expect(desk.Page.Locator("tfoot")).ToContainTextAsync("1,234.56");
        await desk.GoAsync(town.Address, "/journal");
        await Expect(desk.Page.Locator("#entry-3")).ToContainTextAsync("年度资金申请总额：空白 → “1,234.56”");
        Assert.True((await town.Store.Journal.VerifyAsync(Cancellation)).IsWhole);

        await desk.GoAsync(town.Address, $"/projects/{project}/desk");
        await desk.Page.Keyboard.PressAsync("u");
        await Expect(left).ToHaveAttributeAsync("data-left", "1");
        Assert.Null((await town.Store.Projects.FindAsync(project, cancellationToken: Cancellation))!.Form.Target.Funding.AnnualTotal);
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task Two_officers_at_one_field_meet_a_conflict_and_the_name_typed_is_kept()
    {
        await using var town = await Town.OpenAsync();
        var project = await ImportAsync(town);
        await using var first = await browser.OpenAsync();
        await using var second = await browser.OpenAsync();
        await first.GoAsync(town.Address, $"/projects/{project}/desk?f=projectName");
        await second.GoAsync(town.Address, $"/projects/{project}/desk");
        await second.Page.Locator(".who input").FillAsync("周敏");
        await second.Page.Locator(".who button").ClickAsync();
        await Expect(second.Page.Locator(".who input")).ToHaveValueAsync("周敏");

        await WriteAsync(second, "projectName", "乙路养护");
        await Expect(second.Page.Locator("[data-f='projectName'] .told")).ToContainTextAsync("周敏");
        await WriteAsync(first, "projectName", "丙路养护");

        await Expect(first.Page.Locator("[data-f='projectName'] .refused")).ToContainTextAsync("冲突");
        Assert.Equal("乙路养护", (await town.Store.Projects.FindAsync(project, cancellationToken: Cancellation))!.Form.Target.ProjectName);
    }

    [Fact]
    public async Task Without_script_buttons_do_the_same()
    {
        await using var town = await Town.OpenAsync();
        var project = await ImportAsync(town);
        await using var desk = await browser.OpenAsync(script: false);
        await desk.GoAsync(town.Address, $"/projects/{project}/desk");

        await desk.Page.Locator("[data-f='funding.annualTotal'] textarea").FillAsync("12万元");
        await desk.Page.Locator("[data-f='funding.annualTotal'] [data-act=correct]").ClickAsync();

        await Expect(desk.Page.Locator("[data-left]")).ToHaveAttributeAsync("data-left", "1");
    }

    [Fact]
    public async Task A_foreign_page_cannot_correct()
    {
        await using var town = await Town.OpenAsync();
        var project = await ImportAsync(town);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"projects/{project}/corrections")
        {
            Content = new FormUrlEncodedContent([new("version", "1"), new("f", "projectName"), new("act", "confirm"), new("seen", "甲路养护")]),
        };
        request.Headers.Add("Origin", "http://elsewhere.example");

        using var answer = await town.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty((await town.Store.Projects.FindAsync(project, cancellationToken: Cancellation))!.Form.Corrections);
    }

    [Fact]
    public async Task A_page_of_a_pdf_is_shown_with_the_box_of_the_field_framed_on_it()
    {
        await using var town = await Town.OpenAsync();
        var name = Path.Combine(Repository.Root, "tests", "corpus", "documents", "a02-roads.pdf");
        var import = new DocumentImport(town.Store, RuleCatalog.National, DocumentReader.Open, TimeProvider.System);
        var imported = await import.ImportAsync(
            name, await File.ReadAllBytesAsync(name, Cancellation), new Signature("周砚秋", "test"), cancellationToken: Cancellation);
        await using var desk = await browser.OpenAsync();
        await desk.GoAsync(town.Address, $"/projects/{imported.Forms[0].ProjectId}/desk?f=implementingUnit");

        var frame = await desk.Page.Locator(".page .frame").BoundingBoxAsync();
        var page = await desk.Page.Locator(".page img").BoundingBoxAsync();

        // The unit is printed in the upper right of this form.
        Assert.InRange((frame!.X - page!.X) / page.Width, 0.6, 0.8);
        Assert.InRange((frame.Y - page.Y) / page.Height, 0.1, 0.2);
        Assert.Empty(desk.Faults);
    }

    private static async Task WriteAsync(Desk desk, string field, string text)
    {
        await desk.Page.Locator($"[data-f='{field}'] .value").ClickAsync();
        await desk.Page.Keyboard.PressAsync("e");
        await desk.Page.Keyboard.TypeAsync(text);
        await desk.Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>A form with a name in doubt and an annual total that was lost.</summary>
    private static async Task<long> ImportAsync(Town town)
    {
        var target = Sample.Target with { ProjectName = "甲路养护", Funding = Sample.Target.Funding with { AnnualTotal = null } };
        var import = new DocumentImport(
            town.Store,
            RuleCatalog.National,
            (name, bytes) => new OpenedDocument(
                SourceDocument.Of(name, bytes.Span),
                Encoding.UTF8.GetString(bytes.Span),
                [
                    Sample.Reading(
                        target,
                        new ReadingNote(Annual, NoteKind.Lost, "该格没有保留下来。", 0.9, [1]),
                        new ReadingNote(Field.IndicatorName(1), NoteKind.Doubt, "也可能是另一个名称。", 0.5, [1])),
                ],
                null),
            TimeProvider.System);
        var result = await import.ImportAsync(
            "甲.txt", "甲路养护"u8.ToArray(), new Signature("周砚秋", "test"), cancellationToken: Cancellation);
        return result.Forms[0].ProjectId;
    }
}
