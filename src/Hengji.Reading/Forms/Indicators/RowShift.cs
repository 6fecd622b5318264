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
            var level = BranchSequence.IsBranchLabel(token) && token.Match == LabelMatch.Exact;
            cost += map.At(token.Column + shift)?.Role switch
            {
                null => Misplaced,
                ColumnRole.Dimension or ColumnRole.Category or ColumnRole.Side => token.IsText && !Likeness.IsScrap(token.Text) ? Misplaced : 0,
                _ when level => Misplaced,
                { } role => RoleFit.Cost(token.Text, role),
            };
        }

        return cost;
    }
}
