namespace Hengji.Cli.Wordings;

internal sealed partial class ChineseWording
{
    public override string PageOf(int page, int pages) => string.Create(Culture, $"正在识别第{page}页，共{pages}页");

    public override string ConfidenceHeading => "把握";

    public override string ConfidenceRange(double from, double to) =>
        from >= 1 ? "无疑点" : string.Create(Culture, $"{from:0.00}—{to:0.00}");
}
