using System.Text;
using Hengji.Review;

namespace Hengji.Tests.Review;

/// <summary>
/// docs/rules: the heading of each page and the catalogue are written from the descriptors; each excerpt (```text) is
/// followed by quoted lines (&gt;) with the findings it brings, or by "&gt; 不提示。", which is never rewritten.
/// </summary>
public sealed class RulePageTests
{
    private const string Silence = "> 不提示。";
    private const string Begin = "<!-- 按规则目录生成，请勿手改 -->";
    private const string End = "<!-- 生成部分到此 -->";

    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "rules");

    public static TheoryData<string> Codes => [.. RuleCatalog.National.Descriptors.Select(d => d.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Page_says_what_the_rule_does(string code)
    {
        var rule = RuleCatalog.National.Rules.Single(r => r.Descriptor.Code == code);
        var path = PathOf(code);
        var written = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        var end = written.IndexOf(End, StringComparison.Ordinal);
        var body = end < 0 ? written : written[(end + End.Length)..];
        Accept.File(path, Heading(rule.Descriptor) + Run(body, rule));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Page_shows_a_fault_and_a_silent_excerpt(string code)
    {
        var page = File.ReadAllText(PathOf(code));
        Assert.Contains($"> **{code}**", page, StringComparison.Ordinal);
        Assert.Contains(Silence, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogue_lists_every_rule()
    {
        var table = new StringBuilder("# 审核规则目录\n\n本页按规则目录生成。编号首位：1 完整性，2 相关性，3 适当性，4 可行性，5 监控，6 自评。\n\n| 编号 | 问题 | 严重程度 | 审核维度 |\n|---|---|---|---|\n");
        foreach (var d in RuleCatalog.National.Descriptors)
        {
            table.Append('|').AppendJoin('|', $" [{d.Code}]({d.Code}.md) ", $" {d.Title} ", $" {d.Severity.Name()} ", $" {d.Dimension.Name()} ").Append("|\n");
        }

        Accept.File(Path.Combine(Folder, "README.md"), table.ToString());
    }

    [Fact]
    public void Every_page_belongs_to_a_rule()
    {
        var pages = Directory.GetFiles(Folder, "HJ*.md").Select(p => Path.GetFileNameWithoutExtension(p)!).Order(StringComparer.Ordinal);
        Assert.Equal(RuleCatalog.National.Descriptors.Select(d => d.Code), pages, StringComparer.Ordinal);
    }

    private static string PathOf(string code) => Path.Combine(Folder, code + ".md");

    private static string Heading(RuleDescriptor d) =>
        $"""
         # {d.Code} {d.Title}

         {Begin}

         | 严重程度 | 审核维度 | 缺陷种类 |
         |---|---|---|
         | {d.Severity.Name()} | {d.Dimension.Name()} | `{d.Defect}` |

         **为什么**：{d.Why}

         **怎么改**：{d.Remedy}

         **依据**：{d.Basis}。

         {End}
         """;

    /// <summary>The body with the quoted findings as the rule brings them today.</summary>
    private static string Run(string body, Rule rule)
    {
        var result = new StringBuilder();
        var lines = body.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            result.Append(lines[i]).Append(i + 1 < lines.Length ? "\n" : string.Empty);
            if (lines[i] != "```text")
            {
                continue;
            }

            var excerpt = new StringBuilder();
            for (i++; lines[i] != "```"; i++)
            {
                excerpt.Append(lines[i]).Append('\n');
                result.Append(lines[i]).Append('\n');
            }

            result.Append("```\n\n");
            var quoted = i + 1;
            while (quoted < lines.Length && lines[quoted].Length == 0)
            {
                quoted++;
            }

            var after = quoted;
            while (after < lines.Length && lines[after].StartsWith('>'))
            {
                after++;
            }

            var silent = quoted < after && lines[quoted] == Silence;
            var findings = rule.Check(Excerpt.Read(excerpt.ToString())).ToList();
            if (silent)
            {
                Assert.True(findings.Count == 0, $"Silent excerpt of {rule.Descriptor.Code} brings: {findings.FirstOrDefault()?.Message}");
                result.Append(Silence).Append('\n');
            }
            else
            {
                Assert.True(findings.Count > 0, $"Excerpt of {rule.Descriptor.Code} brings nothing:\n{excerpt}");
                result.AppendJoin(">\n", findings.Select(Quoted));
            }

            i = after - 1;
        }

        return result.ToString();
    }

    private static string Quoted(Finding finding)
    {
        var place = finding.Field.Row is { } row ? $"{finding.Field.Caption}，第{row + 1}行" : finding.Field.Caption;
        var suggestion = finding.Suggestion is { } wording ? $">\n> 建议写法：{wording}\n" : string.Empty;
        return $"> **{finding.Code}** {finding.Severity.Name()}（{place}）：{finding.Message}\n{suggestion}";
    }
}
