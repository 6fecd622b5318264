using System.Text.Json;

namespace Hengji.Cli.Accuracy;

/// <summary>A document with what a person read in it.</summary>
/// <param name="Path">The document.</param>
/// <param name="Truth">Its forms in order; none where it only speaks of forms.</param>
/// <param name="Format">How it was made, in words results are counted by; null where truth does not say.</param>
/// <param name="Family">Which family of layouts it belongs to; null where truth does not say.</param>
internal sealed record TruthDocument(string Path, IReadOnlyList<TruthForm> Truth, string? Format = null, string? Family = null)
{
    public string Name => System.IO.Path.GetFileName(Path);

    /// <exception cref="JsonException">The file is not a truth file.</exception>
    public static TruthDocument Parse(string path, string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new(
            path,
            [.. root.GetProperty("forms").EnumerateArray().Select(TruthFile.Parse)],
            root.GetProperty("format").GetString(),
            root.GetProperty("family").GetString());
    }
}
