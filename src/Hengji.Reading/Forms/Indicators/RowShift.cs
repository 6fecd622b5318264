using Hengji.Reading.Forms.Layouts;

namespace Hengji.Reading.Forms.Indicators;

/// <summary>
/// Tells by how many columns a row has moved against the head: rows that lost the cells which a merged cell covers are
/// shorter and begin too far left. A row of full width stands where it should.
/// </summary>
internal static class RowShift
{
    /// <summary>A row stays where it is unless moving it spares so much.</summary>
    private const double Moved = 2.0;

    private const double Misplaced = 5;

    public static int Of(List<Token> tokens, TokenRow row, ColumnMap map)
    {
        if (row.Cells == map.Head.Width)
        {
            return 0;
        }

        var best = Cost(tokens, map, 0);
        var shift = 0;
        for (var by = -2; by <= map.Head.Width - row.Cells; by++)
        {
            var cost = by == 0 ? double.MaxValue : Cost(tokens, map, by) + Moved;
            if (cost < best)
            {
                best = cost;
                shift = by;
            }
        }

        return shift;
    }

    private static double Cost(List<Token> tokens, ColumnMap map, int shift)
    {
        double cost = 0;
        foreach (var token in tokens)
        {
            var text = token.Text;
            var level = BranchSequence.IsBranchLabel(token);
            cost += map.At(token.Column + shift)?.Role switch
            {
                null => Misplaced,
                ColumnRole.Dimension or ColumnRole.Category or ColumnRole.Side => token.IsText && !Likeness.IsScrap(text) ? Misplaced : 0,
                _ when level && token.Match == LabelMatch.Exact => Misplaced,
                ColumnRole.Name => Likeness.NameCost(text),
                ColumnRole.Target or ColumnRole.Actual or ColumnRole.Adjusted or ColumnRole.LongTermTarget => Likeness.TargetCost(text) * 0.6,
                ColumnRole.Sign => text.Length <= 3 && !char.IsLetterOrDigit(text[0]) ? 0 : text is "定性" ? 0 : Misplaced,
                ColumnRole.Unit => text.Length <= 4 && !text.AsSpan().ContainsAnyInRange('0', '9') ? 0.2 : 3,
                ColumnRole.Points or ColumnRole.Score => Likeness.IsPlainNumber(text) ? 0 : 3.5,
                _ => Likeness.IsPlainNumber(text) ? 2 : 0.5,
            };
        }

        return cost;
    }
}
