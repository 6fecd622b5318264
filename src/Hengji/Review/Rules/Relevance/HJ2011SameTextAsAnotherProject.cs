using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Peers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds a goal, or a whole set of indicators, that stands word for word in another project.</summary>
public sealed class HJ2011SameTextAsAnotherProject(Norm<CopyingNorm> copying) : Rule
{
    /// <summary>So many forms of a unit with one text follow a template, which is a fault of the unit's and told once.</summary>
    private const int TemplateForms = 3;

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2011", Title: "与其他项目雷同", Severity: Severity.Warning,
        EnglishTitle: "Same text as another project",
        Dimension: ReviewDimension.Relevance, Defect: "copy-paste",
        Basis: LegalBasis.ToThePoint,
        Why: "照抄其他项目的文字，说明没有结合本项目的规模、内容和资金设定目标。",
        Remedy: "按本项目的服务对象、任务和预算重新填写；同类项目共用模板的，数量和标准应当各自测算。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        var norm = copying.For(target.Year).Value;
        if (Goal(dossier, Box.OverallGoal, target.OverallGoal, norm) is { } overall)
        {
            yield return overall;
        }

        // One copy of one text is one fault: an annual goal equal to the overall goal is not compared again.
        if (!CanonicalText.Same(target.OverallGoal, target.AnnualGoal)
            && Goal(dossier, Box.AnnualGoal, target.AnnualGoal, norm) is { } annual)
        {
            yield return annual;
        }

        if (dossier.Neighbours.WithIndicators(target, norm.FewestIndicators) is { } alike)
        {
            yield return Told(target, dossier.Neighbours.TemplateOfIndicators(target), Box.Indicators, Found(Field.Of(Box.Indicators), Same(Others(alike))) with
            {
                Other = OtherForm.Of(alike.Other, Box.Indicators),
                Discreet = Same(Withheld(alike)),
            });
        }
    }

    private static string Same(string others) => $"各项三级指标及年度指标值与{others}逐条相同，没有反映本项目的规模和内容。";

    private static string Withheld(Likeness alike) =>
        alike.Others > 1 ? string.Create(CultureInfo.InvariantCulture, $"其他单位等{alike.Others}个项目") : "其他单位的一个项目";

    private static string Others(Likeness alike)
    {
        var name = alike.Other.ProjectName is { } known ? $"《{known}》" : "另一项目（名称未读出）";
        var year = alike.Other.Year is { } y ? Spoken.Year(y) : string.Empty;
        return alike.Others > 1
            ? string.Create(CultureInfo.InvariantCulture, $"{year}{name}等{alike.Others}个项目")
            : year + name;
    }

    private Finding? Goal(Dossier dossier, Box box, string? goal, CopyingNorm norm)
    {
        if (goal is null
            || dossier.Neighbours.WithGoal(dossier.Target, goal, norm.ShortestText, norm.CommonShare) is not { } alike
            || !dossier.Form.IsSure(Field.Of(box))
            || (alike.Others == 1 && PastedGoal.IsOrigin(dossier.Target, alike.Other, goal)))
        {
            // Of a goal that is plainly this project's the other form is told.
            return null;
        }

        var share = Math.Floor(alike.Share * 100).ToString("0", CultureInfo.InvariantCulture);
        var same = alike.Share >= 1 ? "文字相同" : $"有{share}%的文字相同";
        string Message(string others) => $"{OfficialTerms.Caption(box)}（“{Quoted.Short(goal)}”）与{others}{same}。";
        return Told(dossier.Target, dossier.Neighbours.TemplateOfGoal(dossier.Target, goal), box, Found(Field.Of(box), Message(Others(alike))) with
        {
            Quote = goal,
            Other = OtherForm.Of(alike.Other, box),
            Discreet = Message(Withheld(alike)),
        });
    }

    /// <summary>Of a unit's template the first form bears the finding; the others point to it.</summary>
    private Finding Told(PerformanceTarget own, UnitTemplate? template, Box box, Finding found)
    {
        if (template is not { Forms: >= TemplateForms } shared)
        {
            return found;
        }

        var forms = shared.Forms.ToString(CultureInfo.InvariantCulture);
        if (ReferenceEquals(shared.First, own))
        {
            var once = $"本单位至少有{forms}个项目共用，只在本表提出，其他项目一并修改。";
            return found with { Message = found.Message + once, Discreet = found.Discreet + once };
        }

        var first = shared.First.ProjectName is { } name ? $"《{name}》" : "本单位另一项目";
        return Found(Field.Of(box), $"{OfficialTerms.Caption(box)}与{first}等本单位至少{forms}个项目共用同一文字，一并修改，意见不逐表重复。") with
        {
            Severity = Severity.Hint,
            Quote = found.Quote,
            Other = OtherForm.Of(shared.First, box),
        };
    }
}
