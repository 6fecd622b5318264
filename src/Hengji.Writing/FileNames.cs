using System.Globalization;
using System.Text;
using Hengji.Targets;

namespace Hengji.Writing;

/// <summary>Names the files handed out, so that any system can keep them.</summary>
public static class FileNames
{
    /// <summary>Signs that one system or another does not allow in a file name.</summary>
    private const string Forbidden = "\\/:*?\"<>|";

    /// <summary>Longest name without its extension, in UTF-8: file systems stop at 255 bytes.</summary>
    private const int LongestInBytes = 200;

    public const string Summary = "绩效目标汇总表";

    public const string Forms = "绩效目标表";

    /// <summary>退回意见, of a unit.</summary>
    public const string Notice = "绩效目标审核退回意见";

    /// <summary>审核表, of a project.</summary>
    public const string ReviewSheet = "绩效目标审核表";

    /// <summary>镇村河道养护（2025年度）绩效目标表.docx.</summary>
    public static string Of(PerformanceTarget target, string extension) => Of(target, Forms, extension);

    /// <summary>镇村河道养护（2025年度）绩效目标审核表.docx.</summary>
    public static string Of(PerformanceTarget target, string title, string extension)
    {
        ArgumentNullException.ThrowIfNull(target);
        var year = target.Year is { } y ? string.Create(CultureInfo.InvariantCulture, $"（{y}年度）") : string.Empty;
        return Cut(Plain(target.ProjectName ?? string.Empty)) + year + title + extension;
    }

    /// <summary>青溪镇财政所2025年度绩效目标汇总表.xlsx: the unit and year they share, where they do.</summary>
    public static string Of(IReadOnlyList<PerformanceTarget> targets, string title, string extension)
    {
        ArgumentNullException.ThrowIfNull(targets);
        var units = targets.Select(target => target.ImplementingUnit).Distinct(StringComparer.Ordinal).ToList();
        var years = targets.Select(target => target.Year).Distinct().ToList();
        var unit = units is [{ } one] ? Plain(one) : string.Empty;
        var year = years is [{ } shared] ? string.Create(CultureInfo.InvariantCulture, $"{shared}年度") : string.Empty;
        return Cut(unit) + year + title + extension;
    }

    private static string Plain(string text) =>
        string.Concat(XmlText.Of(text).Where(c => !char.IsControl(c) && !Forbidden.Contains(c, StringComparison.Ordinal))).Trim(' ', '.');

    private static string Cut(string text)
    {
        var kept = new StringBuilder();
        var bytes = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongestInBytes)
            {
                break;
            }

            kept.Append(rune.ToString());
        }

        return kept.ToString();
    }
}
