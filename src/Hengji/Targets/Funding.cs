namespace Hengji.Targets;

/// <summary>The money of a project (项目资金) as stated on the form. Blank or lost is null; zero only where 0 is written.</summary>
public sealed record Funding
{
    public static Funding Blank { get; } = new();

    /// <summary>项目资金总额.</summary>
    public Money? Total { get; init; }

    /// <summary>财政资金.</summary>
    public Money? Fiscal { get; init; }

    /// <summary>其他资金, of the whole project.</summary>
    public Money? Other { get; init; }

    /// <summary>年度资金申请总额.</summary>
    public Money? AnnualTotal { get; init; }

    /// <summary>当年财政拨款.</summary>
    public Money? AnnualFiscal { get; init; }

    /// <summary>上年结转资金.</summary>
    public Money? AnnualCarriedOver { get; init; }

    /// <summary>其他资金, of the year.</summary>
    public Money? AnnualOther { get; init; }
}
