using Hengji.Terms;

namespace Hengji.Reading.Forms.Indicators;

/// <summary>
/// A branch of the tree as it may own indicators: a category (or only a dimension, where level 2 was lost), with where
/// its label stands among the indicators.
/// </summary>
/// <param name="Category">The category; null when only the dimension is known.</param>
/// <param name="Dimension">The dimension.</param>
/// <param name="Label">The printed label; null when it was lost.</param>
/// <param name="First">
/// Where the label stands: k on the row of the k-th indicator, k − ½ between the rows of the (k−1)-th and the k-th.
/// </param>
/// <param name="Last">Where its last repetition stands.</param>
internal sealed record Branch(Category? Category, Dimension Dimension, Token? Label, double First, double Last)
{
    public bool IsPrinted => Label is not null;

    /// <summary>Place in the official order.</summary>
    public int Rank => Category is { } category ? (int)category : ((int)Dimension * 4) + 3;

    /// <summary>How ill an indicator suits this branch.</summary>
    public double Unfit(double[] costs)
    {
        if (Category is { } category)
        {
            return costs[(int)category];
        }

        var best = double.MaxValue;
        for (var i = 0; i < costs.Length; i++)
        {
            if (((Category)i).DimensionOf() == Dimension)
            {
                best = Math.Min(best, costs[i]);
            }
        }

        return best;
    }
}
