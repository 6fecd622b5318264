using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Hengji.Writing.Contracts;
using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Hosting;

/// <summary>JSON as pages and programs are answered with it, and as they send it.</summary>
internal static class WebJson
{
    /// <summary>Chinese stays Chinese on the wire; what there is none of is left out.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { AsContracted } },
    };

    /// <summary>Records and findings are written as the contract has them (docs/schema): there a blank is a null.</summary>
    private static void AsContracted(JsonTypeInfo type)
    {
        if (string.Equals(type.Type.Namespace, typeof(FormRecord).Namespace, StringComparison.Ordinal))
        {
            foreach (var property in type.Properties.Where(p => p.AttributeProvider?.IsDefined(typeof(JsonIgnoreAttribute), inherit: false) != true))
            {
                property.ShouldSerialize = static (_, _) => true;
            }
        }
    }

    /// <summary>The body of a request; null when it is not JSON of that shape.</summary>
    public static async Task<T?> ReadAsync<T>(HttpRequest request, CancellationToken cancellation)
        where T : class
    {
        try
        {
            return await request.ReadFromJsonAsync<T>(Options, cancellation);
        }
        catch (Exception notJson) when (notJson is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
