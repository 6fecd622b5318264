using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Peers;
using Hengji.Terms;

namespace Hengji.Review.Rules.Appropriateness;

/// <summary>Finds an indicator for which most forms of the town set one standard and this form another (3 % there, 5 % here).</summary>
public sealed class HJ3011SameIndicatorOtherStandard : Rule
{
    /// <summary>With fewer other forms there is no usual standard.</summary>
    private const int FewestOthers = 3;

    /// <summary>Of so many parts of the other forms, all but one set the usual standard.</summary>
    private const int Parts = 4;

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ3011", Title: "同一指标标准不一", EnglishTitle: "Same indicator with another standard",
        Severity: Severity.Hint,
        Dimension: ReviewDimension.Appropriateness, Defect: "number-mismatch",
        Basis: LegalBasis.Matching,
        Why: "同一地方、同一年度对同一指标定了不同标准，各项目之间无法比较，低的一方也没有说明理由。",
        Remedy: "与其他项目统一标准；确有不同的，在申报说明中写明理由。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        var own = dossier.Neighbours.PlaceOf(target);
        if (own < 0)
        {
            yield break;
        }

        for (var row = 0; row < target.Indicators.Count; row++)
        {
            if (IndicatorStandards.StandardOf(target, row) is not { } standard)
            {
                continue;
            }

            var others = dossier.Neighbours.Index(static targets => new IndicatorStandards(targets)).Others(target, row);
            var forms = others.Sum(o => o.Forms);
            if (forms < FewestOthers || others[0].Number == standard.Number || others[0].Forms * Parts < forms * (Parts - 1)
                || !dossier.Form.IsSure(Field.TargetValue(row)) || !dossier.Form.IsSure(Field.IndicatorName(row)))
            {
                continue;
            }

            var usual = others[0];
            var first = dossier.Neighbours.Targets[usual.First];
            var (name, text) = (target.Indicators[row].Name!, target.Indicators[row].Target!.Text);
            var set = Spoken.Number(usual.Number) + standard.Unit;
            string Message(string named) => string.Create(
                CultureInfo.InvariantCulture,
                $"指标“{name}”填“{text}”；本年度{named}{usual.Forms}个项目的同名指标定为{set}，标准不一。");
            yield return Found(Field.TargetValue(row), Message(first.ProjectName is { } known ? $"《{known}》等" : "其他")) with
            {
                Related = [Field.IndicatorName(row)],
                Indicator = name,
                Quote = text,
                Operands =
                [
                    new Operand("本表", text, Field.TargetValue(row)),
                    new Operand(string.Create(CultureInfo.InvariantCulture, $"其他{usual.Forms}个项目"), set, null),
                ],
                Other = OtherForm.Of(first, Box.TargetValue),
                Discreet = Message("其他"),
                Suggestion = $"{name}：{set}【或写明与其他项目不同的理由】",
            };
        }
    }
}
