using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds an indicator that lists the things of the goal with one more among them (保洁、保安、维修; 保洁、保安、后勤、维修).</summary>
public sealed class HJ2029ListsDiffer : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2029", Title: "目标与指标列举的内容不一致", EnglishTitle: "Goal and indicator list different things",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Relevance, Defect: "narrative-mismatch",
        Basis: LegalBasis.Matching,
        Why: "同一项工作的范围前后不一，多出或少掉的部分由谁做、花多少钱，说不清。",
        Remedy: "核对工作范围，使目标与指标列举的内容一致。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        var whole = string.Concat(target.ProjectName, target.OverallGoal, target.AnnualGoal);
        if (!dossier.Form.IsSure(Field.Of(Box.OverallGoal)) || !dossier.Form.IsSure(Field.Of(Box.AnnualGoal)))
        {
            yield break;
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < target.Indicators.Count; row++)
        {
            if (target.Indicators[row].Name is not { } name || !dossier.Form.IsSure(Field.IndicatorName(row)))
            {
                continue;
            }

            foreach (var listed in NamedList.In(name))
            {
                foreach (var (box, goal) in FormTexts.Goals(target))
                {
                    foreach (var said in NamedList.In(goal))
                    {
                        if (listed.MissingIn(said, whole).Where(told.Add).ToList() is not { Count: > 0 } more)
                        {
                            continue;
                        }

                        yield return Found(Field.IndicatorName(row),
                            $"{OfficialTerms.Caption(box)}列“{said.ToldBeside(listed)}”，指标“{Quoted.Short(name)}”列“{listed.ToldBeside(said)}”，多出“{string.Join('、', more)}”，前后不一。") with
                        {
                            Related = [Field.Of(box)],
                            Indicator = name,
                            Quote = name,
                            Expected = said.ToldBeside(listed),
                            Suggestion = $"{more.Aggregate(name, (text, item) => text.Replace(item + "、", string.Empty, StringComparison.Ordinal))}【如{OfficialTerms.Caption(box)}无误；否则在{OfficialTerms.Caption(box)}补写“{string.Join('、', more)}”】",
                        };
                    }
                }
            }
        }
    }
}
