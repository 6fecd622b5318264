using Hengji.Targets;

namespace Hengji.Dossiers;

/// <summary>
/// Projects by unit, year and kind, where the kind is how the name ends: the words of place stand in front in Chinese,
/// and those of money (经费, 项目) behind say nothing.
/// </summary>
internal sealed class KindIndex
{
    /// <summary>Letters of the ending that make a kind; a shorter name is its own kind.</summary>
    private const int Letters = 4;

    private static readonly string[] MoneyWords = ["经费", "费用", "项目", "工作", "专项", "资金", "支出", "费"];

    private readonly Dictionary<ulong, List<int>> _projects = [];

    public void Add(PerformanceTarget target, int project)
    {
        if (Key(target) is { } key)
        {
            if (!_projects.TryGetValue(key, out var list))
            {
                _projects[key] = list = [];
            }

            list.Add(project);
        }
    }

    public IReadOnlyList<int> Of(PerformanceTarget target) =>
        Key(target) is { } key && _projects.TryGetValue(key, out var list) ? list : [];

    private static ulong? Key(PerformanceTarget target)
    {
        if (target is not { ProjectName: { } name, ImplementingUnit: { } unit, Year: { } year })
        {
            return null;
        }

        var kind = CanonicalText.Of(name).AsSpan();
        for (var cut = true; cut;)
        {
            cut = false;
            foreach (var word in MoneyWords)
            {
                if (kind.EndsWith(word, StringComparison.Ordinal))
                {
                    kind = kind[..^word.Length];
                    cut = true;
                }
            }
        }

        return kind.Length <= Letters
            ? null
            : CanonicalText.Key(kind[^Letters..], CanonicalText.Key(unit).Key ^ (ulong)year).Key;
    }
}
