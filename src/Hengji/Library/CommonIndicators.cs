using Hengji.Terms;

namespace Hengji.Library;

/// <summary>A kind of project (项目类型), told by words of its name.</summary>
/// <param name="Code">Short Latin name, for addresses and commands (sanitation).</param>
/// <param name="Name">In Chinese (环境卫生保洁).</param>
/// <param name="Words">Words by which the name of a project tells it is of the kind.</param>
public sealed record ProjectKind(string Code, string Name, IReadOnlyList<string> Words);

/// <summary>A common indicator (共性指标) of a kind of project.</summary>
/// <param name="Kind">The kind of project.</param>
/// <param name="Category">二级指标.</param>
/// <param name="Name">三级指标.</param>
/// <param name="Form">How its target is written (≥【】%); the number is for the unit to fill in.</param>
/// <param name="Evidence">What proves it.</param>
public sealed record CommonIndicator(ProjectKind Kind, Category Category, string Name, string Form, string Evidence);

/// <summary>The common indicators that come with the program, by kind of project.</summary>
public sealed class CommonIndicators
{
    private const string File = "common-indicators.txt";

    private readonly Dictionary<string, ProjectKind> _byCode;

    private CommonIndicators(IReadOnlyList<ProjectKind> kinds, IReadOnlyList<CommonIndicator> all)
    {
        Kinds = kinds;
        All = all;
        _byCode = kinds.ToDictionary(kind => kind.Code, StringComparer.Ordinal);
    }

    /// <summary>Those that come with the program.</summary>
    public static CommonIndicators Shipped { get; } = Parse(LibraryData.Lines(File));

    /// <summary>All kinds of project, in the order of the data.</summary>
    public IReadOnlyList<ProjectKind> Kinds { get; }

    /// <summary>All common indicators, kind by kind.</summary>
    public IReadOnlyList<CommonIndicator> All { get; }

    /// <summary>The kind of a code; null when there is none.</summary>
    public ProjectKind? Kind(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);

    /// <summary>The common indicators of a kind, in the order of the form.</summary>
    public IEnumerable<CommonIndicator> Of(ProjectKind kind) => All.Where(common => common.Kind == kind);

    /// <summary>The kind a project is by its name: that of the longest word in it, the first of equals; null when the name tells none.</summary>
    public ProjectKind? KindOfProject(string? projectName)
    {
        ProjectKind? best = null;
        var longest = 0;
        foreach (var kind in projectName is null ? [] : Kinds)
        {
            foreach (var word in kind.Words)
            {
                if (word.Length > longest && projectName!.Contains(word, StringComparison.Ordinal))
                {
                    (best, longest) = (kind, word.Length);
                }
            }
        }

        return best;
    }

    private static CommonIndicators Parse(IEnumerable<string> lines)
    {
        var kinds = new List<ProjectKind>();
        var all = new List<CommonIndicator>();
        foreach (var line in lines)
        {
            if (line[0] == '[')
            {
                var close = line.IndexOf(']', StringComparison.Ordinal);
                var equals = line.IndexOf('=', StringComparison.Ordinal);
                kinds.Add(new ProjectKind(
                    line[1..close],
                    line[(close + 1)..equals].Trim(),
                    line[(equals + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)));
                continue;
            }

            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            all.Add(new CommonIndicator(kinds[^1], CategoryNamed(parts[0]), parts[1], parts[2], parts[3]));
        }

        return new CommonIndicators(kinds, all);
    }

    private static Category CategoryNamed(string word) => word switch
    {
        "数量" => Category.Quantity,
        "质量" => Category.Quality,
        "时效" => Category.Timeliness,
        "成本" => Category.Cost,
        "经济效益" => Category.EconomicBenefit,
        "社会效益" => Category.SocialBenefit,
        "生态效益" => Category.EcologicalBenefit,
        "满意度" => Category.ServiceSatisfaction,
        _ => throw new InvalidOperationException($"{File} names no category by {word}."),
    };
}
