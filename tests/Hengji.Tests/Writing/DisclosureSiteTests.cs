using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hengji.Disclosures;
using Hengji.Reading;
using Hengji.Targets;
using Hengji.Writing.Disclosures;
using Hengji.Writing.Pdf;

namespace Hengji.Tests.Writing;

/// <summary>The public site: whole in itself, the same bytes for the same data, and nothing in it that must not be seen.</summary>
public sealed partial class DisclosureSiteTests
{
    private static readonly SiteOptions Options = new("青溪镇财政所") { WithPdf = PdfForms.IsAvailable };

    [Fact]
    public void The_same_projects_give_the_same_bytes_in_any_order()
    {
        var once = Site(Projects());
        var again = Site(Projects().Reverse());

        Assert.Equal(once.Keys.Order(StringComparer.Ordinal), again.Keys.Order(StringComparer.Ordinal));
        Assert.All(once, file => Assert.True(file.Value.AsSpan().SequenceEqual(again[file.Key]), file.Key));
    }

    [Fact]
    public void Manifest_names_every_file_with_its_sum()
    {
        var site = Site(Projects());

        var lines = Text(site, DisclosureSite.Manifest).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split("  ")).ToList();
        Assert.Equal(
            site.Keys.Where(path => !path.Equals(DisclosureSite.Manifest, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            lines.Select(line => line[1]),
            StringComparer.Ordinal);
        Assert.All(lines, line => Assert.Equal(line[0], Convert.ToHexStringLower(SHA256.HashData(site[line[1]]))));
    }

    [Fact]
    public void Every_link_leads_to_a_file_of_the_site()
    {
        var site = Site(Projects());

        foreach (var (path, bytes) in site.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var links = Links().Matches(Encoding.UTF8.GetString(bytes)).Select(match => match.Groups["link"].Value).ToList();
            Assert.NotEmpty(links);
            Assert.All(links, link => Assert.True(
                link.StartsWith('#') || site.ContainsKey(new Uri(new Uri("site:///" + path), link).AbsolutePath.TrimStart('/')), $"{path}: {link}"));
        }
    }

    [Fact]
    public void The_published_Word_form_reads_back_as_the_record()
    {
        var site = Site(Projects());

        var file = site.First(f => f.Key.StartsWith("2025/", StringComparison.Ordinal) && f.Key.EndsWith(".docx", StringComparison.Ordinal));
        var read = Assert.Single(DocumentReader.Read("form.docx", file.Value).Forms);
        var shown = JsonDocument.Parse(site["data/projects.json"]).RootElement.EnumerateArray()
            .Single(project => project.GetProperty("page").GetString()!.Replace(".html", ".docx", StringComparison.Ordinal).Equals(file.Key, StringComparison.Ordinal));
        Assert.Equal(shown.GetProperty("projectName").GetString(), read.Target.ProjectName);
        Assert.Equal(shown.GetProperty("indicators").GetArrayLength(), read.Target.Indicators.Count);
        Assert.Equal(shown.GetProperty("funding").GetProperty("total").GetDecimal(), read.Target.Funding.Total!.Value.Yuan);
    }

    [Fact]
    public void What_is_withheld_stands_nowhere_but_its_reason()
    {
        var secret = Sample.Target with { ProjectName = "某专用设施维护", OverallGoal = "不得公开的内容。" };

        var site = Site([.. Projects(), new DisclosedProject(99, 1, new DateOnly(2025, 3, 1), secret) { WithheldReason = "涉及国家秘密" }]);

        Assert.All(site.Values, bytes => Assert.DoesNotContain("某专用设施", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal));
        Assert.Contains(site.Values, bytes => Encoding.UTF8.GetString(bytes).Contains("涉及国家秘密", StringComparison.Ordinal));
    }

    [Fact]
    public void Markup_in_a_text_stays_a_text()
    {
        const string hostile = "<script>alert(1)</script>\"onload='x'";

        var site = Site([new DisclosedProject(1, 1, new DateOnly(2025, 3, 1), Sample.Target with { ProjectName = hostile, ImplementingUnit = hostile, OverallGoal = hostile })]);

        Assert.All(
            site.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal) || file.Key.EndsWith(".js", StringComparison.Ordinal)),
            file => Assert.DoesNotContain("<script>alert", Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
    }

    [Fact]
    public void Blank_amounts_are_told_and_not_counted_as_nothing()
    {
        var blank = Sample.Target with { ProjectName = "未列金额的项目", Funding = Funding.Blank };

        var site = Site([.. Projects(), new DisclosedProject(50, 1, new DateOnly(2025, 3, 1), blank)]);

        Assert.Contains("另 1 个未列金额", Text(site, "2025/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_projects_says_so() =>
        Assert.Contains("目前没有公开的项目", Text(Site([]), "index.html"), StringComparison.Ordinal);

    private static IEnumerable<DisclosedProject> Projects()
    {
        for (var i = 0; i < 6; i++)
        {
            var target = Sample.Target with
            {
                Year = 2024 + (i % 2),
                ProjectName = $"青溪镇样例项目{i}",
                ImplementingUnit = i < 4 ? "青溪镇城乡建设服务中心" : "青溪镇农业农村服务中心",
                Funding = Sample.Target.Funding with { AnnualTotal = new Money(100_000m * (i + 1)) },
            };
            yield return new DisclosedProject(i + 1, 1, new DateOnly(2025, 2, i + 1), target);
        }
    }

    private static Dictionary<string, byte[]> Site(IEnumerable<DisclosedProject> projects) =>
        DisclosureSite.Build(Options, projects).ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);

    private static string Text(Dictionary<string, byte[]> site, string path) => Encoding.UTF8.GetString(site[path]);

    [GeneratedRegex("(?:href|src|action)=\"(?<link>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Links();
}
