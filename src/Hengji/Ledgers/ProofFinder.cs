using Hengji.Library;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Ledgers;

/// <summary>
/// Suggests how an indicator is proven: what it looks at is told by its name and target, the ledger by words of its name and
/// of the project's. It only suggests; a person binds.
/// </summary>
/// <param name="templates">The ledgers that are known.</param>
public sealed class ProofFinder(LedgerTemplates templates)
{
    private const int OfMeasure = 30;
    private const int OfIndicator = 20;
    private const int OfProject = 5;
    private const int OfOwn = 3;
    private const int OfPlace = 20;

    /// <summary>The best way; a declared one where the indicator cannot be counted as it stands, null where it could and no ledger is known for it.</summary>
    /// <param name="name">三级指标; null when it was lost.</param>
    /// <param name="target">年度指标值 as written; null when there is none.</param>
    /// <param name="category">二级指标.</param>
    /// <param name="projectName">Name of the project.</param>
    public ProofWay? Suggest(string? name, string? target, Category? category = null, string? projectName = null) =>
        All(name, target, category, projectName) is [var best, ..] ? best : null;

    /// <summary>All ways, the best first.</summary>
    public IReadOnlyList<ProofWay> All(string? name, string? target, Category? category = null, string? projectName = null)
    {
        var evidence = EvidenceForms.For(name ?? string.Empty, category);
        if (string.IsNullOrWhiteSpace(name))
        {
            return [new ProofWay(ProofKind.Declared, null, null, "表中没有指标名称，补上名称后再选台账。", evidence)];
        }

        var meaning = string.IsNullOrWhiteSpace(target) ? null : TargetGrammar.Compile(target);
        if (Aspects.Of(name, meaning) is not { } aspect)
        {
            return [new ProofWay(ProofKind.Declared, null, null, WhyDeclared(meaning), evidence)];
        }

        return
        [
            .. from template in templates.All
               from measure in template.Measures
               where measure.Aspect == aspect
               let score = Score(template, measure, name, projectName)
               where score > 0
               orderby score descending, template.General
               select new ProofWay(
                   aspect is Aspect.Satisfaction or Aspect.Awareness ? ProofKind.Survey : ProofKind.Measured,
                   template,
                   measure,
                   $"由{template.Schema.Name}计算：{MeasureText.Of(measure.Measure, template.Schema)}。",
                   evidence),
        ];
    }

    private static string WhyDeclared(TargetMeaning? meaning) => meaning switch
    {
        null => "表中没有指标值，且名称看不出要统计什么；补上指标值后再选台账。",
        { IsPercentage: true } => "指标值是百分比，但名称没有说明是什么占什么的比例，无从统计；请改写指标，或自行申报并附佐证。",
        { IsMeasurable: true } => "名称看不出要统计什么；请改写指标，或自行申报并附佐证。",
        _ => "定性指标，由单位申报达成情况并附佐证，标明为“申报”而非“已证明”。",
    };

    private static int Score(LedgerTemplate template, TemplateMeasure measure, string name, string? projectName)
    {
        var (own, at) = Longest(template.Words, name);
        // A general ledger serves any project, so the project's name says nothing for it.
        var (project, _) = projectName is null || template.General ? (0, 0) : Longest(template.Words, projectName);
        var said = measure.Words.Where(w => name.Contains(w, StringComparison.OrdinalIgnoreCase)).Sum(w => w.Length);
        if (own + project == 0 && !(template.General && (said > 0 || template.Words.Count == 0)))
        {
            return 0;
        }

        // In Chinese the head noun stands last: of two ledgers the name speaks of, the later is meant.
        var late = own == 0 ? 0 : OfPlace * at / name.Length;
        return (OfMeasure * said)
            + ((template.General ? OfIndicator / 2 : OfIndicator) * own)
            + (OfProject * project)
            + late
            + (template.General ? 1 : OfOwn);
    }

    /// <summary>The longest of the words in a text, and where it ends.</summary>
    private static (int Length, int End) Longest(IReadOnlyList<string> words, string text)
    {
        var longest = (Length: 0, End: 0);
        foreach (var word in words)
        {
            var at = text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (word.Length, at + word.Length).CompareTo(longest) > 0)
            {
                longest = (word.Length, at + word.Length);
            }
        }

        return longest;
    }
}
