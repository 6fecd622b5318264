using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hengji.Journal;
using Hengji.People;
using Hengji.Storage.People;
using Hengji.Storage.Queries;
using Hengji.Web.Api.V1;
using Hengji.Web.Hosting;
using Microsoft.OpenApi;

namespace Hengji.Tests.Web;

/// <summary>What programs of other systems are promised: tokens, problems, states, keys, pages, limits and the reference.</summary>
public sealed class ApiTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_is_good_for_its_scopes_within_its_owners_roles_and_never_for_a_page()
    {
        await using var office = await Office.OpenAsync();
        using var reader = await ProgramAsync(office, "clerk", ApiScope.Read);
        using var all = await ProgramAsync(office, "clerk", Enum.GetValues<ApiScope>());
        var project = await OwnProjectAsync(office);

        using var read = await reader.GetAsync($"/api/v1/projects/{project}", Cancelled);
        using var unscoped = await ActAsync(reader, project, "submit", 0);
        using var beyond = await all.GetAsync("/api/v1/journal", Cancelled);
        using var page = await all.GetAsync("/", Cancelled);
        using var foreign = await all.GetAsync($"/api/v1/projects/{await ForeignProjectAsync(office, project)}", Cancelled);
        using var invented = Program(office, ApiTokens.Prefix + "0000");
        using var unknown = await invented.GetAsync("/api/v1/me", Cancelled);

        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.Equal("scope-missing", await CodeAsync(unscoped, HttpStatusCode.Forbidden));
        Assert.Equal("forbidden", await CodeAsync(beyond, HttpStatusCode.Forbidden));
        Assert.Equal("/signin", page.Headers.Location?.OriginalString);
        Assert.Equal("not-found", await CodeAsync(foreign, HttpStatusCode.NotFound));
        Assert.Equal("unauthenticated", await CodeAsync(unknown, HttpStatusCode.Unauthorized));
        Assert.Contains("Bearer", unknown.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_ends_when_revoked_or_over_and_with_its_owners_rights_and_the_journal_tells()
    {
        await using var office = await Office.OpenAsync();
        var (tokens, owner) = await OwnerAsync(office, "clerk");
        var made = await tokens.MakeAsync(owner, "预算系统", [ApiScope.Read], 1, By, Cancelled);
        using var program = Program(office, made.Secret!);

        using var before = await program.GetAsync("/api/v1/me", Cancelled);
        var later = new ApiTokens(office.Town.Store, new LaterClock(TimeSpan.FromDays(1)));
        var line = Assert.Single(await tokens.ListAsync(owner.Person.AccountId!.Value, Cancelled));
        Assert.Null(await later.FindAsync(made.Secret!, Cancelled));
        Assert.False(await tokens.RevokeAsync(owner.Person.AccountId.Value + 1, line.Id, By, Cancelled));
        Assert.True(await tokens.RevokeAsync(owner.Person.AccountId.Value, line.Id, By, Cancelled));
        using var after = await program.GetAsync("/api/v1/me", Cancelled);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (before.StatusCode, after.StatusCode));
        var journal = await office.Town.Store.Journal.ListAsync(take: 2, cancellationToken: Cancelled);
        Assert.Equal(["token-revoke", "token"], journal.Select(e => e.Act), StringComparer.Ordinal);
        Assert.All(journal, e => Assert.DoesNotContain(made.Secret!, e.After, StringComparison.Ordinal));
        Assert.True((await office.Town.Store.Journal.VerifyAsync(Cancelled)).IsWhole);
    }

    [Theory]
    [InlineData(null, "没有找到")]
    [InlineData("zh-CN,en;q=0.5", "没有找到")]
    [InlineData("en-GB,zh;q=0.5", "Not found")]
    [InlineData("zh;q=0.1,en;q=0.9", "Not found")]
    [InlineData("fr", "没有找到")]
    public async Task Whatever_is_refused_is_said_in_the_language_asked_for(string? languages, string title)
    {
        await using var town = await Town.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/projects/99");
        if (languages is not null)
        {
            request.Headers.Add("Accept-Language", languages);
        }

        using var answer = await town.Client.SendAsync(request, Cancelled);

        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await JsonAsync(answer);
        Assert.Equal((404, title, "not-found"), (problem["status"]!.GetValue<int>(), problem["title"]!.GetValue<string>(), problem["code"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("GET", "/api/v1/nothing/such", HttpStatusCode.NotFound)]
    [InlineData("PATCH", "/api/v1/projects", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/api/v1/projects?year=soon", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/api/v1/projects?cursor=nonsense", HttpStatusCode.BadRequest)]
    [InlineData("POST", "/api/v1/acts", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("POST", "/api/v1/imports", HttpStatusCode.BadRequest)]
    public async Task Every_refusal_is_a_problem(string method, string path, HttpStatusCode status)
    {
        await using var town = await Town.OpenAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var answer = await town.Client.SendAsync(request, Cancelled);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Of_two_who_decide_on_the_same_state_one_is_told_to_look_again()
    {
        await using var office = await Office.OpenAsync();
        using var program = await ProgramAsync(office, "clerk", ApiScope.Act);
        var project = await OwnProjectAsync(office);

        var both = await Task.WhenAll(ActAsync(program, project, "submit", 0), ActAsync(program, project, "submit", 0));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed], both.Select(a => a.StatusCode).Order());
        using var none = await ActAsync(program, project, "recall", null);
        Assert.Equal("precondition-owed", await CodeAsync(none, HttpStatusCode.PreconditionRequired));
    }

    [Fact]
    public async Task Of_two_who_grade_the_same_sheet_neither_loses_the_others_words()
    {
        await using var office = await Office.OpenAsync();
        using var program = await ProgramAsync(office, "finance", ApiScope.Read, ApiScope.Review);
        var project = (await office.Town.Store.Projects.ListAsync(new(), Cancelled)).Lines[0].ProjectId;
        using var sheet = await program.GetAsync($"/api/v1/projects/{project}/sheet", Cancelled);
        var version = (await JsonAsync(sheet))["version"]!.GetValue<int>();

        var both = await Task.WhenAll(GradeAsync("甲"), GradeAsync("乙"));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed], both.Select(a => a.StatusCode).Order());
        var kept = await JsonAsync(both.Single(a => a.IsSuccessStatusCode));
        using var now = await program.GetAsync($"/api/v1/projects/{project}/sheet", Cancelled);
        Assert.Equal(kept["opinion"]!.GetValue<string>(), (await JsonAsync(now))["opinion"]!.GetValue<string>());
        Assert.NotEqual(sheet.Headers.ETag?.Tag, now.Headers.ETag?.Tag, StringComparer.Ordinal);

        async Task<HttpResponseMessage> GradeAsync(string opinion)
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/projects/{project}/grades") { Content = JsonContent.Create(new { version, opinion }) };
            request.Headers.IfMatch.Add(sheet.Headers.ETag!);
            return await program.SendAsync(request, Cancelled);
        }
    }

    [Fact]
    public async Task What_is_as_it_was_read_is_not_sent_again()
    {
        await using var office = await Office.OpenAsync();
        using var program = await ProgramAsync(office, "clerk", ApiScope.Read);
        var project = await OwnProjectAsync(office);
        using var first = await program.GetAsync($"/api/v1/projects/{project}", Cancelled);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/projects/{project}");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var again = await program.SendAsync(request, Cancelled);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task A_key_does_a_thing_once_however_many_send_it_at_once()
    {
        await using var office = await Office.OpenAsync();
        using var program = await ProgramAsync(office, "clerk", ApiScope.Read, ApiScope.Write);

        var sent = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => StartAsync(program, "k-1", "{}")));
        using var later = await StartAsync(program, "k-1", "{}");
        using var other = await StartAsync(program, "k-1", "{\"like\":1}");
        using var second = await StartAsync(program, "k-2", "{}");

        Assert.All(sent, a => Assert.True(a.StatusCode is HttpStatusCode.Created or HttpStatusCode.Conflict, a.StatusCode.ToString()));
        var numbers = new HashSet<long>();
        foreach (var answer in sent.Where(a => a.StatusCode == HttpStatusCode.Created).Append(later))
        {
            Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
            numbers.Add((await JsonAsync(answer))["id"]!.GetValue<long>());
        }

        Assert.Single(numbers);
        Assert.Equal("true", later.Headers.GetValues(ApiKeys.Replayed).Single());
        Assert.Equal(sent.First(a => a.IsSuccessStatusCode).Headers.ETag, later.Headers.ETag);
        Assert.Equal("key-of-other-request", await CodeAsync(other, HttpStatusCode.UnprocessableEntity));
        Assert.Equal(2, (await office.Town.Store.Manuscripts.OpenAsync(cancellationToken: Cancelled)).Count);
    }

    [Fact]
    public async Task A_key_is_its_owners_and_is_free_again_when_nothing_was_done()
    {
        await using var office = await Office.OpenAsync();
        using var clerk = await ProgramAsync(office, "clerk", ApiScope.Write, ApiScope.Act);
        using var department = await ProgramAsync(office, "department", ApiScope.Act);
        var project = await OwnProjectAsync(office);

        using var refused = await ActAsync(clerk, project, "approve", 0, "same");
        using var foreign = await ActAsync(department, project, "pass", 0, "same");
        using var done = await ActAsync(clerk, project, "submit", 0, "same");

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.DoesNotContain("key", await CodeAsync(foreign, foreign.StatusCode), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
    }

    [Theory]
    [InlineData("number")]
    [InlineData("name")]
    [InlineData("unit")]
    [InlineData("amount")]
    [InlineData("findings")]
    [InlineData("filed&reversed=true")]
    public async Task Reading_a_list_to_its_end_meets_each_project_once_while_others_file(string sort)
    {
        await using var town = await Town.OpenAsync();
        await town.FileAsync("青溪镇.html", QingxiTown.Document());
        var before = (await town.Store.Projects.ListAsync(new ProjectFilter { Take = int.MaxValue }, Cancelled)).Lines.Select(l => l.ProjectId).ToHashSet();
        var met = new List<long>();
        var path = $"/api/v1/projects?limit=3&sort={sort}";
        for (var cursor = string.Empty; cursor is not null;)
        {
            var page = await JsonAsync(await town.Client.GetAsync(path + cursor, Cancelled));
            met.AddRange(page["items"]!.AsArray().Select(i => i!["id"]!.GetValue<long>()));
            cursor = page["next"] is { } next ? "&cursor=" + next.GetValue<string>() : null;
            if (met.Count == 3)
            {
                // Another hand files at every place of every order.
                await town.FileAsync("新项目.txt", OthersFile());
            }
        }

        Assert.Equal(met.Count, met.Distinct().Count());
        Assert.Superset(before, met.ToHashSet());
        using var foreign = await town.Client.GetAsync("/api/v1/projects?sort=amount&limit=3&cursor=WyJ4IiwiMSJd", Cancelled);
        Assert.Equal("bad-cursor", await CodeAsync(foreign, HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_how_long_to_wait()
    {
        await using var town = await Town.OpenAsync(apiPerMinute: 2);
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 10; i++)
        {
            answers.Add(await town.Client.GetAsync("/api/v1/me", Cancelled));
        }

        Assert.Equal(8, answers.Count(a => a.IsSuccessStatusCode));
        var refused = answers[^1];
        Assert.Equal("too-often", await CodeAsync(refused, HttpStatusCode.TooManyRequests));
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30));
        using var page = await town.Client.GetAsync("/", Cancelled);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task Reference_is_valid_whole_and_as_it_is_kept()
    {
        await using var town = await Town.OpenAsync();
        var text = await Programs.TextAsync(town.Services, Cancelled);

        var read = OpenApiDocument.Parse(text, "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.StartsWith("""{"openapi":"3.1""", JsonNode.Parse(text)!.ToJsonString(), StringComparison.Ordinal);
        var operations = read.Document!.Paths.SelectMany(p => p.Value.Operations!.Select(o => (p.Key, Method: o.Key, Operation: o.Value))).ToList();
        var doors = Doors.All.Where(d => d.Scope is not null).Select(d => Bare(d.Pattern)).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(doors.Order(StringComparer.Ordinal), operations.Select(o => Bare(o.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(operations.Count, operations.Select(o => o.Operation.OperationId).Distinct(StringComparer.Ordinal).Count());
        Assert.All(operations, o =>
        {
            Assert.False(string.IsNullOrWhiteSpace(o.Operation.Summary), o.Key);
            Assert.Contains("401", o.Operation.Responses!.Keys, StringComparer.Ordinal);
            Assert.True(o.Operation.Extensions!.ContainsKey("x-scope") && o.Operation.Extensions.ContainsKey("x-roles"), o.Key);
            Assert.All(
                o.Operation.Responses.Where(r => r.Key.StartsWith('2')).SelectMany(r => r.Value.Content ?? new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)).Where(c => c.Key is "application/json"),
                c => Assert.True(c.Value.Example is not null, $"{o.Method} {o.Key} has no example"));
            Assert.All(
                (o.Operation.RequestBody?.Content ?? new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)).Where(c => c.Key is "application/json"),
                c => Assert.True(c.Value.Example is not null, $"{o.Method} {o.Key} has no example of what is sent"));
        });

        Accept.File(Path.Combine(Repository.Root, "docs", "api", "openapi.json"), text);
    }

    [Fact]
    public async Task Reference_page_is_served_from_here_alone_in_both_languages()
    {
        await using var office = await Office.OpenAsync();
        using var nobody = await office.ClientAsync();

        var chinese = await nobody.GetStringAsync("/api/reference", Cancelled);
        var english = await nobody.GetStringAsync("/api/reference?lang=en", Cancelled);

        Assert.Contains("listProjects", chinese, StringComparison.Ordinal);
        Assert.Contains("problem-key-of-other-request", chinese, StringComparison.Ordinal);
        Assert.Contains("API reference", english, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_is_written_as_the_command_line_writes_it()
    {
        await using var town = await Town.OpenAsync();
        await town.FileAsync("青溪镇.html", QingxiTown.Document());
        var page = (await town.Store.Projects.FindAsync(1, cancellationToken: Cancelled))!;
        var expected = JsonSerializer.SerializeToNode(
            Hengji.Writing.Contracts.ReadForm.Of(page.Document.Name, page.Form), Hengji.Writing.Contracts.ContractJson.Written.ReadForm)!;

        var got = await JsonAsync(await town.Client.GetAsync("/api/v1/projects/1", Cancelled));

        Assert.Equal(expected["record"]!.ToJsonString(), got["record"]!.ToJsonString());
        Assert.Equal(expected["source"]!.ToJsonString(), got["source"]!.ToJsonString());
        Assert.Equal(expected["notes"]!.ToJsonString(), got["notes"]!.ToJsonString());
    }

    private static Signature By => new("测试", "test");

    /// <summary>New projects at the beginning, the middle and the end of every order, and another version of one that is there.</summary>
    private static Typewriter OthersFile()
    {
        var written = new Typewriter();
        for (var i = 0; i < 6; i++)
        {
            written.Write(QingxiTown.River with
            {
                Year = 2024 + i,
                ProjectName = (i % 2 == 0 ? "一" : "龥") + "号新项目" + i,
                ImplementingUnit = (i % 2 == 0 ? "一" : "龥") + "号单位",
                Funding = QingxiTown.River.Funding with { AnnualTotal = new Hengji.Targets.Money(1 + (i * 90_000_000m)) },
            });
        }

        written.Write(QingxiTown.River with { AnnualGoal = "改过的目标。" });
        return written;
    }

    private static string Bare(string path) => path.Replace(":long", string.Empty, StringComparison.Ordinal).Replace(":int", string.Empty, StringComparison.Ordinal).TrimEnd('/');

    private static async Task<(ApiTokens Tokens, SignedIn Owner)> OwnerAsync(Office office, string userName)
    {
        var sessions = new Sessions(office.Town.Store, TimeProvider.System);
        var signIn = await sessions.SignInAsync(userName, FirstAccounts.DemoPassword, null, "test", "test", Cancelled);
        return (new ApiTokens(office.Town.Store, TimeProvider.System), (await sessions.FindAsync(signIn.Secret!, Cancelled))!);
    }

    private static async Task<HttpClient> ProgramAsync(Office office, string userName, params ApiScope[] scopes)
    {
        var (tokens, owner) = await OwnerAsync(office, userName);
        return Program(office, (await tokens.MakeAsync(owner, "令牌" + string.Join('、', scopes), scopes, 30, By, Cancelled)).Secret!);
    }

    private static HttpClient Program(Office office, string secret) => new(new HttpClientHandler { AllowAutoRedirect = false })
    {
        BaseAddress = office.Town.Address,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", secret) },
    };

    private static async Task<long> OwnProjectAsync(Office office)
    {
        var clerk = (await office.Town.Store.People.AccountsAsync(Cancelled)).Single(a => a.UserName == "clerk");
        return (await office.Town.Store.Projects.ListAsync(new(), Cancelled)).Lines.First(l => l.ImplementingUnit == clerk.Grants[0].Organisation).ProjectId;
    }

    private static async Task<long> ForeignProjectAsync(Office office, long own)
    {
        var lines = (await office.Town.Store.Projects.ListAsync(new(), Cancelled)).Lines;
        return lines.First(l => l.ImplementingUnit != lines.Single(o => o.ProjectId == own).ImplementingUnit).ProjectId;
    }

    private static async Task<HttpResponseMessage> ActAsync(HttpClient client, long project, string act, int? revision, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/projects/{project}/acts") { Content = JsonContent.Create(new { act }) };
        if (revision is { } seen)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{seen}\""));
        }

        if (key is not null)
        {
            request.Headers.Add(ApiKeys.Header, key);
        }

        return await client.SendAsync(request, Cancelled);
    }

    private static async Task<HttpResponseMessage> StartAsync(HttpClient client, string key, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/manuscripts") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add(ApiKeys.Header, key);
        return await client.SendAsync(request, Cancelled);
    }

    private static async Task<string> CodeAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.StatusCode);
        return (await JsonAsync(answer))["code"]!.GetValue<string>();
    }

    private static async Task<JsonNode> JsonAsync(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancelled))!;

    private sealed class LaterClock(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
    }
}
