using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Peers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Appropriateness;

/// <summary>Finds a project that its unit files twice for a year: the same name, and the same money or the same goal. Said on the first form.</summary>
public sealed class HJ3008SameProjectFiledTwice : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ3008", Title: "同一项目重复申报", EnglishTitle: "Same project filed twice",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Appropriateness, Defect: "copy-paste",
        Basis: LegalBasis.Matching,
        Why: "同一项目报了两次，资金会重复安排，汇总数虚增。",
        Remedy: "核实后撤销其中一张；确是两个项目的，在名称中写明区别。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        var own = dossier.Neighbours.PlaceOf(target);
        var name = Field.Of(Box.ProjectName);
        if (own < 0 || target.ProjectName is not { } written || !dossier.Form.IsSure(name))
        {
            yield break;
        }

        var twins = dossier.Neighbours.Index(static targets => new Twins(targets)).Of(target)
            .Where(place => place != own && IsTwin(target, dossier.Neighbours.Targets[place])).ToList();
        if (twins.Count == 0 || twins[0] < own)
        {
            yield break;
        }

        var other = dossier.Neighbours.Targets[twins[0]];
        var money = Money(target) is { } asked && asked == Money(other) ? $"，金额都是{asked}" : string.Empty;
        var others = twins.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"等{twins.Count}张表") : string.Empty;
        yield return Found(name, $"“{written}”与本单位同年度的另一张表《{other.ProjectName}》{others}是同一项目{money}，疑重复申报。") with
        {
            Quote = written,
            Related = [Field.Of(Box.FundingTotal)],
        };
    }

    /// <summary>A name alone proves nothing: a unit may have two projects called 工作经费.</summary>
    private static bool IsTwin(PerformanceTarget left, PerformanceTarget right) =>
        (Money(left) is { } money && money == Money(right))
        || CanonicalText.Same(left.OverallGoal, right.OverallGoal) || CanonicalText.Same(left.AnnualGoal, right.AnnualGoal);

    private static Money? Money(PerformanceTarget target) => (target.Funding.AnnualTotal ?? target.Funding.Total) is { Yuan: > 0 } money ? money : null;
}
