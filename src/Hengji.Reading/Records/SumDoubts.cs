using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Reading.Records;

/// <summary>
/// Amounts of a picture that do not add up. A digit misread breaks a sum as an author's mistake does, and which it was
/// only the original tells: every amount of such a sum is in doubt until someone has compared it. In a document that is
/// text the same is the author's, and left to the review.
/// </summary>
internal static class SumDoubts
{
    /// <summary>One of the amounts, as often as not the same one, is wrong.</summary>
    private const double Confidence = 0.6;

    /// <param name="reading">The form.</param>
    /// <param name="isRecognised">Whether a field was read from a picture.</param>
    public static FormReading Told(FormReading reading, Func<Field, bool> isRecognised)
    {
        var notes = new List<ReadingNote>();
        foreach (var (total, parts) in Sums(reading.Target))
        {
            List<(Field Field, Money? Amount)> stated = [.. parts.Append(total).Where(a => a.Amount is not null)];
            var recognised = stated.Where(a => isRecognised(a.Field)).Select(a => a.Field).ToList();
            if (total.Amount is not { } whole || stated.Count < 2 || recognised.Count == 0
                || parts.Aggregate(default(Money), (sum, part) => sum + (part.Amount ?? default)) == whole)
            {
                continue;
            }

            notes.AddRange(recognised.Select(field => new ReadingNote(
                field,
                NoteKind.Doubt,
                $"{OfficialTerms.Caption(total.Field.Box)}与各分项之和不符，可能有数字认错，请对照原件逐项核对。",
                Confidence,
                [.. reading.Traces[field].Select(t => t.Line).Distinct().Order()])));
        }

        return notes.Count == 0 ? reading : reading with { Notes = [.. reading.Notes, .. notes] };
    }

    private static IEnumerable<((Field Field, Money? Amount) Total, (Field Field, Money? Amount)[] Parts)> Sums(PerformanceTarget target)
    {
        var funding = target.Funding;
        yield return (
            (Field.Of(Box.FundingTotal), funding.Total),
            [(Field.Of(Box.FundingFiscal), funding.Fiscal), (Field.Of(Box.FundingOther), funding.Other)]);
        yield return (
            (Field.Of(Box.AnnualTotal), funding.AnnualTotal),
            [(Field.Of(Box.AnnualFiscal), funding.AnnualFiscal), (Field.Of(Box.AnnualCarriedOver), funding.AnnualCarriedOver), (Field.Of(Box.AnnualOther), funding.AnnualOther)]);
        for (var row = 0; row < target.Tasks.Count; row++)
        {
            var task = target.Tasks[row];
            yield return (
                (new Field(Box.TaskAmount, row), task.Amount),
                [(new Field(Box.TaskFiscal, row), task.Fiscal), (new Field(Box.TaskOther, row), task.Other)]);
        }
    }
}
