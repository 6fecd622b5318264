using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Terms;

namespace Hengji.Review.Rules.Appropriateness;

/// <summary>
/// Finds goals and sets of indicators that say nearly the same as another project's of the year, a few words changed.
/// Said once for all forms that resemble each other, on the first of them.
/// </summary>
public sealed class HJ3007NearCopyOfAnotherProject : Rule
{
    /// <summary>Share of the runs of four letters of either text that both have.</summary>
    private const double NearShare = 0.8;

    private static readonly Box[] Texts = [Box.OverallGoal, Box.AnnualGoal, Box.Indicators];

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ3007", Title: "与其他项目大同小异", EnglishTitle: "Nearly the same as another project",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Appropriateness, Defect: "copy-paste",
        Basis: LegalBasis.ToThePoint,
        Why: "只改动个别字句，说明目标不是按本项目的任务和资金测算出来的，两个项目也可能重复。",
        Remedy: "写明本项目自己的对象、任务和数量；内容确实相同的，合并申报或说明分工。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var own = dossier.Neighbours.PlaceOf(dossier.Target);
        if (own < 0)
        {
            yield break;
        }

        var near = new List<(Box Box, int Place, double Share)>();
        foreach (var copy in Texts.SelectMany(box => Near(dossier, own, box)))
        {
            if (copy.Place < own)
            {
                // Told on the first of them; the others need not be compared any further.
                yield break;
            }

            near.Add(copy);
        }

        if (near.Count == 0)
        {
            yield break;
        }

        var first = near.MinBy(n => n.Place);
        var boxes = near.Where(n => n.Place == first.Place).ToList();
        var others = near.Select(n => n.Place).Distinct().Count();
        var other = dossier.Neighbours.Targets[first.Place];
        var name = other.ProjectName is { } known ? $"《{known}》" : "另一项目（名称未读出）";
        var many = others > 1 ? string.Create(CultureInfo.InvariantCulture, $"等{others}个项目") : string.Empty;
        var shares = string.Join('、', boxes.Select(n => $"{OfficialTerms.Caption(n.Box)}（{Percent(n.Share)}）"));
        string Message(string named) => $"{shares}与{named}{many}文字大部分相同，只改动了个别字句。";
        yield return Found(Field.Of(boxes[0].Box), Message(name)) with
        {
            Other = OtherForm.Of(other, boxes[0].Box),
            Discreet = Message("其他单位的项目"),
            Related = [.. boxes.Skip(1).Select(n => Field.Of(n.Box))],
            Quote = boxes[0].Box == Box.OverallGoal ? dossier.Target.OverallGoal : boxes[0].Box == Box.AnnualGoal ? dossier.Target.AnnualGoal : null,
        };
    }

    private static string Percent(double share) => Math.Floor(share * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    /// <summary>Other projects' forms of the same year and kind; what is the same word for word is another rule's.</summary>
    private static IEnumerable<(Box Box, int Place, double Share)> Near(Dossier dossier, int own, Box box)
    {
        if (!dossier.Form.IsSure(Field.Of(box)))
        {
            yield break;
        }

        foreach (var copy in dossier.Neighbours.Copies.Of(own, box, NearShare))
        {
            var other = dossier.Neighbours.Targets[copy.Project];
            if (copy.Share < 1 && other.Kind == dossier.Target.Kind && other.Year == dossier.Target.Year
                && !Neighbourhood.IsSameProject(other, dossier.Target))
            {
                yield return (box, copy.Project, copy.Share);
            }
        }
    }
}
