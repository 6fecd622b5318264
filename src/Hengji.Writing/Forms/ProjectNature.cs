using Hengji.Targets;

namespace Hengji.Writing.Forms;

/// <summary>The options printed beside boxes of the official forms.</summary>
public static class ProjectNature
{
    public static string Ticked => "☑";

    public static string NotTicked => "□";

    /// <summary>项目类别 of form A, in printed order.</summary>
    public static IReadOnlyList<string> TypesOfFormA { get; } = ["专项资金", "经常性项目", "一次性项目"];

    /// <summary>项目性质 of form B, in printed order.</summary>
    public static IReadOnlyList<string> Options { get; } = ["经常性项目", "一次性项目", "阶段性项目"];

    /// <summary>The project's types that are none of the printed options.</summary>
    public static IEnumerable<string> Others(PerformanceTarget target, IReadOnlyList<string> options) =>
        target.ProjectTypes.Where(type => !options.Contains(type, StringComparer.Ordinal));

    /// <summary>The project's types that answer 项目性质 of form B, as written: 经常性 is 经常性项目.</summary>
    public static IEnumerable<string> Natures(PerformanceTarget target) => target.ProjectTypes.Where(IsNature);

    /// <summary>Those that answer 项目类别 beside it.</summary>
    public static IEnumerable<string> Classes(PerformanceTarget target) => target.ProjectTypes.Where(type => !IsNature(type));

    /// <summary>The options, each with its box behind it, two a line as the form has room for.</summary>
    internal static string Ticks(IEnumerable<string> options, IReadOnlyList<string> ticked) => string.Join('\n', options
        .Select(option => option + (ticked.Contains(option, StringComparer.Ordinal) ? Ticked : NotTicked))
        .Chunk(2)
        .Select(line => string.Join(' ', line)));

    private static bool IsNature(string type) => Options.Any(option => type.Length > 0 && option.AsSpan().TrimEnd("项目").SequenceEqual(type.AsSpan().TrimEnd("项目")));
}
