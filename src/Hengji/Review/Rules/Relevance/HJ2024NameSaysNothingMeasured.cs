using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds an indicator whose name does not say of what or of whom it is asked (满意度, 年内完成).</summary>
public sealed class HJ2024NameSaysNothingMeasured : Rule
{
    private static readonly string[] Measures = ["满意程度", "满意度", "满意率", "年内", "按时", "按期"];

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2024", Title: "指标名称没有对象", EnglishTitle: "Indicator names nothing",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Relevance, Defect: "vague-value",
        Basis: LegalBasis.ToThePoint,
        Why: "名称没有写明考核什么事、问什么人，指标值没有所指，年终无从取数。",
        Remedy: "在名称中写明事项或服务对象。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var rows = dossier.Target.Indicators;
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].Name is not { } name || !IsBare(name) || !dossier.Form.IsSure(Field.IndicatorName(row)))
            {
                continue;
            }

            var asks = IndicatorWords.Satisfaction.IsIn(name);
            yield return Found(Field.IndicatorName(row), asks ? $"“{name}”没有写明问的是谁。" : $"“{name}”没有写明是什么事。") with
            {
                Related = [Field.TargetValue(row)],
                Indicator = name,
                Quote = name,
                Suggestion = asks ? "【服务对象】满意度：≥【】%" : "【事项】完成时间：【】月底前",
            };
        }
    }

    /// <summary>Whether nothing is left of the name but the measure and words that any name may have.</summary>
    private static bool IsBare(string name)
    {
        foreach (var measure in Measures)
        {
            if (name.Contains(measure, StringComparison.Ordinal))
            {
                return Topics.Of(name.Replace(measure, "完成", StringComparison.Ordinal)).Count == 0 && name.Length <= measure.Length + 2;
            }
        }

        return false;
    }
}
