using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Terms;

namespace Hengji.Review.Rules.Completeness;

/// <summary>Finds a form whose project type boxes (项目类别) were read and are all empty.</summary>
public sealed class HJ1004ProjectTypeNotTicked : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ1004", Title: "项目类别未勾选", Severity: Severity.Warning,
        EnglishTitle: "Project type not ticked",
        Dimension: ReviewDimension.Completeness, Defect: "category-checkbox",
        Basis: LegalBasis.Whole,
        Why: "项目类别决定预算安排和后续管理方式，未勾选则申报要素不全。",
        Remedy: "按资金性质和实施周期勾选一类。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var box = Field.Of(Box.ProjectTypes);

        // The boxes stand beside the name on every official form: where that is gone, the head was cut off.
        if (dossier.Target is { ProjectTypes.Count: 0, ProjectName: not null } && dossier.Form.IsSure(box))
        {
            yield return Found(box, "项目类别各框均未勾选。") with
            {
                Expected = "1类",
                Suggestion = "项目类别：【专项资金、经常性项目、一次性项目中勾选一项】",
            };
        }
    }
}
