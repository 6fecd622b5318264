using System.Globalization;
using System.Text;
using Hengji.Writing.Forms;
using Hengji.Writing.Html;
using Hengji.Writing.Papers;

namespace Hengji.Writing.Disclosures;

/// <summary>The pages of the site, from all years down to one form.</summary>
internal sealed class SitePages(SiteOptions options, IReadOnlyList<PublishedProject> projects)
{
    private readonly string _footer = Footer(options, projects);

    public SiteFile Home()
    {
        var page = new SitePage("index.html", options.Title, options.Title, []).Heading(
            options.Title, "财政项目支出绩效目标随部门预算公开，表中内容以批复版本为准。");
        if (projects.Count == 0)
        {
            return page.Add("<p class=\"note\">目前没有公开的项目。</p>\n").Close(_footer);
        }

        return page
            .Table("各年度公开情况", ["年度", "#单位", "#项目", "#年度资金(万元)"], projects.GroupBy(p => p.Year).Select(year =>
            {
                var all = year.ToList();
                return new[]
                {
                    page.Link($"{year.Key}/index.html", Year(year.Key)), Units(all), Count(all.Count), SiteMoney.Sum(all),
                };
            }))
            .Add("<h2>开放数据</h2>\n<ul class=\"files\">")
            .Add(string.Concat(SiteData.Downloads.Select(file => $"<li>{page.Download(file.Path, file.Name, file.Caption)}</li>")))
            .Add("</ul>\n")
            .Close(_footer);
    }

    public SiteFile OfYear(int year)
    {
        var units = projects.Where(p => p.Year == year).GroupBy(p => p.Unit, StringComparer.Ordinal)
            .Select(unit => (Name: unit.Key, Projects: unit.ToList()))
            .OrderByDescending(unit => SiteMoney.InTenThousands(unit.Projects)).ThenBy(unit => unit.Name, StringComparer.Ordinal).ToList();
        var page = new SitePage($"{year}/index.html", Year(year), options.Title, [("index.html", "全部年度")]);
        return page.Heading(Year(year) + "绩效目标公开")
            .Add(AmountBars.Draw("各单位年度资金（万元）", [.. units.Select(unit => (unit.Name, SiteMoney.InTenThousands(unit.Projects)))]))
            .Table(
                "各单位公开情况",
                ["实施单位", "#项目", "#年度资金(万元)"],
                units.Select(unit => new[]
                {
                    page.Link($"{unit.Projects[0].Folder}/index.html", unit.Name), Count(unit.Projects.Count), SiteMoney.Sum(unit.Projects),
                }),
                ["合计", Count(units.Sum(unit => unit.Projects.Count)), SiteMoney.Sum([.. units.SelectMany(unit => unit.Projects)])])
            .Close(_footer);
    }

    public SiteFile OfUnit(IReadOnlyList<PublishedProject> unit)
    {
        var first = unit[0];
        var page = new SitePage(
            $"{first.Folder}/index.html", first.Unit, options.Title, [("index.html", "全部年度"), ($"{first.Year}/index.html", Year(first.Year))]);
        var withheld = unit.Any(project => project.IsWithheld);
        return page.Heading(first.Unit, Year(first.Year) + "项目支出绩效目标")
            .Table(
                "项目",
                withheld ? ["项目名称", "项目类别", "#年度资金(万元)", "不公开原因"] : ["项目名称", "项目类别", "#年度资金(万元)"],
                unit.Select(project => Row(page, project, withheld)))
            .Close(_footer);
    }

