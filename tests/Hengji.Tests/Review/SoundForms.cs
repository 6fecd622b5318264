using System.Globalization;
using Hengji.Cli.Accuracy;
using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Review;

/// <summary>
/// Forms without fault, as a careful clerk writes them (tests/corpus/sound): every task counted by an indicator, every
/// target measurable, the money the sum of what the tasks cost.
/// </summary>
internal static class SoundForms
{
    private const decimal Cent = 100m;

    private static readonly string[] Towns = ["青溪镇", "石门镇", "柳塘乡", "长坪镇", "古渡镇", "大田乡", "梅岭镇", "双井镇", "河湾乡", "桐岭镇"];

    private static readonly string[] Offices = ["社会事业服务中心", "城乡建设服务中心", "应急管理办公室", "农业农村服务中心", "党群服务中心", "财政所"];

    private static readonly List<Project> Projects = Read(File.ReadAllLines(Path.Combine(Repository.Root, "tests/corpus/sound/projects.txt")));

    /// <summary>How many kinds of project there are; a town has one form of each.</summary>
    public static int Kinds => Projects.Count;

    /// <summary>The forms of a town; the same seed gives the same forms.</summary>
    public static IReadOnlyList<FormReading> OfTown(int seed)
    {
        var dice = new Dice((ulong)seed);
        var town = Towns[seed % Towns.Length];
        return [.. Projects.Select(project => Sample.Reading(Draw(project, town, dice)))];
    }

    private static PerformanceTarget Draw(Project project, string town, Dice dice)
    {
        var year = dice.Between(2024, 2026);
        var satisfied = dice.Of("85", "90", "90", "92", "95");
        var tree2021 = dice.Chance(40);
        var tasks = project.Tasks.Take(dice.Between(1, project.Tasks.Count)).Select(task => task.Counted(dice)).ToList();
        var years = project.Type is "一次性项目" && dice.Chance(30) ? 2 : 1;
        var annual = new Money(tasks.Sum(task => task.Cost(dice)));
        var other = dice.Chance(25) ? new Money(Math.Floor(annual.Yuan / 10 / Cent) * Cent) : default;
        var whole = new Money(annual.Yuan * years);
        return new PerformanceTarget
        {
            Edition = dice.Chance(50) ? FormEdition.A : FormEdition.B,
            Year = year,
            ProjectName = dice.Of(town + project.Name, project.Name, string.Create(CultureInfo.InvariantCulture, $"{year}年{project.Name}")),
            ProjectTypes = [project.Type],
            CompetentDepartment = $"临江市{town}人民政府",
            ImplementingUnit = town + dice.Pick(Offices),
            PlannedStart = new PlanDate(year, 1, 1),
            PlannedEnd = new PlanDate(year + years - 1, 12, 31),
            GoalSpan = new GoalSpan(year, year + years - 1),
            Funding = new Funding
            {
                Total = whole, Fiscal = new Money(whole.Yuan - (other.Yuan * years)), Other = new Money(other.Yuan * years),
                AnnualTotal = annual, AnnualFiscal = new Money(annual.Yuan - other.Yuan), AnnualCarriedOver = default(Money), AnnualOther = other,
            },
            OverallGoal = project.Goal,
            AnnualGoal = Goal(project, tasks, year, satisfied, dice),
            Indicators = [.. Rows(project, tasks, tree2021, satisfied, dice)],
        };
    }

