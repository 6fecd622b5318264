namespace Hengji.Cli.Wordings;

internal sealed partial class EnglishWording
{
    public override string PageOf(int page, int pages) => string.Create(Culture, $"recognising page {page} of {pages}");

    public override string ConfidenceHeading => "Confidence";

    public override string ConfidenceRange(double from, double to) =>
        from >= 1 ? "No remark" : string.Create(Culture, $"{from:0.00} to {to:0.00}");
}
