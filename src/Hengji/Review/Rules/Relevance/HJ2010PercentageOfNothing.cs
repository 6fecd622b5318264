using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds a percentage given for what has no parts to be counted: an ability, a spirit, a slogan.</summary>
public sealed class HJ2010PercentageOfNothing : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2010", Title: "百分比没有计算口径", Severity: Severity.Warning,
        EnglishTitle: "Percentage of nothing stated",
        Dimension: ReviewDimension.Relevance, Defect: "vague-value",
        Basis: LegalBasis.Measurable,
        Why: "名称不是比率，百分比没有分子、分母，填多少都无法核实。",
        Remedy: "改用可以计算的名称（……率）并写明口径，或改填时限、数量等可核查的目标值。") { Certainty = Certainty.Judged };

    /// <summary>Targets of a whole department are held to the same.</summary>
    public override bool Concerns(FormKind kind) => kind == FormKind.WholeDepartment || base.Concerns(kind);

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var indicators = dossier.Target.Indicators;
        for (var row = 0; row < indicators.Count; row++)
        {
            if (indicators[row] is not { Name: { } name, Target: { } target, Category: { } category }
                || category is Category.Quantity or Category.Cost or Category.EconomicCost or Category.ServiceSatisfaction
                || !TargetSense.IsPercentage(target))
            {
                continue;
            }

            var sense = IndicatorSense.Of(name);
            if (sense.IsRatio || sense.IsCount || sense.IsSatisfaction || sense.HoldsValue
                || !dossier.Form.IsSure(Field.TargetValue(row)) || !dossier.Form.IsSure(Field.IndicatorName(row))
                || !dossier.Form.IsSure(Field.Category(row)))
            {
                continue;
            }

            var timely = sense.IsTimely;
            yield return Found(Field.TargetValue(row),
                timely
                    ? $"“{name}”填“{target.Text}”，没有写明按什么计算，也没有完成时限。"
                    : $"“{name}”不是比率，填“{target.Text}”没有分子、分母，不可衡量。") with
            {
                Severity = name.EndsWith('性') ? Severity.Hint : Severity.Warning,
                Related = [Field.IndicatorName(row)],
                Indicator = name,
                Quote = target.Text,
                Suggestion = timely ? $"{name}：【】月【】日前完成【或改用及时率并填百分比】" : "【可计算的事项】率：≥【】%",
            };
        }
    }
}
