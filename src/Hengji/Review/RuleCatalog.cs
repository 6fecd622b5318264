using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Rules.Appropriateness;
using Hengji.Review.Rules.Completeness;
using Hengji.Review.Rules.Feasibility;
using Hengji.Review.Rules.Monitoring;
using Hengji.Review.Rules.Relevance;
using Hengji.Review.Rules.SelfEvaluation;
using Hengji.Terms;

namespace Hengji.Review;

/// <summary>All rules in catalogue order (审核规则目录), made for one set of norms.</summary>
public sealed class RuleCatalog
{
    private readonly Dictionary<string, RuleDescriptor> _byCode;

    private RuleCatalog(ReviewNorms norms, IReadOnlyList<Rule> rules)
    {
        Norms = norms;
        Rules = rules;
        Descriptors = [.. rules.Select(r => r.Descriptor)];
        _byCode = Descriptors.ToDictionary(d => d.Code, StringComparer.Ordinal);
    }

    /// <summary>The catalogue under the national norms.</summary>
    public static RuleCatalog National { get; } = For(ReviewNorms.National);

    /// <summary>The norms the rules were made for.</summary>
    public ReviewNorms Norms { get; }

    public IReadOnlyList<Rule> Rules { get; }

    public IReadOnlyList<RuleDescriptor> Descriptors { get; }

    public static RuleCatalog For(ReviewNorms norms)
    {
        ArgumentNullException.ThrowIfNull(norms);
        return new RuleCatalog(
            norms,
        [
            new HJ1001TargetValueMissing(),
            new HJ1002RequiredCategoryEmpty(norms.RequiredIndicators),
            new HJ1003FundingTotalDiffersFromSources(),
            new HJ1004ProjectTypeNotTicked(),
            new HJ1005SeveralProjectTypesTicked(),
            new HJ1006NumberedListBreaks(),
            new HJ1007NameYearDiffers(),
            new HJ1008OneOffWorkCalledRegular(),
            new HJ1009DepartmentIsOnlyAPlace(),
            new HJ1010DepartmentSpelledShort(),
            new HJ1011SameKindTickedDifferently(),
            new HJ1012SlipOfThePen(),
            new HJ1013BracketsUnbalanced(),
            new HJ1014SameIndicatorTwice(),
            new HJ1015GapLeftInText(),
            new HJ1016PersonalDataInText(),
            new HJ1017NarrativeNamesOtherUnit(),
            new HJ2001CountIndicatorHasPercentage(),
            new HJ2002RateIndicatorHasNoPercentage(),
            new HJ2003TargetNotMeasurable(),
            new HJ2004TargetRepeatsName(),
            new HJ2005IndicatorInWrongCategory(),
            new HJ2006CostIndicatorHasPercentage(),
            new HJ2007NumberInGoalDiffers(),
            new HJ2008AnnualGoalRepeatsOverallGoal(),
            new HJ2009TargetWrittenInName(),
            new HJ2010PercentageOfNothing(),
            new HJ2011SameTextAsAnotherProject(norms.Copying),
            new HJ2012GoalIsPaymentOnly(),
            new HJ2013GoalRepeatsEarlierYear(norms.Copying),
            new HJ2014GoalIsSlogan(),
            new HJ2015TaskHasNoIndicator(),
            new HJ2016OthersAskedForSatisfaction(),
            new HJ2017SeveralThingsInOneIndicator(),
            new HJ2018RateAboveWhole(),
            new HJ2019BoundTheWrongWay(),
            new HJ2020CountWithoutUnit(),
            new HJ2021OwnStaffAskedForSatisfaction(),
            new HJ2022FrequencyDisagreesWithCount(),
            new HJ2023WholeNobodyKnows(),
            new HJ3001AnnualFundingExceedsTotal(),
            new HJ3002StaffCostNotCredible(norms.StaffCost),
            new HJ3003AllowancesDisagreeWithBudget(),
            new HJ3004SameKindCostsMore(),
            new HJ3005PartsDoNotAddUp(),
            new HJ3006NarrativeBudgetDiffers(),
            new HJ4001PlannedDatesDisagreeWithGoalSpan(),
            new HJ4002PlannedDatesMissTheYear(),
            new HJ4003GoalSpeaksOfOtherYears(),
            new HJ4004MultiYearFundingInOneYear(),
            new HJ4005FutureYearsHaveNoMoney(),
            new HJ4006DeadlineBeyondThePlan(),
            new HJ4007NarrativePeriodDiffers(),
            new HJ5001DoubtfulGoalWithoutCause(),
            new HJ5002SureThoughShort(norms.Scoring),
            new HJ6001ScoreAbovePoints(),
            new HJ6002TotalScoreIsNotTheSum(),
            new HJ6003ScoreDiffersFromMethod(norms.Scoring),
            new HJ6004ExecutionRateDiffers(),
            new HJ6005ExecutionScoreDiffers(norms.Scoring),
            new HJ6006PointsAreNotAHundred(),
            new HJ6007DeviationNotExplained(norms.Scoring),
            new HJ6008ActualValueMissing(),
            new HJ6009EverythingExactlyMet(),
            new HJ6010LowExecutionFullOutputs(norms.Scoring),
        ]);
    }

    /// <summary>The catalogue line of a finding's rule; null when no such code was ever published.</summary>
    public RuleDescriptor? Describe(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>Findings on one project, in the order of boxes on the form, then rows, then codes.</summary>
    public IReadOnlyList<Finding> Review(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var findings = new List<Finding>();
        foreach (var rule in Rules)
        {
            if (rule.Concerns(dossier.Target.Kind))
            {
                findings.AddRange(rule.Check(dossier));
            }
        }

        return Ordered(findings);
    }

    /// <summary>Findings on each form, at the form's position; the forms are each other's neighbours.</summary>
    public IReadOnlyList<IReadOnlyList<Finding>> Review(IReadOnlyList<FormReading> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var neighbours = new Neighbourhood([.. forms.Select(f => f.Target)]);
        return [.. forms.Select(f => Review(new Dossier(f, neighbours)))];
    }

    /// <summary>Insertion sort: stable, and a form has few findings.</summary>
    private static List<Finding> Ordered(List<Finding> findings)
    {
        for (var i = 1; i < findings.Count; i++)
        {
            var finding = findings[i];
            var place = i;
            while (place > 0 && Compare(findings[place - 1], finding) > 0)
            {
                findings[place] = findings[place - 1];
                place--;
            }

            findings[place] = finding;
        }

        return findings;
    }

    private static int Compare(Finding left, Finding right)
    {
        var byPlace = Position(left.Field.Box).CompareTo(Position(right.Field.Box));
        if (byPlace == 0)
        {
            byPlace = (left.Field.Row ?? -1).CompareTo(right.Field.Row ?? -1);
        }

        return byPlace != 0 ? byPlace : string.CompareOrdinal(left.Code, right.Code);
    }

    /// <summary>The boxes of an indicator row share one place, so that findings follow the rows downwards.</summary>
    private static int Position(Box box) =>
        box is Box.Dimension or Box.Category or Box.IndicatorName or Box.TargetValue ? (int)Box.Dimension : (int)box;
}
