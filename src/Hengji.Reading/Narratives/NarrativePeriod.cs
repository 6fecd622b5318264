using System.Globalization;
using System.Text.RegularExpressions;
using Hengji.Dossiers;
using Hengji.Targets;

namespace Hengji.Reading.Narratives;

/// <summary>Reads the one period that a text states: 2026年1月1日至12月31日, 2026年1月-2027年6月, 2026年度.</summary>
internal static partial class NarrativePeriod
{
    public static Stated<StatedPeriod>? Read(NarrativeText? section)
    {
        if (section is null)
        {
            return null;
        }

        var text = section.ToString();
        var spans = Span().Matches(text);
        if (spans.Count == 1)
        {
            // Another year beside the span belongs to another period.
            var others = Year().Count(text) - Year().Count(spans[0].Value);
            return others == 0 && Of(spans[0]) is { } period ? section.State(period, spans[0].Index, spans[0].Length) : null;
        }

        return spans.Count == 0 && Year().Matches(text) is [var only] && text.Count(char.IsAsciiDigit) == 4 && PlanDate.Of(Number(only, "y") ?? 0, null, null) is { } year
            ? section.State(new StatedPeriod(year, year), only.Index, only.Length)
            : null;
    }

    private static StatedPeriod? Of(Match match)
    {
        var from = PlanDate.Of(Number(match, "y1") ?? 0, Number(match, "m1"), Number(match, "d1"));
        var to = PlanDate.Of(Number(match, "y2") ?? Number(match, "y1") ?? 0, Number(match, "m2"), Number(match, "d2"));
        return from is { } first && to is { } last && first.Earliest <= last.Latest && (Number(match, "y2") ?? Number(match, "m2")) is not null
            ? new StatedPeriod(first, last)
            : null;
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("(?<![0-9])(?<y1>20[0-9]{2})\\s*[年./](\\s*(?<m1>[0-9]{1,2})\\s*(月|[./]|(?=\\s*[-—－~～–至到])))?(\\s*(?<d1>[0-9]{1,2})\\s*日?)?\\s*起?\\s*(至|到|[-—－~～–]{1,2})\\s*((?<y2>20[0-9]{2})\\s*[年./])?(\\s*(?<m2>[0-9]{1,2})\\s*(月|[./]|(?![0-9])))?(\\s*(?<d2>[0-9]{1,2})\\s*日?)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Span();

    [GeneratedRegex("(?<![0-9])(?<y>20[0-9]{2})(?![0-9])(\\s*年度?)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Year();
}
