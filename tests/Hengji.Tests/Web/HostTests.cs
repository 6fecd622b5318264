using System.Net;
using Hengji.Web;

namespace Hengji.Tests.Web;

public sealed class HostTests
{
    [Fact]
    public async Task Host_binds_a_free_port_and_answers()
    {
        await using var app = WebHost.Build(new WebOptions { Port = 0 });
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = WebHost.AddressOf(app) };

        Assert.Equal("ok", await client.GetStringAsync("healthz", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Unknown_address_is_answered_in_the_house_style()
    {
        await using var app = WebHost.Build(new WebOptions { Port = 0 });
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = WebHost.AddressOf(app) };

        using var answer = await client.GetAsync("no/such/page", TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("没有找到这一页", text, StringComparison.Ordinal);
        Assert.Contains("default-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }
}
