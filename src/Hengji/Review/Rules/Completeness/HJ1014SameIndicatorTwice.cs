using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Terms;

namespace Hengji.Review.Rules.Completeness;

/// <summary>Finds an indicator that stands twice in one form under one category, graver with two targets.</summary>
public sealed class HJ1014SameIndicatorTwice : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ1014", Title: "同一指标重复填写", EnglishTitle: "Indicator stands twice",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Completeness, Defect: "other",
        Basis: LegalBasis.Whole,
        Why: "同一件事算两次分；两处指标值不同的，不知以哪个为准。",
        Remedy: "保留一条，删去重复的；确是两件事的，在名称中写明区别。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var rows = dossier.Target.Indicators;
        for (var row = 1; row < rows.Count; row++)
        {
            if (rows[row] is not { Name: { } name, Category: { } category } indicator || !dossier.Form.IsSure(Field.IndicatorName(row)))
            {
                continue;
            }

            for (var earlier = 0; earlier < row; earlier++)
            {
                if (rows[earlier].Category != category || !CanonicalText.Same(rows[earlier].Name, name) || !dossier.Form.IsSure(Field.IndicatorName(earlier)))
                {
                    continue;
                }

                var (first, second) = (rows[earlier].Target?.Text, indicator.Target?.Text);
                var differ = first is not null && second is not null && !CanonicalText.Same(first, second);
                yield return Found(Field.IndicatorName(row), string.Create(CultureInfo.InvariantCulture,
                    $"“{name}”与第{earlier + 1}行指标重复{(differ ? $"，指标值一处填“{first}”，一处填“{second}”" : string.Empty)}。")) with
                {
                    Severity = differ ? Severity.Error : Severity.Warning,
                    Related = [Field.IndicatorName(earlier), Field.TargetValue(row)],
                    Indicator = name,
                    Quote = name,
                };
                break;
            }
        }
    }
}
