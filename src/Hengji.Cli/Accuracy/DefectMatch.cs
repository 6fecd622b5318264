using Hengji.Review;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy;

/// <summary>Whether a finding speaks of a defect a person listed: the same place, in the words people use for places.</summary>
internal static class DefectMatch
{
    /// <summary>Same kind, same place; a finding that tells several objections to one mistake may be any of them.</summary>
    public static bool Same(Finding finding, ListedDefect defect) =>
        finding.Also.Any(also => Same(also, defect))
        || (string.Equals(finding.Defect, defect.Kind, StringComparison.Ordinal) && ConcernsItself(finding, defect));

    /// <summary>
    /// The same place. Of an indicator people write the name, with or without its category before it; of a box its
    /// caption; of money 项目资金, whichever of its boxes is meant. A finding that weighs one box against another has both.
    /// </summary>
    public static bool Concerns(Finding finding, ListedDefect defect) =>
        finding.Also.Any(also => Concerns(also, defect)) || ConcernsItself(finding, defect);

    private static bool ConcernsItself(Finding finding, ListedDefect defect)
    {
        if (finding.Indicator is { } name && IsIndicator(defect.Where, name))
        {
            return true;
        }

        // Of what is missing among the indicators people write the category it is missing from.
        if (finding is { Defect: "missing-indicator-category" } or { Field.Box: Box.Indicators, Expected: not null })
        {
            return string.Equals(defect.Kind, finding.Defect, StringComparison.Ordinal)
                && Captions(finding.Expected).Any(c => defect.Where.Contains(c, StringComparison.Ordinal));
        }

        // Of an indicator's finding only the other boxes it weighs are further places.
        return string.Equals(defect.Kind, finding.Defect, StringComparison.Ordinal)
            && finding.Related.Append(finding.Field).Where(f => f.Row is null).Any(f => Names(f).Any(n => defect.Where.Contains(n, StringComparison.Ordinal)));
    }

    private static bool IsIndicator(string where, string name) =>
        string.Equals(where, name, StringComparison.Ordinal) || where.EndsWith("/" + name, StringComparison.Ordinal);

    private static string[] Captions(string? expected) => expected switch
    {
        null => [],
        "经济、社会、生态效益指标" => ["社会效益指标", "效益指标"],
        "质量指标" => ["质量指标", "产出指标"],
        _ => [expected],
    };

    private static string[] Names(Field field) => field.Box switch
    {
        Box.OverallGoal or Box.GoalSpan => ["项目总目标"],
        Box.Indicators => ["绩效指标"],
        Box.FundingTotal or Box.AnnualTotal or Box.FundingFiscal or Box.AnnualFiscal => [field.Caption, "项目资金"],
        _ => [field.Caption],
    };
}
