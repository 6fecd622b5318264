using System.Net;
using System.Net.Http.Json;
using Hengji.Storage.People;
using Hengji.Web.Hosting;

namespace Hengji.Tests.Web;

public sealed class SignInTests(Browser browser)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/todo", "/todo")]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("//elsewhere.example", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("/a\\..\\b", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("/\t/elsewhere.example", "/")]
    [InlineData(null, "/")]
    public void A_link_never_leads_to_another_site(string? next, string leads) => Assert.Equal(leads, LocalAddress.Of(next));

    [Fact]
    public async Task Signing_in_leads_on_and_signing_out_ends_the_session()
    {
        await using var office = await Office.OpenAsync();
        var client = await office.ClientAsync();

        using var answer = await Office.SignInAsync(client, "clerk", FirstAccounts.DemoPassword, "signin?next=%2F%2Felsewhere.example");
        using var inside = await client.GetAsync("/", Cancelled);
        using var left = await Office.PostAsync(client, "signout");
        using var outside = await client.GetAsync("/", Cancelled);

        Assert.EndsWith("/todo", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.DoesNotContain("elsewhere", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Contains("httponly", answer.Headers.GetValues("Set-Cookie").Single(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", answer.Headers.GetValues("Set-Cookie").Single(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, inside.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, outside.StatusCode);
    }

    [Fact]
    public async Task A_post_that_cannot_show_where_it_comes_from_is_refused_when_signed_in()
    {
        await using var office = await Office.OpenAsync();
        var client = await office.ClientAsync("clerk");
        client.DefaultRequestHeaders.Remove("Sec-Fetch-Site");

        using var unknown = await client.PostAsJsonAsync("/api/v1/projects/1/acts", new { act = "submit" }, Cancelled);
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        using var foreign = await client.PostAsJsonAsync("/api/v1/projects/1/acts", new { act = "submit" }, Cancelled);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (unknown.StatusCode, foreign.StatusCode));
    }

    [Fact]
    public async Task The_first_link_sets_up_three_administrators_once()
    {
        await using var town = await Town.OpenAsync(access: Access.Accounts, firstSecret: "s3cret");
        await using var desk = await browser.OpenAsync();

        using (var wrong = await town.Client.GetAsync("/begin/s3creT", Cancelled))
        {
            Assert.Equal(HttpStatusCode.NotFound, wrong.StatusCode);
        }

        await desk.GoAsync(town.Address, "/begin/s3cret");
        await desk.Page.FillAsync("#division", "云溪镇");
        foreach (var (role, name) in ((string, string)[])[("SystemAdministrator", "xitong"), ("SecurityAdministrator", "anquan"), ("AuditAdministrator", "shenji")])
        {
            await desk.Page.FillAsync($"[name='{role}.user']", name);
            await desk.Page.FillAsync($"[name='{role}.person']", name);
            await desk.Page.FillAsync($"[name='{role}.password']", "Better-2026x");
        }

        await desk.Page.ClickAsync("button");
        await desk.ArriveAsync("/signin");

        using var again = await town.Client.GetAsync("/begin/s3cret", Cancelled);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Equal(3, (await town.Store.People.AccountsAsync(Cancelled)).Count);
        Assert.Empty(desk.Faults);
    }
}
