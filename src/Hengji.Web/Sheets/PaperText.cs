using System.Globalization;
using System.Text;
using Hengji.Dossiers;
using Hengji.Storage.Queries;
using Hengji.Targets;
using Hengji.Terms;
using Hengji.Writing.Forms;

namespace Hengji.Web.Sheets;

/// <summary>
/// What the boxes of a form show: the words on the paper. The record holds years, dates and amounts as values; where the
/// source still tells how they were written, that is shown, and the value stands second.
/// </summary>
internal sealed class PaperText(FormReading reading, SourceLines source)
{
    private const string AroundDates = ".-/—–－~至到年月日号";
    private const string AroundAmounts = ".,，元万¥￥人民币";

    /// <summary>The text of a box, empty when it is blank.</summary>
    public string Of(Field field)
    {
        var understood = SheetText.Of(reading.Target, field);
        return Written(field, understood) ?? understood;
    }

    /// <summary>The value a year, date or amount was understood as; null for other boxes and blank ones.</summary>
    public string? UnderstoodAs(Field field) =>
        SheetText.Of(reading.Target, field) is { Length: > 0 } text
            ? KindOf(field.Box) switch
            {
                Kind.Words => null,
                Kind.Amount => text + (reading.Target.AmountUnit == MoneyUnit.Yuan ? "元" : "万元"),
                _ => text,
            }
            : null;

    // A stretch that says more than the value, or something else, is no way of writing it: cells run into one another,
    // and mended letters differ.
    private string? Written(Field field, string understood)
    {
        var kind = KindOf(field.Box);
        if (kind == Kind.Words || understood.Length == 0 || !reading.Traces.TryGetValue(field, out var traces))
        {
            return null;
        }

        var raw = string.Concat(traces.Select(trace => Slice(trace.Start - source.Start, trace.Length)));
        var written = field.Box == Box.GoalSpan ? BehindItsLabel(raw) : raw.Trim();
        var same = kind == Kind.Amount
            ? Amount(written) is { } amount && Amount(understood) is { } value
                && (amount == value || amount == value * 10_000m || amount * 10_000m == value)
            : Numbers(written).SequenceEqual(Numbers(understood), StringComparer.Ordinal);
        return same ? written : null;
    }

    private string Slice(int start, int length) =>
        start >= 0 && start + length <= source.Text.Length ? source.Text.Substring(start, length) : string.Empty;

    // The form prints the years in the label's own cell.
    private static string BehindItsLabel(string cell)
    {
        var start = cell.AsSpan().IndexOfAnyInRange('0', '9');
        return start < 0 ? string.Empty : cell[start..].Trim().TrimEnd(')', '）', ']', '】').TrimEnd();
    }

    private static decimal? Amount(string text)
    {
        var folded = Folded(text);
        if (folded.Any(letter => !char.IsAsciiDigit(letter) && !AroundAmounts.Contains(letter, StringComparison.Ordinal)))
        {
            return null;
        }

        var digits = string.Concat(folded.Where(letter => char.IsAsciiDigit(letter) || letter == '.'));
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : null;
    }

    /// <summary>
    /// The numbers of a date without leading zeros; what is no part of a date stays, and makes it another. One year may
    /// be written as a span of itself.
    /// </summary>
    private static string[] Numbers(string text)
    {
        string[] numbers =
        [
            .. Folded(text).Split([.. AroundDates], StringSplitOptions.RemoveEmptyEntries).Select(n => n.TrimStart('0')),
        ];
        return numbers is [var from, var to] && string.Equals(from, to, StringComparison.Ordinal) && from.Length == 4
            ? [from]
            : numbers;
    }

    /// <summary>Full-width figures as plain ones, blanks taken out.</summary>
    private static string Folded(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter)));

    private static Kind KindOf(Box box) => box switch
    {
        Box.Year or Box.PlannedStart or Box.PlannedEnd or Box.GoalSpan => Kind.Date,
        Box.FundingTotal or Box.FundingFiscal or Box.FundingOther or Box.AnnualTotal or Box.AnnualFiscal
            or Box.AnnualCarriedOver or Box.AnnualOther => Kind.Amount,
        _ => Kind.Words,
    };

    private enum Kind
    {
        Words,
        Date,
        Amount,
    }
}
