using Hengji.Dossiers;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds a target in words that nobody can check: a direction without a base, a state without a sign of it.</summary>
public sealed class HJ2003TargetNotMeasurable : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2003", Title: "指标值不可衡量", Severity: Severity.Warning,
        Dimension: ReviewDimension.Relevance, Defect: "vague-value",
        Basis: "财预〔2015〕88号《中央部门预算绩效目标管理办法》：绩效目标应当细化量化，不能以量化形式表述的可采用定性表述，但应具有可衡量性",
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

            yield return Found(Field.TargetValue(row), $"“{name}”只写“{target.Text}”，{judged.Fault}。") with
            {
                Severity = judged.Severity,
                Related = [Field.IndicatorName(row)],
                Indicator = name,
                Quote = target.Text,
                Suggestion = judged.IsChange ? Change(name, target) : Suggested.Value(name, indicator.Category),
            };
        }
    }

    private static (string Fault, Severity Severity, bool IsChange)? Judge(string name, TargetValue target)
    {
        if (target.Meaning.Kind == TargetKind.Change)
        {
            return IndicatorSense.ContainsAny(target.Text, IndicatorWords.Baselines)
                || IndicatorSense.ContainsAny(name, IndicatorWords.Baselines)
                ? null
                : ("未写明上年基数，无法核算应达到的数值", Severity.Hint, true);
        }

        if (!TargetSense.IsWords(target) || IndicatorSense.Of(name).IsRate || TargetSense.RepeatedWord(name, target) is not null)
        {
            return null;
        }

        if (TargetSense.Direction(target) is not null)
        {
            return ("没有基数和幅度，不可衡量", Severity.Warning, true);
        }

        if (TargetSense.State(target) is not null)
        {
            return ("没有可核查的标准", Severity.Hint, false);
        }

        return target.Meaning.IsMeasurable ? null : ("没有数值、时限或可核查的标准", Severity.Warning, false);
    }

    private static string Change(string name, TargetValue target)
    {
        if (target.Meaning.Kind == TargetKind.Change)
        {
            return $"{name}：较上年（【上年实际数】）{target.Text}";
        }

        var less = IndicatorSense.ContainsAny(target.Text, IndicatorWords.Decreases);
        return $"{name}：较上年（【上年实际数】）{(less ? "下降" : "提升")}【】%";
    }
}
