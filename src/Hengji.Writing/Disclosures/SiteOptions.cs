namespace Hengji.Writing.Disclosures;

/// <summary>What a published site says of itself.</summary>
/// <param name="Publisher">Who publishes (公开单位), as 青溪镇财政所.</param>
public sealed record SiteOptions(string Publisher)
{
    public string Title => Publisher + "项目支出绩效目标公开";

    /// <summary>Whether a PDF of each form is laid beside it; needs the fonts.</summary>
    public bool WithPdf { get; init; } = true;
}
