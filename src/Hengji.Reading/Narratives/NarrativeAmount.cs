using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Hengji.Dossiers;
using Hengji.Targets;

namespace Hengji.Reading.Narratives;

/// <summary>
/// Reads the one amount that a text about the year's budget states. Of several amounts one is the total only where the
/// others add up to it; what is said to be about so much is no statement.
/// </summary>
internal static partial class NarrativeAmount
{
    private const string Doubts = "约近超逾余多";

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,；;。\n");

    public static (Stated<StatedAmount> Amount, int? Year)? Read(NarrativeText? section)
    {
        if (section is null)
        {
            return null;
        }

        var text = section.ToString();
        var years = Year().Matches(text).Select(m => m.Groups["year"].Value).Distinct(StringComparer.Ordinal).ToList();
        var found = Amount().Matches(text).Select(m => (Match: m, Value: Of(m))).ToList();
        if (years.Count > 1 || Total(found) is not { } total || IsVague(text, total.Match))
        {
            return null;
        }

        var start = text.AsSpan(0, total.Match.Index).LastIndexOfAny(ClauseEnds) + 1;
        while (start < total.Match.Index && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return (section.State(total.Value, start, total.Match.Index + total.Match.Length - start),
            years.Count == 1 ? int.Parse(years[0], CultureInfo.InvariantCulture) : null);
    }

    private static (Match Match, StatedAmount Value)? Total(List<(Match Match, StatedAmount Value)> found) => found switch
    {
        [] => null,
        [var only] => only,
        [var first, .. var rest] when rest.Sum(r => r.Value.Money.Yuan) == first.Value.Money.Yuan => first,
        [.. var rest, var last] when rest.Sum(r => r.Value.Money.Yuan) == last.Value.Money.Yuan => last,
        _ => null,
    };

    private static bool IsVague(string text, Match amount) =>
        (amount.Index > 0 && Doubts.Contains(text[amount.Index - 1], StringComparison.Ordinal))
        || text.AsSpan(amount.Index + amount.Length).TrimStart() is ['左', '右', ..] or ['以', ..] or ['/', ..] or ['每', ..] or ['余', ..];

    private static StatedAmount Of(Match match)
    {
        var unit = match.Groups["unit"].Value is "万元" ? MoneyUnit.TenThousandYuan : MoneyUnit.Yuan;
        var digits = match.Groups["number"].Value.Replace(",", string.Empty, StringComparison.Ordinal);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var step = Money.Of(1, unit).Yuan;
        for (var i = point < 0 ? 0 : digits.Length - point - 1; i > 0; i--)
        {
            step /= 10;
        }

        return new StatedAmount(Money.Of(decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), unit), unit, step);
    }

    [GeneratedRegex("(?<![0-9.,])(?<number>([0-9]{1,3}(,[0-9]{3}){1,4}|[0-9]{1,13})(\\.[0-9]{1,6})?)\\s*(?<unit>万元|元)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Amount();

    [GeneratedRegex("(?<![0-9])(?<year>20[0-9]{2})\\s*年", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Year();
}
