using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds a cost indicator that names a virtue (合理化成本支出) and no expense, so that no amount can be put to it.</summary>
public sealed class HJ2026CostNamesNoExpense : Rule
{
    private static readonly WordSet Virtues = new("合理", "有效", "严格", "规范", "勤俭", "厉行节约", "从严");

    /// <summary>With these something is compared or counted, whatever virtue is named.</summary>
    private static readonly WordSet Measured = new("率", "单价", "总额", "总成本", "单位成本", "标准", "比例", "预算");

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2026", Title: "成本指标没有支出事项", EnglishTitle: "Cost indicator names no expense",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Relevance, Defect: "vague-value",
        Basis: LegalBasis.Measurable,
        Why: "只写合理、节约，没有写哪一项支出、控制在多少，成本无从考核。",
        Remedy: "写明支出事项，填写总额、单价或控制标准。");

    /// <summary>Targets of a whole department are held to the same.</summary>
    public override bool Concerns(FormKind kind) => kind == FormKind.WholeDepartment || base.Concerns(kind);

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var rows = dossier.Target.Indicators;
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row] is not { Name: { } name, Target: { } target, Category: Category.Cost or Category.EconomicCost }
                || Virtues.FirstIn(name) is not { } virtue || Measured.IsIn(name) || target.Text.Contains('元', StringComparison.Ordinal)
                || !dossier.Form.IsSure(Field.IndicatorName(row)) || !dossier.Form.IsSure(Field.TargetValue(row)) || !dossier.Form.IsSure(Field.Category(row)))
            {
                continue;
            }

            yield return Found(Field.IndicatorName(row), $"成本指标“{Quoted.Short(name)}”没有写明哪一项支出，“{virtue}”填“{target.Text}”无从考核。") with
            {
                Related = [Field.TargetValue(row)],
                Indicator = name,
                Quote = name,
                Suggestion = "【支出事项】单位成本：≤【】元/【计量单位】",
            };
        }
    }
}
