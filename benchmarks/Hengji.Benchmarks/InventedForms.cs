using System.Text;
using Hengji.Cli.Accuracy;
using Hengji.Targets;

namespace Hengji.Benchmarks;

/// <summary>Documents with a known number of forms, from the generator that <c>hengji accuracy</c> uses.</summary>
internal static class InventedForms
{
    /// <summary>Documents of every layout, clean or damaged, with exactly so many forms together.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Documents(int forms, bool damaged) =>
        [.. Chosen(forms, damaged, _ => true).Select(d => (d.Name, Encoding.UTF8.GetBytes(d.Text)))];

    /// <summary>So many records, as the truth of clean forms says them.</summary>
    public static IReadOnlyList<PerformanceTarget> Records(int forms) =>
        [.. Chosen(forms, damaged: false, _ => true).SelectMany(d => d.Forms.Select(form => TruthForm.Of(form).Record))];

    /// <summary>One tab-separated document with exactly so many clean forms.</summary>
    public static byte[] OneDocument(int forms) =>
        Encoding.UTF8.GetBytes(string.Join('\n', Chosen(forms, damaged: false, IsTabbed).Select(d => d.Text)));

    private static bool IsTabbed(GeneratedDocument document) =>
        document.Name.EndsWith(".txt", StringComparison.Ordinal) && document.Text.Contains('\t', StringComparison.Ordinal);

    private static IEnumerable<GeneratedDocument> Chosen(int forms, bool damaged, Func<GeneratedDocument, bool> suits)
    {
        var missing = forms;
        for (var seed = 1; missing > 0; seed++)
        {
            var document = Generator.Document(seed, damaged);
            if (document.Forms.Count <= missing && suits(document))
            {
                missing -= document.Forms.Count;
                yield return document;
            }
        }
    }
}
