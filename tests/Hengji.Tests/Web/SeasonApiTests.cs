using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Hengji.Lifecycle;

namespace Hengji.Tests.Web;

public sealed class SeasonApiTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_act_names_its_state_and_only_what_it_may_say_is_heard()
    {
        await using var office = await Office.OpenAsync();
        var (client, project) = await ClerkAsync(office);

        using var without = await ActAsync(client, project, new { act = "submit" }, null);
        using var stale = await ActAsync(client, project, new { act = "submit" }, 99);
        using var unknown = await ActAsync(client, project, new { act = "approve-all" }, 0);
        using var barred = await ActAsync(client, project, new { act = "approve" }, 0);
        // What the caller would like to be is not asked.
        using var done = await ActAsync(
            client, project, new { act = "submit", stage = "Approved", approvedVersion = 7, organisationId = 1, role = "Approver", by = "某人", revision = 50 }, 0);

        Assert.Equal(
            (HttpStatusCode.PreconditionRequired, HttpStatusCode.PreconditionFailed, HttpStatusCode.BadRequest, HttpStatusCode.Conflict, HttpStatusCode.OK),
            (without.StatusCode, stale.StatusCode, unknown.StatusCode, barred.StatusCode, done.StatusCode));
        var season = (await office.Town.Store.Season.FindAsync(project, Cancelled))!;
        Assert.Equal((Stage.Submitted, 0, "陈小满"), (season.Standing.Stage, season.Standing.ApprovedVersion, season.Acts[0].By));
        using var standing = await client.GetAsync($"/api/v1/projects/{project}/season", Cancelled);
        Assert.Equal("\"1\"", standing.Headers.ETag?.Tag);
        using var json = JsonDocument.Parse(await standing.Content.ReadAsStringAsync(Cancelled));
        Assert.All(
            json.RootElement.GetProperty("acts").EnumerateArray(),
            act => Assert.NotEqual(act.GetProperty("open").GetBoolean(), act.TryGetProperty("why", out _)));
    }

    [Fact]
    public async Task Another_units_project_is_not_found_by_any_way()
    {
        await using var office = await Office.OpenAsync();
        var (client, own) = await ClerkAsync(office);
        var all = await office.Town.Store.Projects.ListAsync(new(), Cancelled);
        var foreign = all.Lines.First(l => l.ImplementingUnit != all.Lines.Single(o => o.ProjectId == own).ImplementingUnit).ProjectId;

        foreach (var path in new[] { "", "/desk", "/season", "/form.docx", "/form.xlsx", "/understood?f=projectName&text=x" })
        {
            using var answer = await client.GetAsync($"/projects/{foreign}{path}", Cancelled);
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, path);
        }

        using var act = await ActAsync(client, foreign, new { act = "submit" }, 0);
        using var correction = await Office.PostAsync(
            client, $"/projects/{foreign}/corrections", ("version", "1"), ("f", "projectName"), ("act", "confirm"), ("seen", ""));
        using var original = await client.GetAsync("/documents/1/original", Cancelled);
        using var list = await client.GetAsync("/", Cancelled);
        Assert.Equal(
            (HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            (act.StatusCode, correction.StatusCode, original.StatusCode));
        Assert.DoesNotContain($"data-project=\"{foreign}\"", await list.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
        Assert.Equal(Stage.Draft, (await office.Town.Store.Season.FindAsync(foreign, Cancelled))!.Standing.Stage);
    }

    private static async Task<(HttpClient Client, long Project)> ClerkAsync(Office office)
    {
        var client = await office.ClientAsync("clerk");
        var clerk = (await office.Town.Store.People.AccountsAsync(Cancelled)).Single(a => a.UserName == "clerk");
        var list = await office.Town.Store.Projects.ListAsync(new(), Cancelled);
        return (client, list.Lines.First(l => l.ImplementingUnit == clerk.Grants[0].Organisation).ProjectId);
    }

    private static async Task<HttpResponseMessage> ActAsync(HttpClient client, long project, object body, int? revision)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/projects/{project}/acts") { Content = JsonContent.Create(body) };
        if (revision is { } seen)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{seen}\""));
        }

        return await client.SendAsync(request, Cancelled);
    }
}
