using System.Net;
using Hengji.Journal;
using Hengji.Storage.People;
using Hengji.Web.Hosting;
using Microsoft.Playwright;

namespace Hengji.Tests.Web;

/// <summary>A town whose people sign in: the demo's accounts over the forms of Qingxi, and a browser-less client for each.</summary>
internal sealed class Office : IAsyncDisposable
{
    private readonly List<HttpClient> _clients = [];

    private Office(Town town) => Town = town;

    public Town Town { get; }

    public static async Task<Office> OpenAsync()
    {
        var town = await Town.OpenAsync(access: Access.Accounts);
        await town.FileAsync("青溪镇.html", QingxiTown.Document());
        await new FirstAccounts(town.Store, TimeProvider.System).MakeDemoAsync(new Signature("测试", "test"), Cancelled);
        return new Office(town);
    }

    /// <summary>A client that says, as a browser does, that its posts come from our own pages; signed in unless no name is given.</summary>
    public async Task<HttpClient> ClientAsync(string? userName = null, string password = FirstAccounts.DemoPassword)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = Town.Address,
        };
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        _clients.Add(client);
        if (userName is not null)
        {
            using var answer = await SignInAsync(client, userName, password);
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        }

        return client;
    }

    /// <summary>A desk at which one of the demo's people has signed in.</summary>
    public async Task<Desk> DeskAsync(Browser browser, string userName)
    {
        var desk = await browser.OpenAsync();
        await SignInAsync(desk, userName);
        return desk;
    }

    /// <summary>Signs one of the demo's people in at a desk.</summary>
    public async Task SignInAsync(Desk desk, string userName, string language = "zh-CN")
    {
        await desk.GoAsync(Town.Address, "/signin?lang=" + language);
        await desk.Page.FillAsync("#name", userName);
        await desk.Page.FillAsync("#password", FirstAccounts.DemoPassword);
        await desk.Page.ClickAsync("button");
        await Assertions.Expect(desk.Page.Locator(".bar form.out")).ToBeVisibleAsync();
    }

    public static Task<HttpResponseMessage> SignInAsync(HttpClient client, string userName, string password, string path = "signin") =>
        PostAsync(client, path, ("_handler", "signin"), ("name", userName), ("password", password));

    public static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await client.PostAsync(path, form, Cancelled);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients)
        {
            client.Dispose();
        }

        await Town.DisposeAsync();
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;
}
