using Hengji.Dossiers;
using Hengji.Scoring;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Scores;

/// <summary>An indicator of a self-evaluation with its numbers understood; null where a cell is blank, in doubt or no number.</summary>
/// <param name="Row">Index of the indicator.</param>
/// <param name="Indicator">As written.</param>
/// <param name="Points">分值.</param>
/// <param name="Score">得分.</param>
/// <param name="Actual">实际完成值, where it can be compared with the target.</param>
internal sealed record EvaluatedRow(int Row, Indicator Indicator, decimal? Points, decimal? Score, ActualValue? Actual)
{
    /// <summary>The form it stands on.</summary>
    public required FormReading Form { get; init; }

    /// <summary>Whether what the row has in these boxes, or has not, is surely so.</summary>
    public bool IsSure(params ReadOnlySpan<Box> boxes)
    {
        foreach (var box in boxes)
        {
            if (!Form.IsSure(Place(box)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A box of the row.</summary>
    public Field Place(Box box) => new(box, Row);

    /// <summary>What the target, the actual and the points come to by the norm; null when they cannot be compared.</summary>
    public IndicatorScore? Computed(IndicatorScoring scoring) =>
        Actual is { } actual && Points is >= 0 and var points && scoring.Score(Indicator, actual, points) is { Score: not null } score ? score : null;

    public static IReadOnlyList<EvaluatedRow> Of(Dossier dossier)
    {
        var rows = new List<EvaluatedRow>();
        for (var row = 0; row < dossier.Target.Indicators.Count; row++)
        {
            var indicator = dossier.Target.Indicators[row];
            string? Sure(Box box) => dossier.Form.IsSure(new Field(box, row)) ? indicator.Details?[box] : null;
            var target = dossier.Form.IsSure(Field.TargetValue(row)) ? indicator.Target : null;
            rows.Add(new EvaluatedRow(
                row,
                indicator,
                WrittenNumber.Of(Sure(Box.Points)),
                WrittenNumber.Of(Sure(Box.Score)),
                target is null ? null : WrittenActual.Of(Sure(Box.ActualValue), target.Meaning))
            {
                Form = dossier.Form,
            });
        }

        return rows;
    }
}
