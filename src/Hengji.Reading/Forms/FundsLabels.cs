using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>The labels of the funds block: what they tell together of the box that each stands for.</summary>
internal sealed class FundsLabels
{
    private readonly List<Token> labels;
    private readonly bool hasLevels;
    private readonly List<Token> others;
    private readonly List<Token> fiscals;
    private readonly Geometry geometry;

    /// <summary>Whether the form prints the money of the year alone: then 财政拨款 and 其他资金 are the year's.</summary>
    private readonly bool ofYearOnly;

    public FundsLabels(List<Token> labels, Geometry geometry)
    {
        this.labels = labels;
        this.geometry = geometry;
        hasLevels = labels.Exists(l => l.Is(FormLabel.FiscalLevel));
        others = labels.FindAll(l => l.Is(FormLabel.OtherFunds) && !IsLevel(l));
        fiscals = labels.Exists(l => l.Is(FormLabel.AnnualFiscal)) ? [] : labels.FindAll(l => l.Is(FormLabel.FundingFiscal));
        ofYearOnly = labels.Exists(l => l.Is(FormLabel.AnnualTotal))
            && !labels.Exists(l => l.Label is FormLabel.FundingTotal or FormLabel.AnnualFiscal or FormLabel.AnnualCarriedOver);
    }

    public Field FieldOf(Token label) => Field.Of(label.Label switch
    {
        FormLabel.FundingTotal => Box.FundingTotal,
        FormLabel.FundingFiscal => ofYearOnly || IsSecondFiscal(label) ? Box.AnnualFiscal : Box.FundingFiscal,
        FormLabel.AnnualTotal => Box.AnnualTotal,
        FormLabel.AnnualFiscal => Box.AnnualFiscal,
        FormLabel.AnnualCarriedOver => Box.AnnualCarriedOver,
        _ when IsLevel(label) => Box.FiscalLevel,
        _ => OtherOf(label),
    });

    /// <summary>Whether a label names money of one level of government.</summary>
    public bool IsLevel(Token label) =>
        label.Is(FormLabel.FiscalLevel) || (hasLevels && label.Is(FormLabel.OtherFunds) && FiscalLevels.IsLocal(label));

    /// <summary>Whether the money of a level is the year's: as the total or the fiscal part that stands before it, nearest to its column.</summary>
    public bool IsOfYear(Token level)
    {
        if (ofYearOnly)
        {
            return true;
        }

        Token? nearest = null;
        for (var i = 0; i < labels.Count && !ReferenceEquals(labels[i], level); i++)
        {
            if (labels[i].Label is FormLabel.FundingTotal or FormLabel.FundingFiscal or FormLabel.AnnualTotal or FormLabel.AnnualFiscal or FormLabel.AnnualCarriedOver
                && (geometry == Geometry.Stream || nearest is null || Math.Abs(labels[i].Column - level.Column) <= Math.Abs(nearest.Column - level.Column)))
            {
                nearest = labels[i];
            }
        }

        return nearest?.Label is FormLabel.AnnualTotal or FormLabel.AnnualFiscal or FormLabel.AnnualCarriedOver
            || (nearest is not null && nearest.Is(FormLabel.FundingFiscal) && IsSecondFiscal(nearest));
    }

    /// <summary>Where no label says that it is of the year, two may be called 其中：财政拨款: the first is the project's, the second the year's.</summary>
    private bool IsSecondFiscal(Token label) => fiscals.Count == 2 && ReferenceEquals(fiscals[1], label);

    /// <summary>Two boxes are labelled 其他资金: the first is the project's, the second the year's; a lone one goes by its column.</summary>
    private Box OtherOf(Token label)
    {
        if (ofYearOnly)
        {
            return Box.AnnualOther;
        }

        if (others.Count >= 2)
        {
            return ReferenceEquals(others[0], label) ? Box.FundingOther : Box.AnnualOther;
        }

        if (geometry == Geometry.Table)
        {
            var project = Distance(label, l => l.Label is FormLabel.FundingTotal or FormLabel.FundingFiscal);
            var year = Distance(label, l => l.Label is FormLabel.AnnualTotal or FormLabel.AnnualFiscal or FormLabel.AnnualCarriedOver);
            return year < project ? Box.AnnualOther : Box.FundingOther;
        }

        return Box.FundingOther;
    }

    private double Distance(Token label, Func<Token, bool> among)
    {
        var columns = labels.Where(among).Select(l => (double)Math.Abs(l.Column - label.Column)).ToList();
        return columns.Count == 0 ? double.MaxValue : columns.Average();
    }
}
