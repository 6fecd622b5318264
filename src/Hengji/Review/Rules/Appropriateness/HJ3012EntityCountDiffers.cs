using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Peers;
using Hengji.Terms;

namespace Hengji.Review.Rules.Appropriateness;

/// <summary>
/// Finds a number of villages or committees of the place (全镇43个居委) that other forms of the town and year state otherwise.
/// Where two forms stand alone against each other it is said once, on the first.
/// </summary>
public sealed class HJ3012EntityCountDiffers : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ3012", Title: "村居数与其他表不一致", EnglishTitle: "Number of villages or committees differs between forms",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Appropriateness, Defect: "number-mismatch",
        Basis: LegalBasis.Matching,
        Why: "同一年度同一地方的村居数只有一个，各表写得不同，任务量和补助测算就没有可靠的基数。",
        Remedy: "按民政部门当年口径核对；含筹备组等未正式成立的，写成“43个居委和4个居委筹备组”。") { Certainty = Certainty.Worded };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        var own = dossier.Neighbours.PlaceOf(target);
        if (own < 0)
        {
            yield break;
        }

        foreach (var said in EntityCounts.Of(target).GroupBy(c => c.Kind, StringComparer.Ordinal))
        {
            var count = said.First();
            HashSet<decimal> numbers = [.. said.SelectMany(c => c.Numbers)];
            var others = dossier.Neighbours.Index(static targets => new EntityCounts(targets)).Others(target, said.Key, numbers);
            if (others.Count == 0 || others.Any(o => numbers.Contains(o.Number)) || !dossier.Form.IsSure(count.Field)
                || (others[0].Forms == 1 && others.Any(o => o.First < own)))
            {
                continue;
            }

            var usual = others[0];
            var first = dossier.Neighbours.Targets[usual.First];
            var number = Spoken.Number(usual.Number);
            string Message(string named) => string.Create(
                CultureInfo.InvariantCulture,
                $"{count.Field.Caption}写“{count.Said}”，{named}{(usual.Forms > 1 ? $"等{usual.Forms}张表" : string.Empty)}写{number}个{said.Key}，同一年度数目不一。");
            yield return Found(count.Field, Message(first.ProjectName is { } known ? $"《{known}》" : "另一张表")) with
            {
                Severity = usual.Forms > 1 ? Severity.Warning : Severity.Hint,
                Indicator = count.Field.Row is { } row ? target.Indicators[row].Name : null,
                Quote = count.Said,
                Operands =
                [
                    new Operand("本表", Spoken.Number(count.Numbers[0]) + "个", count.Field),
                    new Operand(string.Create(CultureInfo.InvariantCulture, $"其他{usual.Forms}张表"), number + "个", null),
                ],
                Expected = usual.Forms > 1 ? number + "个" : null,
                Other = OtherForm.Of(first, Box.AnnualGoal),
                Discreet = Message("其他单位的表"),
            };
        }
    }
}
