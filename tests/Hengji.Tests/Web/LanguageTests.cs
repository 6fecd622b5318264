using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Hengji.Web.Language;

namespace Hengji.Tests.Web;

public sealed partial class LanguageTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void English_words_hold_no_Chinese_but_the_names_of_the_program_and_the_other_language()
    {
        foreach (var property in typeof(Words).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.PropertyType == typeof(string)))
        {
            if (property.Name is not (nameof(Words.Brand) or nameof(Words.OtherLanguage)))
            {
                Assert.DoesNotMatch(Chinese(), (string)property.GetValue(Words.English)!);
            }
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?q=nothing&year=2026")]
    [InlineData("/journal")]
    [InlineData("/projects/1")]
    public async Task English_pages_have_English_punctuation(string path)
    {
        await using var town = await Town.OpenAsync();
        await town.FileAsync("qingxi.txt", QingxiTown.Document());

        var page = await new HtmlParser().ParseDocumentAsync(
            await town.Client.GetStringAsync(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=en", Cancellation), Cancellation);

        // The form, the source and what findings say are Chinese and are marked so.
        foreach (var quoted in page.QuerySelectorAll("[lang=zh-CN]").ToList())
        {
            quoted.Remove();
        }

        Assert.NotEmpty(page.Body!.TextContent.Trim());
        Assert.DoesNotMatch("[；，。（）：、]", page.Body.TextContent);
    }

    [Fact]
    public async Task Captions_and_titles_of_notes_follow_the_language()
    {
        await using var town = await Town.OpenAsync();
        await town.FileAsync("qingxi.txt", QingxiTown.Document());

        var chinese = WebUtility.HtmlDecode(await town.Client.GetStringAsync("/projects/1?lang=zh-CN", Cancellation));
        var english = WebUtility.HtmlDecode(await town.Client.GetStringAsync("/projects/1?lang=en", Cancellation));

        Assert.Contains("data-caption=\"项目名称\"", chinese, StringComparison.Ordinal);
        Assert.Contains("data-caption=\"Project name\"", english, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\p{IsCJKSymbolsandPunctuation}\p{IsHalfwidthandFullwidthForms}]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chinese();
}
