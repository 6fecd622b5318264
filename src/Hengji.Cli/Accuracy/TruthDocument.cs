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

    /// <param name="path">The document.</param>
    /// <param name="texts">A truth file with all its <c>forms</c> or, in order, one for each form.</param>
    /// <exception cref="JsonException">One of them is not a truth file.</exception>
    public static TruthDocument Parse(string path, IReadOnlyList<string> texts)
    {
        if (texts is [var whole])
        {
            using var json = JsonDocument.Parse(whole);
            if (json.RootElement.TryGetProperty("forms", out var forms))
            {
                return new(path, [.. forms.EnumerateArray().Select(TruthFile.Parse)], Text(json, "format"), Text(json, "family"));
            }
        }

        return new(path, [.. texts.Select(TruthFile.Parse)]);
    }

    private static string? Text(JsonDocument json, string name) =>
        json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
}
