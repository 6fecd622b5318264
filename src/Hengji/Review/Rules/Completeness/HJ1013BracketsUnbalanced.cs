using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Terms;

namespace Hengji.Review.Rules.Completeness;

/// <summary>Finds a goal or an indicator's name in which a bracket or quotation opens and does not close, or closes unopened.</summary>
public sealed class HJ1013BracketsUnbalanced : Rule
{
    private const string Opening = "（(《“【〔";
    private const string Closing = "）)》”】〕";

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ1013", Title: "括号、引号不配对", EnglishTitle: "Brackets or quotation marks do not pair",
        Severity: Severity.Hint,
        Dimension: ReviewDimension.Completeness, Defect: "typo",
        Basis: LegalBasis.Whole,
        Why: "括号、引号只有一半，多半漏了字，引用的文件或说明从哪里到哪里看不清。",
        Remedy: "补全括号、引号，核对有无漏字。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        foreach (var (field, text, indicator) in FormTexts.Of(dossier.Target))
        {
            // An annual goal that repeats the overall goal repeats its brackets.
            if (field.Box == Box.AnnualGoal && CanonicalText.Same(dossier.Target.OverallGoal, text))
            {
                continue;
            }

            if (Odd(text) is { } odd && !dossier.Form.Notes.Any(n => n.Field == field))
            {
                yield return Found(field, $"{field.Caption}“{Quoted.Short(text)}”中的“{odd}”没有配对。") with
                {
                    Indicator = indicator,
                    Quote = text,
                };
            }
        }
    }

    /// <summary>The bracket without its other half; null when all pair. 1） and （1) are as good as （1）.</summary>
    private static char? Odd(string text)
    {
        Span<int> depth = stackalloc int[Opening.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var open = Opening.IndexOf(text[i], StringComparison.Ordinal);
            var close = Closing.IndexOf(text[i], StringComparison.Ordinal);
            if (open >= 0)
            {
                depth[Kind(open)]++;
            }
            else if (close >= 0 && --depth[Kind(close)] < 0)
            {
                if (i > 0 && (char.IsAsciiDigit(text[i - 1]) || "一二三四五六七八九十".Contains(text[i - 1], StringComparison.Ordinal)))
                {
                    depth[Kind(close)] = 0;
                    continue;
                }

                return text[i];
            }
        }

        for (var kind = 0; kind < depth.Length; kind++)
        {
            if (depth[kind] > 0)
            {
                return Opening[kind];
            }
        }

        return null;
    }

    /// <summary>Full and half width brackets pair with each other.</summary>
    private static int Kind(int index) => index == 1 ? 0 : index;
}
