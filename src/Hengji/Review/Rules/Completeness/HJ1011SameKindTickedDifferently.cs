using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Completeness;

/// <summary>Finds a project ticked as another type than the unit's other projects of the same kind.</summary>
public sealed class HJ1011SameKindTickedDifferently : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ1011", Title: "同类项目类别勾选不一", EnglishTitle: "Projects of one kind ticked differently",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Completeness, Defect: "category-checkbox",
        Basis: LegalBasis.Whole,
        Why: "同一单位的同类项目有的按专项、有的按经常性申报，预算口径不一，汇总时无法比较。",
        Remedy: "按项目内容统一口径；内容确有不同的，在申报说明中写明。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var box = Field.Of(Box.ProjectTypes);
        if (dossier.Target.ProjectTypes is not [var own] || !dossier.Form.IsSure(box))
        {
            yield break;
        }

        int same = 0, different = 0;
        PerformanceTarget? other = null;
        foreach (var alike in dossier.Neighbours.OfSameKind(dossier.Target))
        {
            if (alike.ProjectTypes is not [var type])
            {
                continue;
            }

            if (string.Equals(type, own, StringComparison.Ordinal))
            {
                same++;
                continue;
            }

            different++;
            other ??= alike;
        }

        if (other is null)
        {
            yield break;
        }

        // The few are asked to explain; the many are only told.
        var few = same <= different;
        yield return Found(box, string.Create(CultureInfo.InvariantCulture,
            $"本项目勾选“{own}”，本单位同类项目《{other.ProjectName}》{(different > 1 ? $"等{different}个项目" : string.Empty)}勾选“{other.ProjectTypes[0]}”，口径不一。")) with
        {
            Severity = few ? Severity.Warning : Severity.Hint,
            Quote = own,
            Operands =
            [
                new Operand($"同类项目勾选“{own}”", string.Create(CultureInfo.InvariantCulture, $"{same}个"), box),
                new Operand($"同类项目勾选“{other.ProjectTypes[0]}”等", string.Create(CultureInfo.InvariantCulture, $"{different}个"), null),
            ],
            Expected = few ? other.ProjectTypes[0] : null,
            Suggestion = few ? $"项目类别：{other.ProjectTypes[0]}【或在申报说明中写明与同类项目的不同】" : null,
        };
    }
}
