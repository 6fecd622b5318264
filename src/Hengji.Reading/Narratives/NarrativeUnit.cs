using System.Text.RegularExpressions;
using Hengji.Dossiers;

namespace Hengji.Reading.Narratives;

/// <summary>Reads the one unit that a text names as carrying out the project.</summary>
internal static partial class NarrativeUnit
{
    public static Stated<string>? Read(NarrativeText? section)
    {
        if (section is null)
        {
            return null;
        }

        var text = section.ToString();
        var named = Named().Matches(text);
        return named.Count == 1 && named[0].Groups["unit"] is var unit && !Several().IsMatch(unit.ValueSpan)
            ? section.State(unit.Value.Trim(), unit.Index, unit.Length)
            : null;
    }

    [GeneratedRegex("(由|实施(主体|单位)(为|是|：|:))(?<unit>[\\p{IsCJKUnifiedIdeographs}（）()]{4,30}?)((?=负责|具体|组织|牵头|承担|统一|实施)|(?=[。；;，,\\s]|$))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Named();

    [GeneratedRegex("[及和与、]|各|所属|相关|本单位|我", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Several();
}
