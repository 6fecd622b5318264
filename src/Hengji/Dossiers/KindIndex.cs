using Hengji.Targets;

namespace Hengji.Dossiers;

/// <summary>A project among those of its kind.</summary>
/// <param name="Project">Its place in the neighbourhood.</param>
/// <param name="Promised">Key of the amounts of work it promises.</param>
/// <param name="Yuan">What it asks for; null when that was not read.</param>
internal readonly record struct KindMember(int Project, ulong Promised, decimal? Yuan);

/// <summary>
/// Projects by unit, year and kind, where the kind is how the name ends: the words of place stand in front in Chinese,
/// and those of money (经费, 项目) behind say nothing.
/// </summary>
internal sealed class KindIndex
{
    /// <summary>Letters of the ending that make a kind; a shorter name is its own kind.</summary>
    private const int Letters = 4;

    /// <summary>Projects of a kind beyond these are not compared: the first ones tell what is usual.</summary>
    private const int Kept = 64;

    private static readonly string[] MoneyWords = ["经费", "费用", "项目", "工作", "专项", "资金", "支出", "费"];

    private readonly Dictionary<ulong, List<KindMember>> _members = [];

    public void Add(PerformanceTarget target, int project)
    {
        if (KeyOf(target) is not { } key)
        {
            return;
        }

        if (!_members.TryGetValue(key, out var members))
        {
            _members[key] = members = [];
        }

        if (members.Count < Kept)
        {
            members.Add(new KindMember(project, Promised(target), (target.Funding.AnnualTotal ?? target.Funding.Total)?.Yuan));
        }
    }

    public IReadOnlyList<KindMember> Of(PerformanceTarget target) =>
        KeyOf(target) is { } key && _members.TryGetValue(key, out var members) ? members : [];

    /// <summary>The amounts of work a form promises, in any order, as one key: projects that promise different ones may well cost differently.</summary>
    public static ulong Promised(PerformanceTarget target)
    {
        ulong sum = 0;
        foreach (var indicator in target.Indicators)
        {
            if (indicator.Category == Terms.Category.Quantity)
            {
                sum = unchecked(sum + CanonicalText.Key(indicator.Target?.Text ?? "—").Key);
            }
        }

        return sum;
    }

    /// <summary>The ending that makes the kind of a project's name; null for a name too short to tell.</summary>
    public static string? KindOf(string name)
    {
        var kind = WithoutMoney(CanonicalText.Of(name));
        return kind.Length <= Letters ? null : kind[^Letters..].ToString();
    }

    /// <summary>The name without the words of money at its end.</summary>
    public static ReadOnlySpan<char> WithoutMoney(ReadOnlySpan<char> name)
    {
        for (var cut = true; cut;)
        {
            cut = false;
            foreach (var word in MoneyWords)
            {
                if (name.EndsWith(word, StringComparison.Ordinal))
                {
                    name = name[..^word.Length];
                    cut = true;
                }
            }
        }

        return name;
    }

    internal static ulong? KeyOf(PerformanceTarget target) =>
        target is { ProjectName: { } name, ImplementingUnit: { } unit, Year: { } year } && KindOf(name) is { } kind
            ? CanonicalText.Key(kind, CanonicalText.Key(unit).Key ^ (ulong)year).Key
            : null;
}
