using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review;

/// <summary>The money one year's tasks are measured against.</summary>
/// <param name="Amount">What is asked for.</param>
/// <param name="Field">Where it stands.</param>
internal readonly record struct Budget(Money Amount, Field Field)
{
    /// <summary>
    /// 年度资金申请总额; where that was left blank and the project runs within one year, 项目资金总额. Null when neither
    /// is surely read, or nothing is asked for.
    /// </summary>
    public static Budget? OfYear(Dossier dossier)
    {
        var target = dossier.Target;
        var annual = Field.Of(Box.AnnualTotal);
        if (target.Funding.AnnualTotal is { } asked)
        {
            return asked > default(Money) && dossier.Form.IsSure(annual) ? new Budget(asked, annual) : null;
        }

        var total = Field.Of(Box.FundingTotal);
        var oneYear = target.GoalSpan is not { } span || span.From == span.To;
        return oneYear && target.Funding.Total is { } whole && whole > default(Money) && dossier.Form.IsSure(total)
            ? new Budget(whole, total)
            : null;
    }
}
