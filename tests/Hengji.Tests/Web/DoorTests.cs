using System.Globalization;
using System.Net;
using System.Text;
using Hengji.People;
using Hengji.Web.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Hengji.Tests.Web;

/// <summary>Every address has its line in the table of doors, and the table is what the server does, role by role.</summary>
public sealed class DoorTests
{
    private static readonly (string UserName, Role Role)[] People =
    [
        ("clerk", Role.Clerk),
        ("department", Role.DepartmentReviewer),
        ("finance", Role.FinanceReviewer),
        ("approver", Role.Approver),
        ("auditor", Role.Auditor),
        ("system", Role.SystemAdministrator),
        ("security", Role.SecurityAdministrator),
        ("audit", Role.AuditAdministrator),
    ];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_and_endpoint_has_its_door()
    {
        await using var office = await Office.OpenAsync();

        var patterns = office.Town.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => e.RoutePattern.RawText!).Where(p => !p.StartsWith("_framework", StringComparison.Ordinal) && !p.StartsWith("/_framework", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(patterns);
        Assert.DoesNotContain(patterns, p => Doors.Of(p) is null);
    }

    [Fact]
    public async Task Each_role_comes_where_the_table_lets_it_and_nowhere_else()
    {
        await using var office = await Office.OpenAsync();
        var matrix = new StringBuilder("# Who may come where\n\nWritten from `src/Hengji.Web/Hosting/Doors.cs` and compared with what the server answers to each role; `HENGJI_ACCEPT=1 ./test` rewrites it. Projects outside a person's organisations are not found behind any of these.\n\n| address |");
        foreach (var (_, role) in People)
        {
            matrix.Append(CultureInfo.InvariantCulture, $" {role.Chinese()} |");
        }

        matrix.Append("\n|---|" + string.Concat(People.Select(_ => "---|")) + "\n");
        var clients = new List<HttpClient>();
        foreach (var (name, _) in People)
        {
            clients.Add(await office.ClientAsync(name));
        }

        using var nobody = await office.ClientAsync();
        foreach (var door in Doors.All)
        {
            matrix.Append(CultureInfo.InvariantCulture, $"| `{door.Pattern}` |");
            foreach (var ((_, role), client) in People.Zip(clients))
            {
                var mayCome = door.IsOpen || door.For.Count == 0 || door.For.Contains(role);
                matrix.Append(mayCome ? " + |" : " |");
                if (door.Pattern is not "/signout")
                {
                    Assert.True(mayCome == await ComesAsync(client, door), $"{role} at {door.Pattern}");
                }
            }

            matrix.Append('\n');
            Assert.True(door.IsOpen == await ComesAsync(nobody, door), $"nobody at {door.Pattern}");
        }

        Accept.File(Path.Combine(Repository.Root, "docs", "permissions.md"), matrix.ToString());
    }

    [Fact]
    public async Task Before_signing_in_a_page_leads_to_the_door_and_an_endpoint_says_no()
    {
        await using var office = await Office.OpenAsync();
        var client = await office.ClientAsync();

        using var page = await client.GetAsync("/projects/1?version=1", Cancelled);
        using var act = await client.PostAsync("/api/v1/projects/1/acts", null, Cancelled);

        Assert.Equal("/signin?next=%2Fprojects%2F1%3Fversion%3D1", page.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Unauthorized, act.StatusCode);
    }

    /// <summary>Whether a request gets behind the door; what is behind it may still find nothing.</summary>
    private static async Task<bool> ComesAsync(HttpClient client, Door door)
    {
        var path = door.Pattern
            .Replace("{Id:long}", "1", StringComparison.Ordinal)
            .Replace("{id:long}", "1", StringComparison.Ordinal)
            .Replace("{number:int}", "1", StringComparison.Ordinal)
            .Replace("{act:long}", "999999", StringComparison.Ordinal)
            .Replace("{grant:long}", "999999", StringComparison.Ordinal)
            .Replace("{year:int}", "2026", StringComparison.Ordinal)
            .Replace("{stage}", "submitted", StringComparison.Ordinal)
            .Replace("{format}", "docx", StringComparison.Ordinal)
            .Replace("{Secret}", "none", StringComparison.Ordinal)
            .Replace("{Code:int}", "404", StringComparison.Ordinal);
        using var got = await client.GetAsync(path, Cancelled);
        // An address that only changes something refuses the method, behind the door or before it.
        var status = got.StatusCode;
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete })
        {
            if (status == HttpStatusCode.MethodNotAllowed)
            {
                using var request = new HttpRequestMessage(method, path);
                using var answer = await client.SendAsync(request, Cancelled);
                status = answer.StatusCode;
            }
        }

        Assert.NotEqual(HttpStatusCode.MethodNotAllowed, status);
        return status is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized or HttpStatusCode.SeeOther);
    }
}
