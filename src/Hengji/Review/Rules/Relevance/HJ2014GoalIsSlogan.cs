using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds an annual goal of intentions only (提升, 营造, 促进), graver where not even the project's own subject occurs.</summary>
public sealed class HJ2014GoalIsSlogan : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2014", Title: "年度目标只有口号", EnglishTitle: "Annual goal is slogans only",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Relevance, Defect: "narrative-mismatch",
        Basis: LegalBasis.ToThePoint,
        Why: "通篇是提升、营造、促进，没有写当年要做的事，指标无从对应，年终也无法说完成与否。",
        Remedy: "写明当年做什么、做多少、做到什么程度，再写预期效果。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        var box = Field.Of(Box.AnnualGoal);
        if (target.AnnualGoal is not { } annual || !GoalTasks.IsSlogan(annual) || !dossier.Form.IsSure(box))
        {
            yield break;
        }

        var subject = MissingSubject(dossier);
        yield return Found(box, subject is null
            ? $"年度总体目标“{Quoted.Short(annual)}”只有提升、营造一类的表述，没有写明当年要完成的事项。"
            : $"项目是“{target.ProjectName}”，年度总体目标“{Quoted.Short(annual)}”既没有写明当年要完成的事项，总目标、年度目标也都没有提到“{subject}”。") with
        {
            Severity = subject is null ? Severity.Warning : Severity.Error,
            Related = subject is null ? [] : [Field.Of(Box.ProjectName), Field.Of(Box.OverallGoal)],
            Quote = annual,
            Suggestion = $"年内完成【{(subject is null ? "事项" : subject + "的具体事项")}】【数量】【单位】，达到【标准】，使【服务对象】【受益情况】。",
        };
    }

    /// <summary>The subject of the project's name, where neither goal speaks of it.</summary>
    private static string? MissingSubject(Dossier dossier)
    {
        var target = dossier.Target;
        if (target is not { ProjectName: { } name, OverallGoal: { } overall, AnnualGoal: { } annual }
            || !dossier.Form.IsSure(Field.Of(Box.ProjectName)) || !dossier.Form.IsSure(Field.Of(Box.OverallGoal)))
        {
            return null;
        }

        var topics = Topics.Of(WithoutPlace(name, target.ImplementingUnit));
        return topics.Count > 0 && !topics.Any(t => Topics.IsIn(t, overall) || Topics.IsIn(t, annual)) ? topics[0] : null;
    }

    /// <summary>A name often begins with the place, which the unit's name has too.</summary>
    private static string WithoutPlace(string name, string? unit)
    {
        var shared = 0;
        while (unit is not null && shared + 2 <= name.Length && unit.Contains(name[..(shared + 2)], StringComparison.Ordinal))
        {
            shared++;
        }

        return shared == 0 ? name : name[(shared + 1)..];
    }
}
