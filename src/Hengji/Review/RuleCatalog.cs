using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Rules.Appropriateness;
using Hengji.Review.Rules.Completeness;
using Hengji.Review.Rules.Feasibility;
using Hengji.Review.Rules.Monitoring;
using Hengji.Review.Rules.Relevance;
using Hengji.Review.Rules.SelfEvaluation;
using Hengji.Review.RuleSets;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review;

/// <summary>All rules in catalogue order (审核规则目录), made for one set of norms.</summary>
public sealed class RuleCatalog
{
    private readonly Dictionary<string, RuleDescriptor> _byCode;

    private readonly Dictionary<string, RuleSetting[]> _settings;
    private readonly Lazy<string> _hash;

    private RuleCatalog(ReviewNorms norms, IReadOnlyList<RuleSetting> settings, IReadOnlyList<Rule> rules)
    {
        Norms = norms;
        Settings = settings;
        _settings = settings.GroupBy(s => s.Code, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _hash = new Lazy<string>(() => RuleSetText.HashOf(this));
        Rules = rules;
        Descriptors = [.. rules.Select(r => r.Descriptor)];
        _byCode = Descriptors.ToDictionary(d => d.Code, StringComparer.Ordinal);
    }

    /// <summary>The catalogue under the national norms.</summary>
    public static RuleCatalog National { get; } = For(ReviewNorms.National);

    /// <summary>The norms the rules were made for.</summary>
    public ReviewNorms Norms { get; }

    /// <summary>The rules there are, whether or not they are asked.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>What the rule sets in force say of rules, the wider division's first.</summary>
    public IReadOnlyList<RuleSetting> Settings { get; }

    /// <summary>Id of the rule set it was made for, the narrowest of several.</summary>
    public string RuleSetId { get; private init; } = RuleSetLibrary.NationalId;

    /// <summary>What people are shown of that rule set.</summary>
    public string RuleSetName { get; private init; } = "全国默认口径";

    /// <summary>Whether nothing was set by any place: the rules and norms are the program's own.</summary>
    public bool IsNational => string.Equals(RuleSetId, RuleSetLibrary.NationalId, StringComparison.Ordinal) && Settings.Count == 0;

    /// <summary>Fingerprint of all that decides what a review finds; see <see cref="RuleSetText.HashOf"/>.</summary>
    public string Hash => _hash.Value;

    public IReadOnlyList<RuleDescriptor> Descriptors { get; }

    /// <summary>The rules under rule sets, each laid over those before it; under the national norms where there are none.</summary>
    public static RuleCatalog For(IReadOnlyList<RuleSet> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        var norms = sets.Aggregate(ReviewNorms.National, (given, set) => set.Norms(given));
        IReadOnlyList<RuleSetting> settings = [.. sets.SelectMany(set => set.Rules)];
        return sets is [.., { } last]
            ? new RuleCatalog(norms, settings, RulesUnder(norms)) { RuleSetId = last.Id, RuleSetName = last.Name }
            : For(norms);
    }

    public static RuleCatalog For(ReviewNorms norms)
    {
        ArgumentNullException.ThrowIfNull(norms);
        return new RuleCatalog(norms, [], RulesUnder(norms));
    }

    /// <summary>The same rules under other settings and norms.</summary>
    internal RuleCatalog With(IReadOnlyList<RuleSetting> settings, ReviewNorms norms) =>
        new(norms, settings, RulesUnder(norms)) { RuleSetId = RuleSetId, RuleSetName = RuleSetName };

    private static IReadOnlyList<Rule> RulesUnder(ReviewNorms norms) =>
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
            new HJ2024NameSaysNothingMeasured(),
            new HJ2025GoalSpeaksOfOtherOffice(),
            new HJ2026CostNamesNoExpense(),
            new HJ2027PunctualityNotAsked(),
            new HJ2028QualityWithoutStandard(),
            new HJ2029ListsDiffer(),
            new HJ3001AnnualFundingExceedsTotal(),
            new HJ3002StaffCostNotCredible(norms.StaffCost),
            new HJ3003AllowancesDisagreeWithBudget(),
            new HJ3004SameKindCostsMore(),
            new HJ3005PartsDoNotAddUp(),
            new HJ3006NarrativeBudgetDiffers(),
            new HJ3007NearCopyOfAnotherProject(),
            new HJ3008SameProjectFiledTwice(),
            new HJ3009GoalOfAnotherProject(),
            new HJ3010OnlyTheYearChanged(),
            new HJ3011SameIndicatorOtherStandard(),
            new HJ3012EntityCountDiffers(),
            new HJ3013TargetBelowLastYear(),
            new HJ3014DepartmentSpelledVariously(),
            new HJ3015UnitCostOutlier(),
            new HJ3016StaffCostWithoutPersons(),
            new HJ3017TiersDoNotWorkOut(),
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
        ];

    /// <summary>The rules that are asked of a form.</summary>
    public IEnumerable<Rule> RulesFor(PerformanceTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Rules.Where(rule => rule.Concerns(target.Kind) && InForce(rule.Descriptor.Code, target.Year, target.Kind).On);
    }

    /// <summary>Whether a rule is asked of forms of a year and kind, and the severity set for it; null where it keeps its own.</summary>
    public (bool On, Severity? Severity) InForce(string code, int? year, FormKind kind)
    {
        var (on, severity) = (true, (Severity?)null);
        foreach (var setting in _settings.GetValueOrDefault(code) ?? [])
        {
            if (setting.HoldsFor(year, kind))
            {
                (on, severity) = (setting.On ?? on, setting.Severity ?? severity);
            }
        }

        return (on, severity);
    }

    /// <summary>The catalogue line of a finding's rule; null when no such code was ever published.</summary>
    public RuleDescriptor? Describe(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>Findings on one project, those of one cause made one, in the order of boxes on the form, then rows, then codes.</summary>
    public IReadOnlyList<Finding> Review(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var findings = new List<Finding>();
        foreach (var rule in Rules)
        {
            if (!rule.Concerns(dossier.Target.Kind))
            {
                continue;
            }

            var (on, severity) = InForce(rule.Descriptor.Code, dossier.Target.Year, dossier.Target.Kind);
            if (on)
            {
                findings.AddRange(rule.Check(dossier).Select(finding => finding with
                {
                    Severity = severity ?? finding.Severity,
                    Confidence = Confidence.Of(finding, rule.Descriptor.Certainty, dossier.Form),
                }));
            }
        }

        return Ordered([.. SharedCauses.Joined(findings)]);
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
