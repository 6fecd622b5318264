using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;

namespace Hengji.Review.Rules.Completeness;

/// <summary>Finds gaps of a template that were never filled (XX, ××, 待填写) in names and goals.</summary>
public sealed class HJ1015GapLeftInText : Rule
{
    private static readonly WordSet Gaps = new("XX", "xx", "××", "ＸＸ", "__", "【】", "待填写", "待补充", "待填报", "（待定）");

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ1015", Title: "模板空格未填", EnglishTitle: "Gap of a template left open",
        Severity: Severity.Error,
        Dimension: ReviewDimension.Completeness, Defect: "other",
        Basis: LegalBasis.Whole,
        Why: "模板里的空格原样留着，说明内容没有填完，不能审核，也不能公开。",
        Remedy: "填上实际内容。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        foreach (var (field, text, indicator) in FormTexts.Of(dossier.Target))
        {
            if (Gaps.FirstIn(text) is { } gap && dossier.Form.IsSure(field))
            {
                yield return Found(field, $"{field.Caption}“{Quoted.Short(text)}”中的“{gap}”没有填写。") with
                {
                    Indicator = indicator,
                    Quote = text,
                    Suggestion = text.Replace(gap, "【实际内容】", StringComparison.Ordinal),
                };
            }
        }
    }
}
