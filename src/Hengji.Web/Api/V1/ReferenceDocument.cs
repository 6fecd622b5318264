using Hengji.People;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Hengji.Web.Api.V1;

/// <summary>What the reference says of the whole.</summary>
internal sealed class ReferenceDocument : IOpenApiDocumentTransformer
{
    /// <summary>Name of the way to show who asks.</summary>
    public const string Scheme = "token";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "衡绩 Hengji API",
            Version = "1",
            Description =
                "Everything the pages can do, for other systems. Errors are problem details (RFC 9457), in Chinese or by Accept-Language in English. "
                + "A change of something that was read names its ETag with If-Match (428 without, 412 when it changed meanwhile). "
                + "A POST, PUT or DELETE with an Idempotency-Key is done once a day, however often it is sent. "
                + "Lists come in pages: follow next (or the Link header) until it is absent. "
                + "Scopes: " + string.Join("; ", Enum.GetValues<ApiScope>().Select(s => $"{s.Code()} – {s.English()} ({s.Chinese()})")) + ".",
        };
        // Wherever the document is read, the addresses are those of the server it came from.
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Scheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "A token made on the account page (我的账号).",
            },
        };
        document.Components.Responses = new Dictionary<string, IOpenApiResponse>(StringComparer.Ordinal);
        foreach (var (status, description) in ReferenceOperation.Refusals)
        {
            document.Components.Responses[ReferenceOperation.NameOf(status)] = new OpenApiResponse
            {
                Description = description,
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
                {
                    ["application/problem+json"] = new OpenApiMediaType { Schema = Schema(), Example = ReferenceOperation.ExampleOf(status) },
                },
            };
        }

        foreach (var (path, item) in document.Paths)
        {
            foreach (var operation in (IEnumerable<OpenApiOperation>?)item.Operations?.Values ?? [])
            {
                ReferenceOperation.Refer(document, operation, path);
            }
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema Schema() => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string>(["type", "title", "status", "detail", "code"], StringComparer.Ordinal),
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["type"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["title"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["detail"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["code"] = new OpenApiSchema { Type = JsonSchemaType.String },
        },
    };
}
