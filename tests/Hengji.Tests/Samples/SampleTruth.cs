using System.Text.Json.Nodes;
using Hengji.Cli.Accuracy;

namespace Hengji.Tests.Samples;

/// <summary>What a reviewer should object to in a form of the sample town.</summary>
/// <param name="Kind">The kind of defect, as findings name it.</param>
/// <param name="Where">The indicator, or the captions of the boxes with a stroke between, or a missing category.</param>
/// <param name="Severity">error, warning or hint.</param>
internal sealed record PlantedDefect(string Kind, string Where, string Severity);

/// <summary>A truth file of the sample town: what a careful person reads in one form, and what is wrong with it.</summary>
internal sealed record SampleTruth(string File, string Text)
{
    private readonly JsonNode json = JsonNode.Parse(Text)!;

    public static string Folder { get; } = Path.Combine(Repository.Root, "samples");

    public TruthForm Form { get; } = TruthFile.Parse(Text);

    public string Document => (string)json["document"]!;

    public int Position => (int)json["position"]!;

    public IReadOnlyList<PlantedDefect> Defects { get; } =
        [.. JsonNode.Parse(Text)!["defects"]!.AsArray().Select(d => new PlantedDefect((string)d!["kind"]!, (string)d["where"]!, (string)d["severity"]!))];

    public static IReadOnlyList<SampleTruth> All() =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "truth"), "*.json").Order(StringComparer.Ordinal)
            .Select(f => new SampleTruth(Path.GetFileName(f), System.IO.File.ReadAllText(f)))];
}
