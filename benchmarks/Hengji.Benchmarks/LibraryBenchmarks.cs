using BenchmarkDotNet.Attributes;
using Hengji.Library;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Benchmarks;

/// <summary>The indicator library over 100,000 indicators, one search or comparison being one operation.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class LibraryBenchmarks
{
    private const int Size = 100_000;
    private const int Places = 400;

    private static readonly IndicatorLibrary Library = Build();

    /// <summary>Characters, first letters of pinyin, both, and letters that half the names have.</summary>
    [Params("满意度", "jmmyd", "河道 ml", "m")]
    public string Text { get; set; } = string.Empty;

    [Benchmark]
    public int Searched() => Library.Search(new IndicatorQuery { Text = Text }).Total;

    [Benchmark]
    public int Compared() => Library.Like("居民对河道保洁满意度").Count;

    private static IndicatorLibrary Build()
    {
        var names = CommonIndicators.Shipped.All;
        var filed = Enumerable.Range(0, Size).Select(i => new FiledIndicator(
            i / 10, 1, FormKind.Target, 2025, "项目", "单位", i % 10, Category.Quantity, PlaceOf(i / names.Count % Places) + names[i % names.Count].Name, "≥90%", null));
        return IndicatorLibrary.Build(filed, [], CommonIndicators.Shipped);
    }

    /// <summary>Two characters that make a name its own.</summary>
    private static string PlaceOf(int i) => string.Create(2, i, static (place, i) =>
    {
        place[0] = (char)(0x4E00 + (i * 37 % 20_000));
        place[1] = (char)(0x4E00 + (((i * 91) + 7) % 20_000));
    });
}
