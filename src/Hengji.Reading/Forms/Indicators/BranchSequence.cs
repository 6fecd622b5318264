using Hengji.Terms;

namespace Hengji.Reading.Forms.Indicators;

/// <summary>The labels of the tree as printed, and the sequences of branches that they may stand for.</summary>
internal static class BranchSequence
{
    /// <summary>Branches in printed order, repetitions drawn together. Empty when no label of the tree was printed.</summary>
    public static List<Branch> Printed(IReadOnlyList<(Token Label, double Slot)> labels)
    {
        var cost2021 = labels.Any(l => l.Label.Label is FormLabel.EconomicCost or FormLabel.SocialCost or FormLabel.EcologicalCost);
        var satisfaction = labels.Any(l => l.Label.Is(FormLabel.ServiceSatisfaction));
        var categories = labels.Any(l => CategoryOf(l.Label.Label, cost2021, satisfaction) is not null and not Category.ServiceSatisfaction);
        var branches = new List<Branch>();
        foreach (var (label, slot) in labels)
        {
            var category = CategoryOf(label.Label, cost2021, satisfaction);
            var dimension = category?.DimensionOf() ?? (categories ? null : DimensionOf(label.Label));
            if (dimension is not { } level1)
            {
                continue;
            }

            if (branches.Count > 0 && branches[^1].Category == category && branches[^1].Dimension == level1)
            {
                branches[^1] = branches[^1] with { Last = slot };
                continue;
            }

            branches.Add(new Branch(category, level1, label, slot, slot));
        }

        return branches;
    }

    /// <summary>The printed order, with the branches that the form should have but does not print put where they belong.</summary>
    public static List<Branch> Completed(List<Branch> printed)
    {
        var result = new List<Branch>(printed);
        if (printed.Exists(b => b.Category is null))
        {
            return result;
        }

        var tree = printed.Exists(b => b.Dimension == Dimension.Cost) ? Taxonomy.Tree2021 : Taxonomy.Tree2015;
        foreach (var category in tree)
        {
            if (!result.Exists(b => b.Category == category))
            {
                var at = result.FindIndex(b => b.Rank > (int)category);
                result.Insert(at < 0 ? result.Count : at, new Branch(category, category.DimensionOf(), null, 0, 0));
            }
        }

        return result;
    }

    /// <summary>The same branches in the official order, or null when they are printed in it.</summary>
    public static List<Branch>? InOfficialOrder(List<Branch> printed)
    {
        var ordered = true;
        for (var i = 1; i < printed.Count; i++)
        {
            ordered &= printed[i - 1].Rank < printed[i].Rank;
        }

        if (ordered)
        {
            return null;
        }

        var sorted = new List<Branch>();
        foreach (var branch in printed.OrderBy(b => b.Rank))
        {
            if (sorted.Count > 0 && sorted[^1].Rank == branch.Rank)
            {
                sorted[^1] = sorted[^1] with { Last = Math.Max(sorted[^1].Last, branch.Last), First = Math.Min(sorted[^1].First, branch.First) };
            }
            else
            {
                sorted.Add(branch);
            }
        }

        return sorted;
    }

    public static bool IsBranchLabel(Token token) => token.Label is >= FormLabel.OutputDimension and <= FormLabel.ServiceSatisfaction;

    public static bool IsCategoryLabel(Token token) => token.Label is >= FormLabel.Cost and <= FormLabel.ServiceSatisfaction;

    private static Category? CategoryOf(FormLabel? label, bool cost2021, bool satisfactionPrinted) => label switch
    {
        FormLabel.EconomicCost => Category.EconomicCost,
        FormLabel.SocialCost => Category.SocialCost,
        FormLabel.EcologicalCost => Category.EcologicalCost,
        FormLabel.Quantity => Category.Quantity,
        FormLabel.Quality => Category.Quality,
        FormLabel.Timeliness => Category.Timeliness,
        FormLabel.Cost when !cost2021 => Category.Cost,
        FormLabel.EconomicBenefit => Category.EconomicBenefit,
        FormLabel.SocialBenefit => Category.SocialBenefit,
        FormLabel.EcologicalBenefit => Category.EcologicalBenefit,
        FormLabel.SustainableImpact => Category.SustainableImpact,
        FormLabel.ServiceSatisfaction => Category.ServiceSatisfaction,

        // The dimension has one category; where that label was lost, the dimension's stands for it.
        FormLabel.SatisfactionDimension when !satisfactionPrinted => Category.ServiceSatisfaction,
        _ => null,
    };

    /// <summary>The dimension that a label of level 1 names; null for other labels, and for 成本指标, which names a category as well.</summary>
    public static Dimension? DimensionBeside(Token label) => label.Label switch
    {
        FormLabel.OutputDimension => Dimension.Output,
        FormLabel.BenefitDimension => Dimension.Benefit,
        FormLabel.SatisfactionDimension => Dimension.Satisfaction,
        _ => null,
    };

    private static Dimension? DimensionOf(FormLabel? label) => label switch
    {
        FormLabel.OutputDimension => Dimension.Output,
        FormLabel.BenefitDimension => Dimension.Benefit,
        FormLabel.Cost => Dimension.Cost,
        _ => null,
    };
}
