using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hengji.People;
using Hengji.Web.Hosting;
using Hengji.Web.Language;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Hengji.Web.Api.V1;

/// <summary>What the reference says of an operation: its door, scope, examples, headers and refusals.</summary>
internal sealed class ReferenceOperation : IOpenApiOperationTransformer
{
    private const string Pending = "x-refusals";

    /// <summary>Every refusal there is, by status.</summary>
    public static IReadOnlyList<(int Status, string Description)> Refusals { get; } =
    [
        (400, "Not of the form this operation takes."),
        (401, "No token, or none that holds."),
        (403, "Roles or scopes do not allow it."),
        (404, "No such thing, or none the caller may see."),
        (409, "The state of things does not allow it."),
        (412, "It was changed since it was read."),
        (413, "Too large."),
        (422, "Understood, and cannot be taken."),
        (428, "If-Match is owed."),
        (429, "Asked too often; Retry-After tells when to ask again."),
    ];

    public static string NameOf(int status) => "Refused" + status.ToString(CultureInfo.InvariantCulture);

    public static JsonNode? ExampleOf(int status)
    {
        var code = ProblemCodes.Of(status);
        return JsonSerializer.SerializeToNode(
            new ProblemShape("/api/reference#problem-" + code.Name(), Words.Chinese.Title(code), status, Words.Chinese.Detail(code), code.Name()), WebJson.Options);
    }

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var description = context.Description;
        var note = description.ActionDescriptor.EndpointMetadata.OfType<OperationNote>().Single();
        var pattern = "/" + description.RelativePath;
        var method = description.HttpMethod ?? HttpMethods.Get;
        var route = description.ActionDescriptor.EndpointMetadata.OfType<Microsoft.AspNetCore.Routing.RouteNameMetadata>().FirstOrDefault()?.RouteName;
        operation.OperationId = route ?? operation.OperationId;
        var door = Doors.All.Single(d => string.Equals(Bare(d.Pattern), Bare(pattern), StringComparison.Ordinal));
        var scope = door.ScopeOf(method)!.Value;
        var roles = door.For.Count == 0 ? "everybody signed in" : string.Join(", ", door.For.Select(r => r.English()));
        operation.Description = $"Scope: {scope.Code()}. Roles: {roles}.";
        operation.Extensions ??= new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal);
        operation.Extensions["x-scope"] = new JsonNodeExtension(scope.Code());
        operation.Extensions["x-roles"] = new JsonNodeExtension(new JsonArray([.. door.For.Select(r => JsonValue.Create(JsonNamingPolicy.CamelCase.ConvertName(r.ToString())))]));
        foreach (var content in operation.Responses?.Where(r => r.Key.StartsWith('2')).SelectMany(r => r.Value.Content?.Values ?? []) ?? [])
        {
            content.Example = (note.Example as JsonNode)?.DeepClone();
        }

        foreach (var content in operation.RequestBody?.Content?.Values ?? [])
        {
            content.Example = (note.Sent as JsonNode)?.DeepClone();
        }

        operation.Parameters ??= [];
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>().Where(p => p.Description is null))
        {
            parameter.Description = DescriptionOf(parameter.Name);
        }

        if (note.Errors.Contains(StatusCodes.Status412PreconditionFailed) && !pattern.Contains("/review/", StringComparison.Ordinal))
        {
            operation.Parameters.Add(Header("If-Match", "The ETag it was read with.", isRequired: true));
        }

        if (!HttpMethods.IsGet(method))
        {
            operation.Parameters.Add(Header(ApiKeys.Header, "Any text of up to 200 characters that names this request alone: sent again within a day it does nothing twice.", isRequired: false));
        }

        List<int> errors = [401, 403, .. pattern.Contains('{', StringComparison.Ordinal) ? (int[])[404] : [], .. note.Errors, 429];
        if (!HttpMethods.IsGet(method))
        {
            errors.AddRange([409, 422]);
        }

        operation.Extensions[Pending] = new JsonNodeExtension(new JsonArray([.. errors.Distinct().Order().Select(e => JsonValue.Create(e))]));
        return Task.CompletedTask;
    }

    /// <summary>Refers to the refusals, which are written once, when the document is there to refer to.</summary>
    public static void Refer(OpenApiDocument document, OpenApiOperation operation, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (operation.Extensions?.TryGetValue(Pending, out var pending) != true || pending is not JsonNodeExtension { Node: JsonArray statuses })
        {
            return;
        }

        operation.Extensions!.Remove(Pending);
        operation.Responses ??= [];
        foreach (var status in statuses.Select(s => s!.GetValue<int>()))
        {
            operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponseReference(NameOf(status), document);
        }

        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(ReferenceDocument.Scheme, document)] = [] }];
    }

    private static OpenApiParameter Header(string name, string description, bool isRequired) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Required = isRequired,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private static string? DescriptionOf(string? name) => name switch
    {
        "id" => "The number.",
        "cursor" => "Where the page before ended: its next.",
        "limit" => "How many on a page, at most 500; 100 unless told.",
        "Cursor" => "Where the page before ended: its next.",
        "Limit" => "How many on a page, at most 500; 100 unless told.",
        "Q" => "Words or amounts that must occur.",
        "Finding" => "must, advise, hint, doubt, lost, defect, a dimension of review, or the code of a rule.",
        "Sort" => "number, filed, name, unit, amount, findings, warnings, hints, doubts or lost. By number nothing is ever met twice or missed.",
        "year" or "Year" => "The budget year.",
        "version" => "The filing; the latest unless told.",
        "asOf" => "The filing that stood at the end of this day.",
        "from" or "to" => "A filing's version.",
        "format" => "docx, xlsx, pdf or html, as far as the paper has them.",
        "kind" => "general or key.",
        _ => null,
    };

    /// <summary>A pattern without the types of its parts.</summary>
    private static string Bare(string pattern)
    {
        var bare = string.Join('/', pattern.Split('/').Select(part => part is ['{', .., '}'] && part.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? part[..colon] + "}" : part));
        return bare.TrimEnd('/');
    }
}
