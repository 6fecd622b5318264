using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Drafting;

/// <summary>The sums a form asks for (资金合计), added up while the parts are typed.</summary>
public static class ManuscriptSums
{
    /// <summary>
    /// The sum of the parts of each total, as the box would write it, for totals of which a part is stated and whose own words
    /// say something else.
    /// </summary>
    public static IReadOnlyDictionary<Box, string> Of(PerformanceTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var funding = target.Funding;
        var sums = new Dictionary<Box, string>();
        Add(Box.FundingTotal, funding.Total, [funding.Fiscal, funding.Other]);
        Add(Box.AnnualTotal, funding.AnnualTotal, [funding.AnnualFiscal, funding.AnnualCarriedOver, funding.AnnualOther]);
        return sums;

        void Add(Box box, Money? total, Money?[] parts)
        {
            if (parts.Any(part => part is not null))
            {
                var sum = new Money(parts.Sum(part => part?.Yuan ?? 0m));
                if (total != sum)
                {
                    sums[box] = Dossiers.FieldEntry.Written(sum, target.AmountUnit);
                }
            }
        }
    }
}
