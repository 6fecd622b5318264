using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds an annual goal that is the overall goal over again, but for spaces and punctuation.</summary>
public sealed class HJ2008AnnualGoalRepeatsOverallGoal : Rule
{
    private static readonly string[] YearWords = ["年度", "全年", "本年", "当年", "年内", "年"];

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2008", Title: "年度目标照抄总目标", Severity: Severity.Warning,
        EnglishTitle: "Annual goal repeats the overall goal",
        Dimension: ReviewDimension.Relevance, Defect: "copy-paste",
        Basis: LegalBasis.ToThePoint,
        Why: "年度目标没有写当年要完成的任务，年终无法判断当年完成得怎样。",
        Remedy: "年度目标写明当年完成的任务、数量和时间；一年期项目也应写出比总目标更具体的内容。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        if (target is not { OverallGoal: { } overall, AnnualGoal: { } annual } || !CanonicalText.Same(WithoutYears(overall), WithoutYears(annual))
            || !dossier.Form.IsSure(Field.Of(Box.OverallGoal)) || !dossier.Form.IsSure(Field.Of(Box.AnnualGoal)))
        {
            yield break;
        }

        var exact = string.Equals(overall, annual, StringComparison.Ordinal) ? "逐字相同"
            : CanonicalText.Same(overall, annual) ? "除标点外完全相同" : "除年度字样外完全相同";
        yield return Found(Field.Of(Box.AnnualGoal), $"年度总体目标与项目总目标{exact}（“{Quoted.Short(annual)}”），没有按年度分解。") with
        {
            Related = [Field.Of(Box.OverallGoal)],
            Quote = annual,
            Suggestion = target.Year is { } year
                ? FormattableString.Invariant($"{year}年【】月底前完成【任务】【数量】【单位】，达到【标准】。")
                : "【年度】【】月底前完成【任务】【数量】【单位】，达到【标准】。",
        };
    }

    /// <summary>The text without words for the year, which alone break nothing down.</summary>
    private static string WithoutYears(string text)
    {
        foreach (var mention in QuantityScanner.ScanYears(text).Reverse())
        {
            text = text.Remove(mention.Start, mention.Length);
        }

        foreach (var word in YearWords)
        {
            text = text.Replace(word, string.Empty, StringComparison.Ordinal);
        }

        return text;
    }
}
