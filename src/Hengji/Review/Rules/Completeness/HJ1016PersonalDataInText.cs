using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;

namespace Hengji.Review.Rules.Completeness;

/// <summary>Finds mobile and identity numbers in texts that will be disclosed.</summary>
public sealed class HJ1016PersonalDataInText : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ1016", Title: "公开文本含个人信息", EnglishTitle: "Personal data in a text to be disclosed",
        Severity: Severity.Error,
        Dimension: ReviewDimension.Completeness, Defect: "other",
        Basis: LegalBasis.Privacy,
        Why: "绩效目标要随预算公开，个人的号码不得公开。",
        Remedy: "删去号码；确需留存的，另附不公开的材料。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        foreach (var (field, text, indicator) in FormTexts.Of(dossier.Target))
        {
            if (PersonalData.First(text) is { } data && dossier.Form.IsSure(field))
            {
                var masked = string.Concat(data.Number.AsSpan(0, 3), new string('*', data.Number.Length - 5), data.Number.AsSpan(data.Number.Length - 2));
                yield return Found(field, $"{field.Caption}写有{data.Kind}（{masked}），不宜公开。") with
                {
                    Indicator = indicator,
                    Quote = masked,
                    Suggestion = text.Replace(data.Number, string.Empty, StringComparison.Ordinal),
                };
            }
        }
    }
}
