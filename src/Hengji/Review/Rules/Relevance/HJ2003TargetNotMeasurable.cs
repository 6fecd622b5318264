using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds a target in words that nobody can check: a direction without a base, a state without a sign of it.</summary>
public sealed class HJ2003TargetNotMeasurable : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2003", Title: "指标值不可衡量", Severity: Severity.Warning,
        EnglishTitle: "Target cannot be measured",
        Dimension: ReviewDimension.Relevance, Defect: "vague-value",
        Basis: LegalBasis.Measurable,
        Why: "没有基数、幅度或可核查的标准，年终说完成和说未完成都无法证实。",
        Remedy: "写明基数和幅度，或写明可核查的数值、时限、文件、制度名称。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var indicators = dossier.Target.Indicators;
        for (var row = 0; row < indicators.Count; row++)
        {
            if (indicators[row] is not { Name: { } name, Target: { } target } indicator
                || Judge(name, target) is not { } judged
                || !dossier.Form.IsSure(Field.TargetValue(row)))
            {
                continue;
            }

            yield return Found(Field.TargetValue(row), $"“{name}”{judged.Fault}") with
            {
                Severity = judged.Severity,
                Related = [Field.IndicatorName(row)],
                Indicator = name,
                Quote = target.Text,
                Suggestion = judged.IsChange ? Suggested.Change(name, target.Meaning) : Suggested.Value(name, indicator.Category),
            };
        }
    }

    private static (string Fault, Severity Severity, bool IsChange)? Judge(string name, TargetValue target)
    {
        var meaning = target.Meaning;
        if (meaning.Kind == TargetKind.Change)
        {
            return meaning.NeedsBaseline && !IndicatorWords.Baselines.IsIn(name)
                ? ($"写“{target.Text}”，没有写明基数，无法核算应达到的数值。", Severity.Hint, true)
                : null;
        }

        if (meaning.WhyUnmeasurable is not { } why || !TargetSense.IsWords(target)
            || IndicatorSense.Of(name).IsRate || TargetSense.RepeatedWord(name, target) is not null)
        {
            return null;
        }

        // A state or a word for promptness can at least be asked about; a bare direction or a sentence cannot.
        var isChange = meaning.Direction != Direction.None;
        var severity = isChange || meaning.Kind == TargetKind.Sentence ? Severity.Warning : Severity.Hint;
        return (why, severity, isChange);
    }
}
