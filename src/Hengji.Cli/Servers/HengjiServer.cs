using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Journal;
using Hengji.Review;
using Hengji.Storage.Queries;
using Hengji.Targets;
using Hengji.Writing.Contracts;

namespace Hengji.Cli.Servers;

/// <summary>A server of ours, asked through its API (docs/api), answering as the database on this machine would.</summary>
internal sealed class HengjiServer : IDisposable
{
    private const int PageSize = 500;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly Session _session;
    private readonly HttpClient _client;

    public HengjiServer(Session session, Uri address, string? token)
    {
        _session = session;
        // Whoever answers elsewhere is not who the token was meant for.
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address, "api/v1/"), Timeout = TimeSpan.FromMinutes(30) };
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(session.Wording.Culture.Name);
        if (token is not null)
        {
            _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
    }

    /// <summary>All projects a query lets through, in the order they were filed, with their sums.</summary>
    /// <exception cref="BadInputException">The server narrows by one thing found at a time.</exception>
    public async Task<ProjectList> ListAsync(ProjectFilter filter, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        string?[] found =
        [
            filter.Severity switch { Severity.Error => "must", Severity.Warning => "advise", Severity.Hint => "hint", _ => null },
            filter.Doubtful ? "doubt" : null,
            filter.Lossy ? "lost" : null,
            filter.RuleCode,
        ];
        if (found.Count(f => f is not null) > 1)
        {
            throw new BadInputException(_session.Wording.OneFindingAtATime);
        }

        (string Name, string? Value)[] query =
        [
            ("year", filter.Year?.ToString(CultureInfo.InvariantCulture)),
            ("unit", filter.Unit),
            ("type", filter.ProjectType),
            ("finding", found.FirstOrDefault(f => f is not null)),
            ("q", filter.Search),
        ];
        var narrowed = string.Concat(query.Where(q => q.Value is not null).Select(q => $"&{q.Name}={Uri.EscapeDataString(q.Value!)}"));
        var lines = new List<Line>();
        for (string? cursor = string.Empty; cursor is not null;)
        {
            var page = await GetAsync<Page<Line>>($"projects?sort=filed&limit={PageSize}{narrowed}{(cursor.Length > 0 ? "&cursor=" + cursor : null)}", cancellation);
            lines.AddRange(page.Items);
            cursor = page.Next;
        }

        var totals = await GetAsync<Totals>("projects/totals?" + narrowed.TrimStart('&'), cancellation);
        return new ProjectList(
            [.. lines.Select(l => l.ToLine()).OrderByDescending(l => l.Year ?? int.MinValue).ThenBy(l => l.FiledAt).ThenBy(l => l.ProjectId)],
            new UnitTotal(null, [.. totals.All.Select(y => y.ToYear())]),
            [.. totals.ByUnit.Select(u => new UnitTotal(u.Unit, [.. u.Years.Select(y => y.ToYear())]))],
            new ProjectChoices([], [], []));
    }

    /// <summary>One project; null when there is none, or none that may be seen.</summary>
    public async Task<(FiledForm Form, IReadOnlyList<Finding> Findings)?> FindAsync(long project, int? version, CancellationToken cancellation)
    {
        using var answer = await SendAsync(HttpMethod.Get, string.Create(CultureInfo.InvariantCulture, $"projects/{project}{(version is { } v ? $"?version={v}" : null)}"), null, cancellation);
        if (answer.StatusCode == System.Net.HttpStatusCode.NotFound)
        {
            return null;
        }

        var shown = await ReadAsync<Project>(answer, cancellation);
        var reading = ContractReader.Reading(
            shown.Source,
            shown.Record,
            shown.Notes,
            [.. shown.Corrections.Select(c => new Correction(ContractReader.FieldNamed(c.Field), c.Kind, c.Before, c.After, c.By, c.At))]);
        return (new FiledForm(shown.Id, shown.Document.Name, reading), [.. shown.Findings.Select(ContractReader.Finding)]);
    }

    /// <summary>The forms a filter lets through, unit by unit.</summary>
    public async Task<IReadOnlyList<FiledForm>> FormsAsync(ProjectFilter filter, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var list = await ListAsync(filter with { Projects = null }, cancellation);
        var forms = new List<FiledForm>();
        foreach (var line in list.Lines.Where(l => filter.Projects?.Contains(l.ProjectId) != false).OrderBy(l => l.ImplementingUnit, StringComparer.Ordinal))
        {
            if (await FindAsync(line.ProjectId, line.Version, cancellation) is { } found)
            {
                forms.Add(found.Form);
            }
        }

        return forms;
    }

    /// <summary>Sends a document; tells each that is in it with what became of it.</summary>
    public async Task<IReadOnlyList<(string Name, ImportResult? Result, string? Fault)>> ImportAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        using var body = new ReadOnlyMemoryContent(bytes);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var answer = await SendAsync(HttpMethod.Post, "imports?name=" + Uri.EscapeDataString(name), body, cancellation);
        await HoldAsync(answer, cancellation);
        var results = new List<(string, ImportResult?, string?)>();
        var current = name;
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(cancellation));
        while (await lines.ReadLineAsync(cancellation) is { } text)
        {
            var line = JsonSerializer.Deserialize<ImportLine>(text, Json)!;
            switch (line.Stage)
            {
                case "member":
                    current = line.Name ?? name;
                    break;
                case "done":
                    results.Add((current, line.Result, null));
                    break;
                case "failed":
                    results.Add((current, null, line.Message));
                    break;
            }
        }

        return results;
    }

    /// <summary>Whether the server's journal is whole.</summary>
    public async Task<JournalVerdict> VerifyAsync(CancellationToken cancellation)
    {
        var verdict = await GetAsync<Verdict>("journal/verification", cancellation);
        return new JournalVerdict(verdict.Checked, verdict.BrokenAt, verdict.Fault, verdict.Reason);
    }

    /// <summary>Acts on a project as it stands now.</summary>
    public async Task<Acted> ActAsync(long project, string act, string? comment, CancellationToken cancellation)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"projects/{project}/");
        using var standing = await SendAsync(HttpMethod.Get, path + "season", null, cancellation);
        await HoldAsync(standing, cancellation);
        using var body = JsonContent.Create(new { act, comment }, options: Json);
        using var request = new HttpRequestMessage(HttpMethod.Post, path + "acts") { Content = body };
        request.Headers.IfMatch.Add(standing.Headers.ETag!);
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString("N"));
        using var answer = await SendAsync(request, cancellation);
        return await ReadAsync<Acted>(answer, cancellation);
    }

    public void Dispose() => _client.Dispose();

    private async Task<T> GetAsync<T>(string path, CancellationToken cancellation)
    {
        using var answer = await SendAsync(HttpMethod.Get, path, null, cancellation);
        return await ReadAsync<T>(answer, cancellation);
    }

    private async Task<T> ReadAsync<T>(HttpResponseMessage answer, CancellationToken cancellation)
    {
        await HoldAsync(answer, cancellation);
        try
        {
            return await answer.Content.ReadFromJsonAsync<T>(Json, cancellation) ?? throw new JsonException("null");
        }
        catch (JsonException notOurs)
        {
            throw new BadInputException(_session.Wording.ServerNotUnderstood(_client.BaseAddress!), notOurs);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        return await SendAsync(request, cancellation);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        }
        catch (HttpRequestException unreachable)
        {
            throw new BadInputException(_session.Wording.ServerNotReached(_client.BaseAddress!, unreachable.Message), unreachable);
        }
    }

    /// <summary>What the server refuses is told in its own words.</summary>
    private async Task HoldAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (answer.IsSuccessStatusCode)
        {
            return;
        }

        Problem? problem = null;
        if (answer.Content.Headers.ContentType?.MediaType is "application/problem+json")
        {
            problem = await answer.Content.ReadFromJsonAsync<Problem>(Json, cancellation);
        }

        throw new BadInputException(_session.Wording.ServerRefused((int)answer.StatusCode, problem?.Title, problem?.Detail));
    }

    /// <summary>Where a project stands after an act.</summary>
    internal sealed record Acted(long Project, Hengji.Lifecycle.Stage Stage, int Revision, long? Next);

    private sealed record Problem(string? Title, string? Detail);

    private sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

    private sealed record Line(
        long Id,
        int Version,
        int? Year,
        string? ProjectName,
        string? ImplementingUnit,
        string? CompetentDepartment,
        IReadOnlyList<string> ProjectTypes,
        decimal? Total,
        decimal? AnnualTotal,
        int Indicators,
        Tally Tally,
        string Document,
        DateTime FiledAt)
    {
        public ProjectLine ToLine() => new(
            Id, Version, Year, ProjectName, ImplementingUnit, CompetentDepartment, ProjectTypes, Yuan(Total), Yuan(AnnualTotal), Indicators, Tally, Document, FiledAt);
    }

    private sealed record YearSum(int? Year, int Count, decimal? AnnualTotal, int Unknown, Tally Tally)
    {
        public YearTotal ToYear() => new(Year, Count, Yuan(AnnualTotal), Unknown, Tally);
    }

    private sealed record UnitSum(string? Unit, IReadOnlyList<YearSum> Years);

    private sealed record Totals(IReadOnlyList<YearSum> All, IReadOnlyList<UnitSum> ByUnit);

    private sealed record NamedDocument(string Name);

    private sealed record SaidCorrection(string Field, CorrectionKind Kind, string Before, string After, string By, DateTime At);

    private sealed record Project(
        long Id,
        NamedDocument Document,
        FormSource Source,
        FormRecord Record,
        IReadOnlyList<FormNote> Notes,
        IReadOnlyList<FormFinding> Findings,
        IReadOnlyList<SaidCorrection> Corrections);

    private sealed record ImportLine(string? Stage, string? Name, ImportResult? Result, string? Message);

    private sealed record Verdict(long Checked, long? BrokenAt, JournalFault? Fault, string? Reason);

    private static Money? Yuan(decimal? yuan) => yuan is { } amount ? new Money(amount) : null;
}
