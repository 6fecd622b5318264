using System.Text;
using System.Text.RegularExpressions;
using Hengji.Dossiers;
using Hengji.Targets;

namespace Hengji.Reading.Narratives;

/// <summary>The narratives of a document by what they may call their project.</summary>
internal sealed partial class NarrativeIndex
{
    private readonly Dictionary<string, ProjectNarrative?> byName = new(StringComparer.Ordinal);

    /// <param name="names">Texts of which one is the project's name.</param>
    /// <param name="narrative">What is stated of it.</param>
    public void Add(IEnumerable<string> names, ProjectNarrative narrative)
    {
        foreach (var name in names.Select(Key).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal))
        {
            // Two narratives of one name: which is meant is not known.
            byName[name] = byName.ContainsKey(name) ? null : narrative;
        }
    }

    /// <summary>What is stated of the form's project; null when nothing is, or it is not known which prose is meant.</summary>
    public ProjectNarrative? Of(PerformanceTarget form) =>
        form.ProjectName is { } name && byName.GetValueOrDefault(Key(name)) is { } narrative
            ? narrative with { ProjectName = name }
            : null;

    /// <summary>A name without what names are dressed in: blanks, marks, the year in front and 项目 behind.</summary>
    private static string Key(string name)
    {
        var letters = string.Concat(name.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit));
        return Dress().Replace(letters, string.Empty);
    }

    [GeneratedRegex("^(20[0-9]{2}年度?)|(项目|经费)+$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Dress();
}
