using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Multiplies a frequency of the goal out (每月2次 × 12月) and compares it with the year's count in an indicator.</summary>
public sealed class HJ2022FrequencyDisagreesWithCount : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2022", Title: "目标频次与指标次数不符", EnglishTitle: "Frequency in the goal disagrees with the count",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Relevance, Defect: "number-mismatch",
        Basis: LegalBasis.Matching,
        Why: "目标按周、按月写频次，指标按年写次数，乘出来对不上，年终不知按哪个考核。",
        Remedy: "按频次乘以当年期数填写次数；不是全年开展的，写明起止月份。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        if (target is not { AnnualGoal: { } goal } || !dossier.Form.IsSure(Field.Of(Box.AnnualGoal)) || !IsWholeYear(target))
        {
            yield break;
        }

        foreach (var said in PerPeriod.In(goal))
        {
            for (var row = 0; row < target.Indicators.Count; row++)
            {
                if (target.Indicators[row] is not { Name: { } name, Target: { } value }
                    || value.Meaning is not { Kind: TargetKind.Quantity, Period: null, Quantities: [var count] }
                    || !string.Equals(count.Unit, said.Unit, StringComparison.Ordinal) || count.Number >= said.OfYear
                    || !Topics.Of(said.Clause).Any(t => Topics.IsIn(t, name))
                    || !dossier.Form.IsSure(Field.TargetValue(row)) || !dossier.Form.IsSure(Field.IndicatorName(row)))
                {
                    continue;
                }

                var year = Spoken.Number(said.OfYear) + said.Unit;
                yield return Found(Field.TargetValue(row),
                    $"年度总体目标写“{Quoted.Short(said.Clause.Trim())}”，{Spoken.Number(said.Number)}{said.Unit}×{said.Times.ToString(CultureInfo.InvariantCulture)}＝{year}，指标“{name}”只填“{value.Text}”，少{Spoken.Number(said.OfYear - count.Number)}{said.Unit}。") with
                {
                    Related = [Field.Of(Box.AnnualGoal), Field.IndicatorName(row)],
                    Indicator = name,
                    Quote = value.Text,
                    Operands = [new Operand("年度总体目标", said.Clause.Trim(), Field.Of(Box.AnnualGoal)), new Operand(name, value.Text, Field.TargetValue(row))],
                    Expected = year,
                    Difference = Spoken.Number(said.OfYear - count.Number) + said.Unit,
                    Suggestion = $"{name}：≥{year}",
                };
            }
        }
    }

    /// <summary>Of a project that runs for part of a year, the number of periods is not known.</summary>
    private static bool IsWholeYear(PerformanceTarget target) =>
        (target.PlannedStart is not { Month: > 1 } start || start.Year != target.Year)
        && (target.PlannedEnd is not { Month: < 12 } end || end.Year != target.Year);
}
