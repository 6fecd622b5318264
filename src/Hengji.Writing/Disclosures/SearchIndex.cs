using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hengji.Targets;

namespace Hengji.Writing.Disclosures;

/// <summary>What the search page looks through, as a script: pages opened from disk may not fetch data.</summary>
internal static class SearchIndex
{
    public const string Path = "assets/index.js";

    public static SiteFile Of(IReadOnlyList<PublishedProject> shown)
    {
        var lines = new JsonArray([.. shown.Select(project => new JsonArray(
            project.Page,
            project.Name,
            project.Unit,
            project.Year,
            SiteMoney.Of(project.Amount),
            string.Join('\n', Further(project.Target))))]);
        // The default writer escapes what could end a script.
        return new SiteFile(Path, Encoding.UTF8.GetBytes($"window.hengjiIndex={lines.ToJsonString(JsonSerializerOptions.Default)};\n"));
    }

    private static IEnumerable<string> Further(PerformanceTarget target) =>
        new[] { target.CompetentDepartment }.Concat(target.Indicators.Select(indicator => indicator.Name)).OfType<string>()
            .Distinct(StringComparer.Ordinal);
}
