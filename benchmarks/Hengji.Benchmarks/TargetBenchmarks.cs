using BenchmarkDotNet.Attributes;
using Hengji.Targets;

namespace Hengji.Benchmarks;

/// <summary>The grammar of targets, one text being one operation.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class TargetBenchmarks
{
    private const int Shapes = 40;

    private static readonly string[] Targets =
    [
        "≥90%", ">=95%", "100%", "95%以上", "=100.00(%)", "不低于90%", "≥60小时", "55家", "2次", "三次",
        "34个村委，47个居委", "12.6万平方米", "252元/人/月", "<=475元/亩", "≤3.32万元", "1080P", "0起", "80%-90%", "±3%以内", "提升5%",
        "同比下降10%以上", "每季度一次", "不少于2次/周", "一年一次", "每月", "12月底前", "2小时内", "15个工作日内", "每月15日前", "2025年6月30日前",
        "2020.1.1-2020.12.31", "及时", "健全", "建立健全", "显著提升", "有序进行", "无", "/", "达到100%", "1,008部",
    ];

    private static readonly string[] Sentences =
    [
        "1. 完成辖区内163家危化实验室现状评估，分三年进行，2024年计划评估52家；",
        "对全镇1008部住宅电梯加强运行监测，数据采集率达到95%以上，困人事件30分钟内处置。",
        "为43个居委和4个居委筹备组配备微型消防站器材，每年开展不少于2次的实战演练。",
        "按照年度工作方案分层分类推进各项任务，切实保障居民生活安全。",
    ];

    [Benchmark(OperationsPerInvoke = Shapes)]
    public int CompiledTargets()
    {
        var numbers = 0;
        foreach (var target in Targets)
        {
            numbers += TargetGrammar.Compile(target).Quantities.Count;
        }

        return numbers;
    }

    [Benchmark(OperationsPerInvoke = 4)]
    public int ScannedSentences()
    {
        var numbers = 0;
        foreach (var sentence in Sentences)
        {
            numbers += QuantityScanner.Scan(sentence).Count;
        }

        return numbers;
    }
}
