using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Peers;
using Hengji.Terms;

namespace Hengji.Review.Rules.Appropriateness;

/// <summary>Finds a goal that is another project's: it has nothing of its own project's name, and is the goal or gives the name of the other.</summary>
public sealed class HJ3009GoalOfAnotherProject : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ3009", Title: "目标是别的项目的", EnglishTitle: "Goal belongs to another project",
        Severity: Severity.Error,
        Dimension: ReviewDimension.Appropriateness, Defect: "copy-paste",
        Basis: LegalBasis.ToThePoint,
        Why: "目标写的是另一个项目的事，本项目要做什么、达到什么没有写，无从审核和考核。",
        Remedy: "按本项目的内容重新填写目标；粘贴错了的，换成本项目的文字。") { Certainty = Certainty.Worded };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        if (dossier.Target.ProjectName is not { } name || !dossier.Form.IsSure(Field.Of(Box.ProjectName)))
        {
            yield break;
        }

        foreach (var (box, goal) in FormTexts.Goals(dossier.Target))
        {
            if ((box == Box.AnnualGoal && CanonicalText.Same(goal, dossier.Target.OverallGoal)) || !dossier.Form.IsSure(Field.Of(box))
                || PastedGoal.Of(dossier, box, goal) is not { } pasted)
            {
                continue;
            }

            string Message(string other) => pasted.Box is { } taken
                ? $"{OfficialTerms.Caption(box)}（“{Quoted.Short(goal)}”）是{other}的{OfficialTerms.Caption(taken)}，没有提到本项目《{name}》的内容。"
                : $"{OfficialTerms.Caption(box)}（“{Quoted.Short(goal)}”）写的是{other}，没有提到本项目《{name}》的内容。";
            yield return Found(Field.Of(box), Message($"《{pasted.Other.ProjectName}》")) with
            {
                Related = [Field.Of(Box.ProjectName)],
                Quote = goal,
                Other = OtherForm.Of(pasted.Other, pasted.Box ?? Box.ProjectName),
                Discreet = Message("其他单位的一个项目"),
                Suggestion = $"{OfficialTerms.Caption(box)}：【本项目要做的事】【数量】，【达到的效果】",
            };
        }
    }
}
