using System.Globalization;
using System.Text.Json;
using Hengji.Storage.People;
using Hengji.Web.Hosting;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Hengji.Tests.Web;

/// <summary>axe-core finds no serious fault of accessibility on any page, in either language.</summary>
public sealed class AccessibilityTests(Browser browser)
{
    private static readonly string Axe = Path.Combine(Repository.Root, "eng", "assets", "node_modules", "axe-core", "axe.min.js");

    private const string Serious = """
        async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
          .filter(v => v.impact === "serious" || v.impact === "critical")
          .map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => n.target.join(" ") + " " + (n.any[0]?.message ?? "")).join(" | ")}`)
        """;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task No_page_has_a_serious_fault(string language)
    {
        Assert.SkipUnless(File.Exists(Axe), "axe-core has not been brought (npm ci in eng/assets); accessibility was not tested.");
        await using var office = await Office.OpenAsync();
        using var client = await office.ClientAsync("clerk");
        var project = (await office.Town.Store.Projects.ListAsync(new(), Cancelled)).Lines[0].ProjectId;
        using var opened = await Office.PostAsync(client, string.Create(CultureInfo.InvariantCulture, $"projects/{project}/writing"));
        var faults = new List<string>();
        foreach (var (name, pages) in Pages(office, project).GroupBy(page => page.Name, page => page.Path, StringComparer.Ordinal).Select(g => (g.Key, g)))
        {
            await using var desk = await browser.OpenAsync();
            await desk.Page.AddInitScriptAsync(scriptPath: Axe);
            if (name.Length > 0)
            {
                await office.SignInAsync(desk, name, language);
            }
            else
            {
                await desk.GoAsync(office.Town.Address, "/signin?lang=" + language);
            }

            foreach (var path in pages)
            {
                await desk.GoAsync(office.Town.Address, path);
                await desk.ArriveAsync(path);
                var found = await desk.Page.EvaluateAsync<JsonElement>(Serious);
                faults.AddRange(found.EnumerateArray().Select(fault => $"{name} {path}: {fault.GetString()}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>Every page there is, each seen by the first role it lets in; pages of one thing show the first there is.</summary>
    private static IEnumerable<(string Name, string Path)> Pages(Office office, long project)
    {
        var patterns = office.Town.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
            .Select(e => e.RoutePattern.RawText!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var pattern in patterns)
        {
            var door = Doors.Of(pattern)!;
            var path = pattern.Replace("{Id:long}", pattern.StartsWith("/projects", StringComparison.Ordinal) ? project.ToString(CultureInfo.InvariantCulture) : "1", StringComparison.Ordinal)
                .Replace("{Code:int}", "404", StringComparison.Ordinal);
            if (!path.Contains('{', StringComparison.Ordinal))
            {
                yield return (door.IsOpen ? string.Empty : Demo(door), path);
            }
        }
    }

    private static string Demo(Door door) =>
        FirstAccounts.Demo(string.Empty).First(account => door.For.Count == 0 || door.For.Contains(account.Role)).UserName;
}
