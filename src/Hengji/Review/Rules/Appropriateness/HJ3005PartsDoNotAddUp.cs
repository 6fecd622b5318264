using System.Buffers;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Appropriateness;

/// <summary>Adds the yearly parts of a total in a goal up (163家，2024年52家，2025年55家，2026年56家).</summary>
public sealed class HJ3005PartsDoNotAddUp : Rule
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("，,。；;、");

    private const int FewestParts = 2;

    /// <summary>How far before its number the year of a part may stand.</summary>
    private const int Reach = 10;

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ3005", Title: "分年任务之和与总数不符", EnglishTitle: "Yearly parts do not add up to the total",
        Severity: Severity.Error,
        Dimension: ReviewDimension.Appropriateness, Defect: "number-mismatch",
        Basis: LegalBasis.Matching,
        Why: "分年的任务加起来不等于总数，有的任务没有安排，或安排了两次。",
        Remedy: "核对总数和各年数，更正填错的一处。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        foreach (var (box, goal) in FormTexts.Goals(target))
        {
            if (goal.AsSpan().Count('年') < FewestParts || !dossier.Form.IsSure(Field.Of(box))
                || (box == Box.AnnualGoal && CanonicalText.Same(goal, target.OverallGoal)))
            {
                continue;
            }

            foreach (var (total, parts) in Totals(goal))
            {
                var sum = parts.Sum(p => p.Quantity.Number);
                var whole = total.Quantity;
                if (sum == whole.Number)
                {
                    continue;
                }

                var apart = Math.Abs(sum - whole.Number);
                yield return Found(Field.Of(box),
                    $"{OfficialTerms.Caption(box)}写共{Spoken.Number(whole.Number)}{whole.Unit}，分年任务{string.Join('＋', parts.Select(p => Spoken.Number(p.Quantity.Number)))}＝{Spoken.Number(sum)}{whole.Unit}，{(sum > whole.Number ? "多" : "少")}{Spoken.Number(apart)}{whole.Unit}。") with
                {
                    Quote = goal.Substring(total.Start, total.Length),
                    Operands = [new Operand("总数", Spoken.Number(whole.Number) + whole.Unit, Field.Of(box)), .. parts.Select(p => new Operand("分年", Spoken.Number(p.Quantity.Number) + whole.Unit, Field.Of(box)))],
                    Expected = Spoken.Number(whole.Number) + whole.Unit,
                    Difference = Spoken.Number(apart) + whole.Unit,
                };
            }
        }
    }

    /// <summary>A number followed by at least two numbers of the same unit, each with its year before it.</summary>
    private static IEnumerable<(QuantityMention Total, List<QuantityMention> Parts)> Totals(string goal)
    {
        var mentions = QuantityScanner.Scan(goal);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (HasYear(goal, mentions[i]))
            {
                continue;
            }

            var parts = new List<QuantityMention>();
            for (var j = i + 1; j < mentions.Count && string.Equals(mentions[j].Quantity.Unit, mentions[i].Quantity.Unit, StringComparison.Ordinal) && HasYear(goal, mentions[j]); j++)
            {
                parts.Add(mentions[j]);
            }

            if (parts.Count >= FewestParts && mentions[i].Quantity.Unit.Length > 0)
            {
                yield return (mentions[i], parts);
            }
        }
    }

    private static bool HasYear(string goal, QuantityMention mention)
    {
        var from = Math.Max(0, mention.Start - Reach);
        var before = goal.AsSpan(from, mention.Start - from);
        before = before[(before.LastIndexOfAny(Stops) + 1)..];
        var year = before.IndexOf('年');
        return year >= 4 && !before[(year - 4)..year].ContainsAnyExceptInRange('0', '9');
    }
}
