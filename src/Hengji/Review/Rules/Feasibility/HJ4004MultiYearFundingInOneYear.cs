using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Feasibility;

/// <summary>Finds a project planned over several years whose whole money (项目资金总额) is asked for in one.</summary>
public sealed class HJ4004MultiYearFundingInOneYear : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ4004", Title: "跨年项目资金未分年度", Severity: Severity.Warning,
        EnglishTitle: "Funding of several years in one year",
        Dimension: ReviewDimension.Feasibility, Defect: "year-mismatch",
        Basis: LegalBasis.Matching,
        Why: "计划跨年而资金全部列在一年，其余年度的任务没有资金，或当年的资金花不完。",
        Remedy: "核对计划开始、完成日期；确属跨年项目的，按年度分解资金和目标。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        var form = dossier.Form;
        if (target.PlannedStart is not { } start || target.PlannedEnd is not { } end || start.Year >= end.Year
            || target.Funding is not { Total: { } total, AnnualTotal: { } annual } || total != annual
            || Disagrees(target.GoalSpan, start, end)
            || !form.IsSure(Field.Of(Box.PlannedStart)) || !form.IsSure(Field.Of(Box.PlannedEnd))
            || !form.IsSure(Field.Of(Box.FundingTotal)) || !form.IsSure(Field.Of(Box.AnnualTotal)))
        {
            yield break;
        }

        yield return Found(Field.Of(Box.PlannedEnd),
            $"计划{Spoken.Date(start)}开始、{Spoken.Date(end)}完成，项目资金总额{total}却全部列为年度资金申请总额，其他年度没有安排资金。") with
        {
            Related = [Field.Of(Box.PlannedStart), Field.Of(Box.FundingTotal), Field.Of(Box.AnnualTotal)],
            Operands =
            [
                new Operand("项目资金总额", $"{total}", Field.Of(Box.FundingTotal)),
                new Operand("年度资金申请总额", $"{annual}", Field.Of(Box.AnnualTotal)),
            ],
            Suggestion = "年度资金申请总额：【当年】【其余年度另列；如当年即可完成，更正计划完成日期】",
        };
    }

    /// <summary>Where the years of the goal are others, the dates themselves are in question (HJ4001).</summary>
    private static bool Disagrees(GoalSpan? span, PlanDate start, PlanDate end) =>
        span is { } years && (years.From != start.Year || years.To != end.Year);
}