    public SiteFile OfProject(PublishedProject project)
    {
        var page = new SitePage(
            project.Page,
            project.Name,
            options.Title,
            [
                ("index.html", "全部年度"), ($"{project.Year}/index.html", Year(project.Year)), ($"{project.Folder}/index.html", project.Unit),
            ]);
        page.Heading(project.Name)
            .Add("<dl class=\"facts\">")
            .Add(Fact("实施单位", project.Unit))
            .Add(project.Target.CompetentDepartment is { } department ? Fact("主管部门", department) : string.Empty)
            .Add(Fact("批复", string.Create(
                CultureInfo.InvariantCulture, $"{project.Project.ApprovedOn:yyyy年M月d日}，第 {project.Project.Version} 版")))
            .Add("</dl>\n<ul class=\"files\">")
            .Add($"<li>{page.Download(Beside(project, ".docx"), FileNames.Of(project.Target, ".docx"), "下载 Word")}</li>")
            .Add(options.WithPdf
                ? $"<li>{page.Download(Beside(project, ".pdf"), FileNames.Of(project.Target, ".pdf"), "下载 PDF")}</li>" : string.Empty)
            .Add("</ul>\n");
        if (project.Masked.Count > 0)
        {
            var boxes = string.Join('、', project.Masked.Select(field => field.Caption).Distinct(StringComparer.Ordinal));
            page.Add($"<p class=\"note\">依法不公开的个人信息和内容已隐去：{SitePage.Text(boxes)}。</p>\n");
        }

        if (project.Target.Indicators.Count == 0)
        {
            page.Add($"<p class=\"note\">本表没有绩效指标：{SitePage.Text(project.Project.EmptyNote ?? "未说明原因")}</p>\n");
        }

        var form = new StringBuilder();
        HtmlBlocks.Add(form, OfficialForm.Of(project.Target).Blocks.Where(block => block is not PaperSignatures));
        return page.Add("<div class=\"paper\">\n").Add(form.ToString()).Add("</div>\n").Close(_footer);
    }

    public SiteFile Search()
    {
        var page = new SitePage("search.html", "查找", options.Title, [("index.html", "全部年度")]);
        return page.Heading("查找")
            .Add("<p id=\"count\" role=\"status\">在上方输入项目、单位或指标中的文字；几个词用空格隔开。</p>\n")
            .Add("<noscript><p class=\"note\">查找需要浏览器脚本；各年度、单位的目录不需要。</p></noscript>\n")
            .Add("<div class=\"wide\"><table class=\"list\" hidden><thead><tr><th scope=\"col\">项目名称</th><th scope=\"col\">实施单位</th>")
            .Add("<th scope=\"col\">年度</th><th scope=\"col\">年度资金(万元)</th></tr></thead><tbody id=\"results\"></tbody></table></div>\n")
            .Add(page.Script("assets/index.js"))
            .Add(page.Script("assets/search.js"))
            .Close(_footer);
    }

    /// <summary>A file that lies beside the project's page.</summary>
    public static string Beside(PublishedProject project, string extension) => $"{project.Folder}/{project.Stem}{extension}";

    private static string[] Row(SitePage page, PublishedProject project, bool withReasons)
    {
        string[] row =
        [
            project.IsWithheld ? SitePage.Text(project.Name) : page.Link(project.Page, project.Name),
            project.IsWithheld ? "—" : SitePage.Text(string.Join('、', project.Target.ProjectTypes)),
            SiteMoney.Of(project.Amount),
        ];
        return withReasons ? [.. row, SitePage.Text(project.Project.WithheldReason ?? string.Empty)] : row;
    }

    private static string Footer(SiteOptions options, IReadOnlyList<PublishedProject> projects)
    {
        // The day of the last approval, not of publishing: the same data give the same pages on any day.
        var until = projects.Count == 0 ? string.Empty : string.Create(
            CultureInfo.InvariantCulture, $"　数据截至 {projects.Max(p => p.Project.ApprovedOn):yyyy年M月d日}的批复。");
        return SitePage.Text($"公开单位：{options.Publisher}。金额单位除注明外为万元。") + until;
    }

    private static string Fact(string name, string text) => $"<dt>{SitePage.Text(name)}</dt><dd>{SitePage.Text(text)}</dd>";

    private static string Year(int year) => year == 0 ? "未写年度" : string.Create(CultureInfo.InvariantCulture, $"{year}年度");

    private static string Units(IEnumerable<PublishedProject> all) => Count(all.Select(p => p.Unit).Distinct(StringComparer.Ordinal).Count());

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
