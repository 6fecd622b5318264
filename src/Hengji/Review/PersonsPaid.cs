using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review;

/// <summary>How many persons a project pays.</summary>
/// <param name="Number">How many.</param>
/// <param name="Unit">人, 名 or 位, as written.</param>
/// <param name="Field">Where it stands.</param>
internal readonly record struct PersonsPaid(decimal Number, string Unit, Field Field)
{
    /// <summary>The number that the quantity indicators state; null where they state several, none, or what was not surely read.</summary>
    public static PersonsPaid? Of(Dossier dossier)
    {
        PersonsPaid? found = null;
        var rows = dossier.Target.Indicators;
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row] is not { Category: Category.Quantity, Name: { } name } indicator)
            {
                continue;
            }

            foreach (var (field, text) in new[] { (Field.IndicatorName(row), name), (Field.TargetValue(row), indicator.Target?.Text) })
            {
                foreach (var mention in text is null ? [] : QuantityScanner.Scan(text))
                {
                    if (mention.Quantity is not { Unit: "人" or "名" or "位", Number: > 0 } persons)
                    {
                        continue;
                    }

                    if ((found is { } known && known.Number != persons.Number) || !dossier.Form.IsSure(field))
                    {
                        return null;
                    }

                    found ??= new PersonsPaid(persons.Number, persons.Unit, field);
                }
            }
        }

        return found;
    }
}
