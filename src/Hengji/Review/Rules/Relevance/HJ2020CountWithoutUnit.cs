using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds a count whose target is a bare number, and activities counted in 个.</summary>
public sealed class HJ2020CountWithoutUnit : Rule
{
    private static readonly WordSet Occasions = new("活动数", "活动次数", "活动场次", "会议数", "会议次数", "培训次数", "培训场次", "演练次数", "讲座", "研讨活动");

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2020", Title: "计量单位未填或不当", EnglishTitle: "Unit missing or unfit",
        Severity: Severity.Hint,
        Dimension: ReviewDimension.Relevance, Defect: "unit-mismatch",
        Basis: LegalBasis.Quantified,
        Why: "没有计量单位或单位不当，次、人、家混在一起，年终统计口径不一。",
        Remedy: "在数字后写明计量单位；活动、会议按场或次计。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var rows = dossier.Target.Indicators;
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row] is not { Name: { } name, Target: { } target }
                || target.Meaning is not { Kind: TargetKind.Quantity, Quantities: [{ Noun: null } number] }
                || !dossier.Form.IsSure(Field.TargetValue(row)) || !dossier.Form.IsSure(Field.IndicatorName(row)))
            {
                continue;
            }

            var bare = number.Unit.Length == 0 && IndicatorSense.Of(name).IsCount && !NamesUnit(name);
            var odd = number.Unit is "个" && Occasions.IsIn(name);
            if (bare || odd)
            {
                yield return Found(Field.TargetValue(row), bare
                    ? $"“{name}”只填“{target.Text}”，没有写计量单位。"
                    : $"“{name}”填“{target.Text}”，活动宜按“场”或“次”计。") with
                {
                    Related = [Field.IndicatorName(row)],
                    Indicator = name,
                    Quote = target.Text,
                    Suggestion = bare ? $"{name}：{target.Text}【计量单位】" : $"{name}：{target.Text.Replace('个', '场')}",
                };
            }
        }
    }

    /// <summary>巡查次数（次） names the unit itself.</summary>
    private static bool NamesUnit(string name)
    {
        var open = name.LastIndexOfAny(['（', '(']);
        return open >= 0 && IndicatorWords.Units.Starts(name.AsSpan(open + 1));
    }
}
