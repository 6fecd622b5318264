using Hengji.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Hengji.Web.Api.V1;

/// <summary>The door for programs: everything under /api/v1, and its reference.</summary>
internal static class Programs
{
    /// <summary>Name of the document.</summary>
    public const string Document = "v1";

    public static void MapPrograms(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(ApiAddress.Root);
        api.MapRecordsV1();
        api.MapProjectsV1();
        api.MapDocumentsV1();
        api.MapReviewsV1();
        api.MapSheetsV1();
        api.MapSeasonV1();
        api.MapManuscriptsV1();
        api.MapLedgersV1();
        api.MapPeopleV1();
        api.MapIndicatorsJson();
        routes.MapGet("/api/openapi.json", DocumentAsync).ExcludeFromDescription();
    }

    public static void AddProgramReference(this IServiceCollection services)
    {
        // Schemas are made of the JSON that is spoken.
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.PropertyNamingPolicy = WebJson.Options.PropertyNamingPolicy;
            json.SerializerOptions.DefaultIgnoreCondition = WebJson.Options.DefaultIgnoreCondition;
            json.SerializerOptions.NumberHandling = default;
            foreach (var converter in WebJson.Options.Converters)
            {
                json.SerializerOptions.Converters.Add(converter);
            }
        });
        services.AddOpenApi(Document, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.ShouldInclude = description => description.ActionDescriptor.EndpointMetadata.OfType<OperationNote>().Any();
            options.AddDocumentTransformer<ReferenceDocument>();
            options.AddOperationTransformer<ReferenceOperation>();
        });
    }

    private static async Task<IResult> DocumentAsync(HttpContext context, CancellationToken cancellation) =>
        Results.Text(await TextAsync(context.RequestServices, cancellation), "application/json; charset=utf-8");

    /// <summary>The document as it is served and kept in docs/api.</summary>
    public static async Task<string> TextAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(Document).GetOpenApiDocumentAsync(cancellation);
        return (await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellation)).ReplaceLineEndings("\n") + "\n";
    }
}
