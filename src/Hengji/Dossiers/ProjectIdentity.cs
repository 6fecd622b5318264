using System.Text;
using Hengji.Targets;

namespace Hengji.Dossiers;

/// <summary>
/// What makes two filings filings of one project: year, project name and implementing unit. A form that lacks one of
/// them has no identity; guessing would hide one project behind another.
/// </summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Name">Project name, spaces and character width evened out.</param>
/// <param name="Unit">Implementing unit, evened out in the same way.</param>
public sealed record ProjectIdentity(int Year, string Name, string Unit)
{
    public static ProjectIdentity? Of(PerformanceTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target is { Year: { } year, ProjectName: { } name, ImplementingUnit: { } unit }
            && Even(name) is { Length: > 0 } evenName
            && Even(unit) is { Length: > 0 } evenUnit
                ? new ProjectIdentity(year, evenName, evenUnit)
                : null;
    }

    private static string Even(string text)
    {
        var even = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune))
            {
                even.Append(rune.ToString());
            }
        }

        return even.ToString().Normalize(NormalizationForm.FormKC);
    }
}
