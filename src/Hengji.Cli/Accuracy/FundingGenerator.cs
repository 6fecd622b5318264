using Hengji.Targets;

namespace Hengji.Cli.Accuracy;

/// <summary>Invents the money of a project: sums that add up, with some boxes blank or zero as offices leave them.</summary>
internal static class FundingGenerator
{
    public static Funding Draw(FormEdition edition, Dice dice)
    {
        var annual = Amount(edition, dice);
        var carried = dice.Chance(20) ? Share(annual, dice) : 0;
        var annualOther = dice.Chance(12) ? Share(annual, dice) : 0;
        var later = dice.Chance(20) ? Amount(edition, dice) : 0;
        var other = annualOther;
        var total = annual + later;
        var blankZeros = dice.Chance(50);
        return new Funding
        {
            Total = new Money(total),
            Fiscal = new Money(total - other),
            Other = Shown(other, blankZeros),
            AnnualTotal = new Money(annual),
            AnnualFiscal = new Money(annual - carried - annualOther),
            AnnualCarriedOver = Shown(carried, blankZeros),
            AnnualOther = Shown(annualOther, blankZeros),
        };
    }

    private static Money? Shown(decimal yuan, bool blankZeros) => yuan == 0 && blankZeros ? null : new Money(yuan);

    private static decimal Amount(FormEdition edition, Dice dice)
    {
        var tenThousands = dice.Between(1, 4) switch
        {
            1 => dice.Between(1, 60),
            2 => dice.Between(100, 9900) / 100m,
            3 => dice.Between(1000, 99999) / 100m,
            _ => dice.Between(10, 2000),
        };
        return edition == FormEdition.B && dice.Chance(40)
            ? (tenThousands * 10_000m) + dice.Between(1, 9999)
            : tenThousands * 10_000m;
    }

    /// <summary>A part of the amount between a tenth and a third, in whole hundreds of yuan.</summary>
    private static decimal Share(decimal amount, Dice dice) =>
        decimal.Floor(amount * dice.Between(10, 33) / 100m / 100m) * 100m;
}
