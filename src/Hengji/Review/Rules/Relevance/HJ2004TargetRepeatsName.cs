using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds a target that only says again what the indicator's name says (加强……＝加强).</summary>
public sealed class HJ2004TargetRepeatsName : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2004", Title: "指标值与指标名称同义反复", Severity: Severity.Warning,
        EnglishTitle: "Target repeats the name of its indicator",
        Dimension: ReviewDimension.Relevance, Defect: "vague-value",
        Basis: LegalBasis.Measurable,
        Why: "指标值重复名称中的词，没有给出任何可以比对的内容。",
        Remedy: "名称只写考核什么，指标值写达到多少或什么标准。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var indicators = dossier.Target.Indicators;
        for (var row = 0; row < indicators.Count; row++)
        {
            if (indicators[row] is not { Name: { } name, Target: { } target } indicator
                || TargetSense.RepeatedWord(name, target) is not { } word)
            {
                continue;
            }

            var sense = IndicatorSense.Of(name);
            if (sense.IsRate || !dossier.Form.IsSure(Field.TargetValue(row)) || !dossier.Form.IsSure(Field.IndicatorName(row)))
            {
                continue;
            }

            yield return Found(Field.TargetValue(row), $"名称“{name}”已含“{word}”，指标值又写“{target.Text}”，同义反复，无法考核。") with
            {
                // 及时性＝及时 and 健全性＝健全 at least ask for something that can be looked up.
                Severity = name.EndsWith('性') ? Severity.Hint : Severity.Warning,
                Related = [Field.IndicatorName(row)],
                Indicator = name,
                Quote = target.Text,
                Suggestion = target.Meaning.Direction == Direction.None || IndicatorWords.Directions.Starts(name)
                    ? Suggested.Value(name, indicator.Category)
                    : Suggested.Change(name, target.Meaning),
            };
        }
    }
}