    private static string Goal(Project project, List<CountedTask> tasks, int year, string satisfied, Dice dice)
    {
        var said = tasks.Select(task => task.Said).ToList();
        var quality = project.Rows.First(row => (row.Kind is "质量" && row.Target.Contains('%', StringComparison.Ordinal)) || row.Kind is "社会");
        var level = $"{quality.Name}{(quality.Target.StartsWith('≥') ? "达到" + quality.Target[1..] + "以上" : "达到" + quality.Target)}";
        var whole = quality.Target.StartsWith('≥') || quality.Target is "100%";
        return (dice.Between(1, 5), whole) switch
        {
            (1, _) => string.Create(CultureInfo.InvariantCulture, $"{year}年{string.Join('，', said)}。"),
            (2, _) when said.Count > 1 => string.Join('；', said.Select((task, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}.{task}"))) + "。",
            (3, true) => $"年内{string.Join('，', said)}，{level}。",
            (4, _) => string.Join('。', said) + $"。{project.Served}满意度不低于{satisfied}%。",
            (_, true) => $"全年计划{string.Join('，', said)}；{level}。",
            _ => $"年底前{string.Join('，', said)}。",
        };
    }

    private static IEnumerable<Indicator> Rows(Project project, List<CountedTask> tasks, bool tree2021, string satisfied, Dice dice)
    {
        var costs = tasks.Select(task => Sample.Row(
            tree2021 ? Dimension.Cost : Dimension.Output, tree2021 ? Category.EconomicCost : Category.Cost, task.Task.CostName, task.CostTarget)).ToList();
        if (tree2021)
        {
            foreach (var cost in costs)
            {
                yield return cost;
            }
        }

        foreach (var task in tasks)
        {
            var number = task.Number.ToString(CultureInfo.InvariantCulture) + task.Task.Unit;
            yield return Sample.Row(Dimension.Output, Category.Quantity, task.Task.Name, dice.Of("≥" + number, number, "不少于" + number, "≥" + number));
        }

        foreach (var row in Of("质量").Concat(Of("时效")))
        {
            yield return row;
        }

        foreach (var cost in tree2021 ? [] : costs)
        {
            yield return cost;
        }

        foreach (var row in Of("经济").Concat(Of("社会")).Concat(Of("生态")).Concat(tree2021 ? [] : Of("持续")))
        {
            yield return row;
        }

        yield return Sample.Row(Dimension.Satisfaction, Category.ServiceSatisfaction, project.Served + "满意度", dice.Of($"≥{satisfied}%", $"{satisfied}%以上"));

        IEnumerable<Indicator> Of(string kind) =>
            project.Rows.Where(row => string.Equals(row.Kind, kind, StringComparison.Ordinal)).Select(row => Sample.Row(row.Category.DimensionOf(), row.Category, row.Name, row.Target));
    }

    private static List<Project> Read(string[] lines)
    {
        var projects = new List<Project>();
        foreach (var parts in lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|')))
        {
            switch (parts[0])
            {
                case "项目":
                    projects.Add(new Project(parts[1], parts[2], parts[3], parts[4], [], []));
                    break;
                case "任务":
                    projects[^1].Tasks.Add(new Task(
                        parts[1], parts[2], parts[3], int.Parse(parts[4], CultureInfo.InvariantCulture), int.Parse(parts[5], CultureInfo.InvariantCulture),
                        parts[6], parts[7]));
                    break;
                default:
                    projects[^1].Rows.Add(new Row(parts[0], parts[1], parts[2]));
                    break;
            }
        }

        return projects;
    }

    private sealed record Project(string Name, string Type, string Served, string Goal, List<Task> Tasks, List<Row> Rows);

    private sealed record Row(string Kind, string Name, string Target)
    {
        public Category Category => Kind switch
        {
            "质量" => Category.Quality,
            "时效" => Category.Timeliness,
            "经济" => Category.EconomicBenefit,
            "社会" => Category.SocialBenefit,
            "生态" => Category.EcologicalBenefit,
            "持续" => Category.SustainableImpact,
            _ => throw new InvalidOperationException($"tests/corpus/sound: {Kind}"),
        };
    }

    /// <param name="Price">Yuan a piece; 月 for an allowance by the month.</param>
    private sealed record Task(string Said, string Name, string Unit, int Least, int Most, string CostName, string Price)
    {
        public CountedTask Counted(Dice dice) => new(this, dice.Between(Least, Most), Price is "月" ? dice.Between(1, 6) * 50 : decimal.Parse(Price, CultureInfo.InvariantCulture));
    }

    private sealed record CountedTask(Task Task, int Number, decimal Price)
    {
        private const int MonthsOfYear = 12;

        private bool IsMonthly => Task.Price is "月";

        public string Said => Task.Said.Replace("{n}", Number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

        public string CostTarget => IsMonthly
            ? string.Create(CultureInfo.InvariantCulture, $"{Price}元/人/月")
            : string.Create(CultureInfo.InvariantCulture, $"≤{Price}元/{Task.Unit}");

        /// <summary>Yuan, up to the full hundred that 万元 with two decimals can say.</summary>
        public decimal Cost(Dice dice) =>
            Math.Ceiling(Number * Price * (IsMonthly ? MonthsOfYear : dice.Between(90, 100) / 100m) / Cent) * Cent;
    }
}
