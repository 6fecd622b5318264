using System.Globalization;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Peers;

/// <summary>How many committees, villages or the like a form says there are in the place.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Field">Where it says so.</param>
/// <param name="Said">The words.</param>
/// <param name="Numbers">The number; with what is being founded (43个居委和4个居委筹备组) also their sum.</param>
internal sealed record EntityCount(string Kind, Field Field, string Said, IReadOnlyList<decimal> Numbers);

/// <summary>A number of them, and the forms that say it.</summary>
internal readonly record struct SaidCount(decimal Number, int Forms, int First);

/// <summary>How many of the grass-roots bodies (村居) the forms of each town and year say there are.</summary>
internal sealed class EntityCounts
{
    /// <summary>What the bodies are called, by what they are.</summary>
    private static readonly (string Kind, string[] Names)[] Kinds =
    [
        ("村委", ["村委", "村委会", "村民委员会", "行政村", "建制村"]),
        ("居委", ["居委", "居委会", "居民委员会"]),
        ("社区", ["社区"]),
        ("居民区", ["居民区"]),
    ];

    /// <summary>All of them are meant, not some that a project is about.</summary>
    private static readonly WordSet All = new(
        "全镇", "全乡", "全街道", "全区", "全县", "全市", "全域", "辖区", "下辖", "所辖", "现有", "共有", "所有", "全部", "全覆盖", "各村", "各居", "各村居", "本镇", "我镇");

    /// <summary>Some of them are meant, whatever else is said.</summary>
    private static readonly WordSet Some = new("其中", "部分", "试点", "首批", "示范", "新增", "新建", "新设", "创建", "抽查", "抽取", "选取", "重点", "不少于");

    /// <summary>What is being founded is counted by some and not by others.</summary>
    private const string Founding = "筹";

    private readonly Dictionary<string, List<SaidCount>> _counts = new(StringComparer.Ordinal);
    private readonly OfficeSpellings _offices;

    public EntityCounts(IReadOnlyList<PerformanceTarget> targets)
    {
        _offices = new OfficeSpellings(targets);
        for (var i = 0; i < targets.Count; i++)
        {
            if (TownOf(targets[i]) is { } town)
            {
                foreach (var said in Of(targets[i]).GroupBy(c => c.Kind, StringComparer.Ordinal))
                {
                    foreach (var number in said.SelectMany(c => c.Numbers).Distinct())
                    {
                        Add(Key(town, targets[i].Year, said.Key), number, i);
                    }
                }
            }
        }
    }

    /// <summary>What other forms of the town and year say, the commonest first; of equals the lower. Own numbers are counted out.</summary>
    public IReadOnlyList<SaidCount> Others(PerformanceTarget own, string kind, IReadOnlyCollection<decimal> numbers) =>
        TownOf(own) is { } town && _counts.TryGetValue(Key(town, own.Year, kind), out var all)
            ? [.. all.Select(c => numbers.Contains(c.Number) ? c with { Forms = c.Forms - 1 } : c).Where(c => c.Forms > 0)
                .OrderByDescending(c => c.Forms).ThenBy(c => c.Number)]
            : [];

    /// <summary>What a form says, in goals and indicators.</summary>
    public static IReadOnlyList<EntityCount> Of(PerformanceTarget target)
    {
        if (target.Kind != FormKind.Target)
        {
            return [];
        }

        var counts = new List<EntityCount>();
        foreach (var (box, goal) in FormTexts.Goals(target))
        {
            Read(goal, Field.Of(box), counts);
        }

        for (var row = 0; row < target.Indicators.Count; row++)
        {
            if (target.Indicators[row] is { Target: { } value } indicator)
            {
                Read(value.Text, Field.TargetValue(row), counts, indicator.Name);
            }
        }

        return counts;
    }

    /// <summary>The keys under which a form is compared, each with the numbers it says.</summary>
    public static IEnumerable<(string Key, string Numbers)> KeysOf(PerformanceTarget target) =>
        target is { Kind: FormKind.Target, Year: not null, CompetentDepartment: { } department } && OfficeName.Key(department) is { Length: > 0 } town
            ? Of(target).GroupBy(c => c.Kind, StringComparer.Ordinal).Select(said => (
                Key(town, target.Year, said.Key),
                string.Join('、', said.SelectMany(c => c.Numbers).Select(n => n.ToString(CultureInfo.InvariantCulture)))))
            : [];

    private string? TownOf(PerformanceTarget target) =>
        target is { Kind: FormKind.Target, Year: not null } && _offices.KeyOf(target) is { Length: > 0 } town ? town : null;

    private static string Key(string town, int? year, string kind) => string.Create(CultureInfo.InvariantCulture, $"{town}|{year}|{kind}");

    private static void Read(string text, Field field, List<EntityCount> counts, string? name = null)
    {
        // Most texts speak of none; a scan for quantities costs more than the look.
        if (!text.AsSpan().ContainsAny('村', '居', '社'))
        {
            return;
        }

        var mentions = QuantityScanner.Scan(text);
        var kinds = mentions.Select(m => KindOf(m)).ToList();
        var both = kinds.Contains("村委", StringComparer.Ordinal) && kinds.Contains("居委", StringComparer.Ordinal);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (kinds[i] is not { } kind)
            {
                continue;
            }

            // Villages and committees numbered side by side are all of the place.
            var clause = GoalTasks.ClauseAt(text, mention.Start) + name;
            if ((both || All.IsIn(clause)) && !Some.IsIn(clause))
            {
                var founded = mentions.Where(m => IsBeingFounded(text, m, kind)).Sum(m => m.Quantity.Number);
                IReadOnlyList<decimal> numbers = founded > 0
                    ? [mention.Quantity.Number, mention.Quantity.Number + founded] : [mention.Quantity.Number];
                counts.Add(new EntityCount(kind, field, string.Concat(text.AsSpan(mention.Start, mention.Length), mention.Quantity.Noun), numbers));
            }
        }
    }

    private static string? KindOf(QuantityMention mention)
    {
        if (mention is { IsPerPeriod: false, Quantity: { Unit: "个" or "家" or "", Number: > 1, Noun: { } noun, Comparison: Comparison.Unstated or Comparison.Equal } })
        {
            foreach (var (kind, names) in Kinds)
            {
                if (names.Contains(noun, StringComparer.Ordinal))
                {
                    return kind;
                }
            }
        }

        return null;
    }

    private static bool IsBeingFounded(string text, QuantityMention mention, string kind)
    {
        var clause = GoalTasks.ClauseAt(text, mention.Start);
        return mention.Quantity is { Unit: "个" or "家", Noun: { } noun } && noun.Contains(kind[..1], StringComparison.Ordinal)
            && (noun.Contains(Founding, StringComparison.Ordinal)
                || (KindOf(mention) is null && clause.Contains(Founding, StringComparison.Ordinal)));
    }

    private void Add(string key, decimal number, int place)
    {
        if (!_counts.TryGetValue(key, out var counts))
        {
            _counts[key] = counts = [];
        }

        var at = counts.FindIndex(c => c.Number == number);
        if (at < 0)
        {
            counts.Add(new SaidCount(number, 1, place));
        }
        else
        {
            counts[at] = counts[at] with { Forms = counts[at].Forms + 1 };
        }
    }
}
