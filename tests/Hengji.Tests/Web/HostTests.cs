using System.Net;

namespace Hengji.Tests.Web;

public sealed class HostTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Host_binds_a_free_port_and_answers()
    {
        await using var town = await Town.OpenAsync();

        Assert.True(town.Address.IsLoopback);
        Assert.Contains("\"ok\"", await town.Client.GetStringAsync("healthz", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metrics_count_what_was_answered_and_are_shown_to_who_has_the_token_only()
    {
        await using var town = await Town.OpenAsync(metricsToken: "watcher-of-the-town");
        await town.Client.GetStringAsync("readyz", Cancellation);
        await town.Client.GetStringAsync("readyz", Cancellation);
        (await town.Client.GetAsync("no/such/page", Cancellation)).Dispose();

        foreach (var token in (string?[])[null, "another", "watcher-of-the-tow"])
        {
            using var refused = await AskAsync(town, token);
            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        }

        using var answer = await AskAsync(town, "watcher-of-the-town");
        var lines = (await answer.Content.ReadAsStringAsync(Cancellation)).Split('\n');

        Assert.Contains("hengji_http_requests_total{status=\"200\"} 2", lines, StringComparer.Ordinal);
        Assert.Contains("hengji_http_requests_total{status=\"404\"} 1", lines, StringComparer.Ordinal);
        Assert.Contains("hengji_http_requests_total{status=\"401\"} 3", lines, StringComparer.Ordinal);
        Assert.Contains("hengji_http_request_seconds_count 6", lines, StringComparer.Ordinal);
        Assert.Contains("hengji_documents 0", lines, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Without_a_token_set_there_are_no_metrics()
    {
        await using var town = await Town.OpenAsync();

        using var answer = await AskAsync(town, string.Empty);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> AskAsync(Town town, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "metrics");
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        }

        return await town.Client.SendAsync(request, Cancellation);
    }

    [Fact]
    public async Task Unknown_address_is_answered_in_the_house_style()
    {
        await using var town = await Town.OpenAsync();

        foreach (var path in new[] { "no/such/page", "projects/99", "documents/99", "documents/99/original" })
        {
            using var answer = await town.Client.GetAsync(path, Cancellation);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Contains("没有找到这一页", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("review/decisions")]
    [InlineData("projects/1/corrections")]
    [InlineData("api/v1/indicators/decisions")]
    public async Task A_change_without_a_form_is_refused_by_name(string path)
    {
        await using var town = await Town.OpenAsync();

        using var answer = await town.Client.PostAsync(path, null, Cancellation);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task Every_answer_forbids_what_comes_from_outside()
    {
        await using var town = await Town.OpenAsync();

        using var answer = await town.Client.GetAsync("/", Cancellation);

        Assert.StartsWith("default-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Post_from_another_site_is_refused()
    {
        await using var town = await Town.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/imports?name=a.txt");
        request.Content = new StringContent("x");
        request.Headers.Add("Origin", "http://elsewhere.example");

        using var answer = await town.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("其他网站", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(0, await town.Store.Documents.CountAsync(Cancellation));
    }

    [Fact]
    public async Task Foreign_host_name_is_refused()
    {
        await using var town = await Town.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "elsewhere.example";

        using var answer = await town.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Too_large_a_document_is_refused_with_what_to_do()
    {
        await using var town = await Town.OpenAsync(largestUpload: 1024 * 1024);

        using var body = new ByteArrayContent(new byte[(1024 * 1024) + 1]);
        using var answer = await town.Client.PostAsync("api/imports?name=a.txt", body, Cancellation);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("文件超过1MB", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_is_chosen_by_the_address_and_kept()
    {
        await using var town = await Town.OpenAsync();

        var first = await town.Client.GetStringAsync("/?lang=en", Cancellation);
        var then = await town.Client.GetStringAsync("/rules", Cancellation);

        Assert.Contains("<html lang=\"en\">", first, StringComparison.Ordinal);
        Assert.Contains("rules in force", then, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Original_is_handed_out_byte_for_byte()
    {
        await using var town = await Town.OpenAsync();
        var written = QingxiTown.Document();
        await town.FileAsync("青溪镇.html", written);

        using var answer = await town.Client.GetAsync("documents/1/original", Cancellation);

        Assert.Equal(written.Text, await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType?.MediaType);
    }
}
