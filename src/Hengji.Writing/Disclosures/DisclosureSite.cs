using System.Security.Cryptography;
using System.Text;
using Hengji.Disclosures;
using Hengji.Writing.Docx;
using Hengji.Writing.Pdf;

namespace Hengji.Writing.Disclosures;

/// <summary>
/// Writes the disclosure of approved targets (绩效目标公开) as a site of plain files: it opens from disk, loads nothing
/// from outside and reads without scripts. The same projects give the same bytes, in whatever order they come.
/// </summary>
public static class DisclosureSite
{
    /// <summary>The sums of all other files, by path, as <c>sha256sum -c</c> reads them.</summary>
    public const string Manifest = "manifest.sha256";

    /// <param name="options">What the site says of itself.</param>
    /// <param name="projects">Approved versions only, one a project and year; who chooses them has gone through <see cref="DisclosureCheck"/>.</param>
    /// <returns>Every file of the site, by path.</returns>
    /// <exception cref="InvalidOperationException">A PDF is wanted and the fonts are missing.</exception>
    public static IEnumerable<SiteFile> Build(SiteOptions options, IEnumerable<DisclosedProject> projects)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(projects);
        List<PublishedProject> all =
        [
            .. projects.Select(project => new PublishedProject(project))
                .OrderByDescending(project => project.Year)
                .ThenBy(project => project.Unit, StringComparer.Ordinal)
                .ThenByDescending(project => project.Amount?.Yuan ?? 0)
                .ThenBy(project => project.Name, StringComparer.Ordinal)
                .ThenBy(project => project.Project.ProjectId),
        ];
        return WithManifest(Files(options, all));
    }

    private static IEnumerable<SiteFile> Files(SiteOptions options, List<PublishedProject> all)
    {
        var pages = new SitePages(options, all);
        var shown = all.Where(project => !project.IsWithheld).ToList();
        var data = SiteData.Files(shown).ToList();
        yield return new SiteFile("assets/site.css", SiteData.Resource("site.css"));
        yield return new SiteFile("assets/search.js", SiteData.Resource("search.js"));
        yield return SearchIndex.Of(shown);
        foreach (var file in data)
        {
            yield return file;
        }

        yield return DataPackage.Of(options, data);
        yield return pages.Home();
        yield return pages.Search();
        foreach (var year in all.Select(project => project.Year).Distinct())
        {
            yield return pages.OfYear(year);
        }

        foreach (var unit in all.GroupBy(project => project.Folder, StringComparer.Ordinal))
        {
            yield return pages.OfUnit([.. unit]);
        }

        foreach (var project in shown)
        {
            yield return pages.OfProject(project);
            yield return new SiteFile(SitePages.Beside(project, ".docx"), DocxForms.Write([project.Target]));
            if (options.WithPdf)
            {
                yield return new SiteFile(SitePages.Beside(project, ".pdf"), PdfForms.Write([project.Target]));
            }
        }
    }

    /// <summary>Hands each file on as it is made, so that a large site is never held whole.</summary>
    private static IEnumerable<SiteFile> WithManifest(IEnumerable<SiteFile> files)
    {
        var sums = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            sums.Add(file.Path, Convert.ToHexStringLower(SHA256.HashData(file.Bytes)));
            yield return file;
        }

        var lines = string.Concat(sums.Select(file => $"{file.Value}  {file.Key}\n"));
        yield return new SiteFile(Manifest, Encoding.UTF8.GetBytes(lines));
    }
}
