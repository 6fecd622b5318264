using System.Net;
using Hengji.Journal;
using Hengji.Web.Components.Pages.Records;
using Hengji.Web.Language;

namespace Hengji.Tests.Web;

public sealed class JournalPageTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_import_is_told_by_the_name_of_its_file_and_its_code_is_a_detail()
    {
        await using var town = await Town.OpenAsync();
        await town.FileAsync("青溪镇2026年申报.txt", QingxiTown.Document());

        var page = WebUtility.HtmlDecode(await town.Client.GetStringAsync("journal", Cancellation));

        Assert.Contains("文件“青溪镇2026年申报.txt”", page, StringComparison.Ordinal);
        Assert.Matches("<span class=\"mono dim small\">document:[0-9a-f]+…</span>", page);
        Assert.Contains("操作留痕", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_an_act_came_from_is_a_code_that_each_language_says_its_way()
    {
        Assert.Equal("命令行", Words.Chinese.OriginName(Signature.CommandLine));
        Assert.Equal("command line", Words.English.OriginName(Signature.CommandLine));
        Assert.Equal("网页", Words.Chinese.OriginName(Signature.Web));
        Assert.Equal("10.1.2.3", Words.Chinese.OriginName("10.1.2.3"));
    }

    [Fact]
    public void A_review_of_everything_is_told_in_words()
    {
        var entry = Entry("review", "projects", """{"reviewed":12,"changed":3}""");

        Assert.Equal("全部项目", JournalText.Subject(entry, Words.Chinese));
        Assert.Equal("重新审核12个项目，3个的审核意见有变化", JournalText.After(entry, Words.Chinese));
        Assert.Equal("重新审核", Words.Chinese.ActName(entry.Act));
    }

    [Fact]
    public void An_act_without_words_is_shown_as_kept()
    {
        var entry = Entry("seal", "project:1", """{"a":1}""");

        Assert.Empty(JournalText.Subject(entry, Words.Chinese));
        Assert.Equal("""{"a":1}""", JournalText.After(entry, Words.Chinese));
    }

    private static JournalEntry Entry(string act, string subject, string after) => JournalChain.Append(
        null, new JournalDraft(DateTime.UnixEpoch, new Signature("周砚秋", Signature.CommandLine), act, subject, null, after));
}
