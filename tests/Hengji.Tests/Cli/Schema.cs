using NJsonSchema;

namespace Hengji.Tests.Cli;

/// <summary>The published schemas of the contracts.</summary>
internal static class Schema
{
    public static async Task HoldAsync(string name, string json)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "schema", name + ".schema.json"));
        var schema = await JsonSchema.FromJsonAsync(text);
        Assert.Empty(schema.Validate(json).Select(e => e.ToString()));
    }
}
