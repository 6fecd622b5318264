using Hengji.Cli.Accuracy.Vocabulary;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy;

/// <summary>Invents plausible records: any kind of project, either edition, either indicator tree.</summary>
internal static class RecordGenerator
{
    /// <summary>项目类别 of edition A.</summary>
    public static IReadOnlyList<string> TypesA { get; } = ["专项资金", "经常性项目", "一次性项目"];

    private static readonly string[] Natures = ["经常性项目", "一次性项目", "阶段性项目"];

    private static readonly string[] Classes = ["特定目标类", "其他运转类", "人员类"];

    private static readonly string[] Sentences =
        ["按照计划分批推进", "年内全部建成并投入使用", "经费使用符合财务制度", "资料齐全、手续完备", "全年不间断运行"];

    /// <param name="office">Where the form is written.</param>
    /// <param name="notation">How that office writes.</param>
    /// <param name="edition">Which official form.</param>
    /// <param name="year">Budget year.</param>
    /// <param name="stated">
    /// Whether every box holds one plain text: a stream of cells has no place for an empty goal or target.
    /// </param>
    /// <param name="dice">Source of chance.</param>
    public static WrittenForm Draw(
        (string Place, string Department, string Unit) office,
        Notation notation,
        FormEdition edition,
        int year,
        bool stated,
        Dice dice)
    {
        var kind = dice.Pick(ProjectKinds.All);
        var indicators = IndicatorsOf(kind, edition, year, stated, dice);
        var overall = Goals.Draw(office.Place, kind, indicators, dice);
        var annual = dice.Chance(15) ? overall : Goals.Draw(office.Place, kind, indicators, dice);
        GoalSpan? span = notation.SpanStyle == 0 ? null : new GoalSpan(year - dice.Between(0, 1), year + dice.Between(0, 2));
        if (notation.SpanStyle == 4 && dice.Chance(60))
        {
            span = new GoalSpan(year, year);
        }

        var (start, end) = Dates(year, edition, dice);
        var record = new PerformanceTarget
        {
            Edition = edition,
            Year = year,
            ProjectName = Name(office.Place, kind, year, dice),
            ProjectTypes = edition == FormEdition.A ? Types(dice) : [dice.Pick(Natures), dice.Pick(Classes)],
            CompetentDepartment = office.Department,
            ImplementingUnit = office.Unit,
            PlannedStart = start,
            PlannedEnd = end,
            Funding = FundingGenerator.Draw(edition, dice),
            GoalSpan = span,
            OverallGoal = overall,
            AnnualGoal = !stated && dice.Chance(4) ? null : annual,
            Indicators = indicators,
        };
        return new WrittenForm(record, notation);
    }

    private static string Name(string place, ProjectKind kind, int year, Dice dice) => dice.Between(1, 7) switch
    {
        1 => $"{year}年{kind.Name}项目",
        2 => $"{place}{kind.Name}",
        3 => $"{kind.Name}（{dice.Of("一期", "二期", "续建", "区级配套")}）",
        4 => $"{place}{kind.Subjects[0].Name}、{kind.Subjects[1].Name}{kind.Actions[0]}专项",
        5 => $"{kind.Name}工作经费",
        _ => kind.Name,
    };

    private static List<string> Types(Dice dice)
    {
        var roll = dice.Between(1, 20);
        if (roll == 1)
        {
            return [];
        }

        var first = dice.Pick(TypesA);
        return roll == 2 ? [.. TypesA.Where(t => !string.Equals(t, first, StringComparison.Ordinal))] : [first];
    }

    private static (PlanDate Start, PlanDate End) Dates(int year, FormEdition edition, Dice dice)
    {
        if (edition == FormEdition.A && dice.Chance(8))
        {
            return (new PlanDate(year, dice.Between(1, 5)), new PlanDate(year, dice.Between(6, 12)));
        }

        if (dice.Chance(65))
        {
            return (new PlanDate(year, 1, 1), new PlanDate(year + (dice.Chance(15) ? 1 : 0), 12, 31));
        }

        return (
            new PlanDate(year - dice.Between(0, 1), dice.Between(1, 6), dice.Between(1, 28)),
            new PlanDate(year + dice.Between(0, 1), dice.Between(7, 12), dice.Between(1, 30)));
    }

    private static List<Indicator> IndicatorsOf(ProjectKind kind, FormEdition edition, int year, bool stated, Dice dice)
    {
        var tree = dice.Chance(edition == FormEdition.A ? 80 : 30) ? Taxonomy.Tree2015 : Taxonomy.Tree2021;
        var wanted = dice.Between(1, 14);
        var counts = new int[tree.Count];
        for (var i = 0; i < wanted; i++)
        {
            counts[Weighted(tree, dice)]++;
        }

        var numbered = dice.Chance(15);
        var indicators = new List<Indicator>();
        for (var c = 0; c < tree.Count; c++)
        {
            var first = indicators.Count;
            for (var tries = 0; indicators.Count < first + counts[c] && tries < 20; tries++)
            {
                var (name, target) = Indicators.Draw(tree[c], kind, edition, year, dice);
                if (indicators.Any(i => i.Name!.EndsWith(name, StringComparison.Ordinal)))
                {
                    continue;
                }

                if (!stated && !target.Any(char.IsAsciiDigit) && dice.Chance(15))
                {
                    target = dice.Pick(Sentences);
                }

                var prefix = numbered ? $"指标{indicators.Count - first + 1}: " : string.Empty;
                var blank = !stated && dice.Chance(5);
                indicators.Add(new Indicator(
                    tree[c].DimensionOf(), tree[c], prefix + name, blank ? null : new TargetValue(target)));
            }
        }

        return indicators;
    }

    /// <summary>Quantity and quality are common, cost and ecology are not.</summary>
    private static int Weighted(IReadOnlyList<Category> tree, Dice dice)
    {
        while (true)
        {
            var index = dice.Between(0, tree.Count - 1);
            var weight = tree[index] switch
            {
                Category.Quantity => 100,
                Category.Quality or Category.Timeliness or Category.SocialBenefit => 60,
                Category.ServiceSatisfaction => 45,
                Category.SustainableImpact or Category.Cost or Category.EconomicCost => 35,
                _ => 15,
            };
            if (dice.Chance(weight))
            {
                return index;
            }
        }
    }
}
