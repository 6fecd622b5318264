using System.Globalization;

namespace Hengji.Cli.Wordings;

/// <content>What is said of forms laid side by side.</content>
internal sealed partial class ChineseWording
{
    public override string ShareOption(int least, int usual) => string.Create(
        CultureInfo.InvariantCulture, $"相同文字占百分之几以上才列出，{least}至100，不填为{usual}");

    public override string SharedBy(string caption, int percent) => string.Create(
        CultureInfo.InvariantCulture, $"{caption}（相同{percent}%）");

    public override string PairsAlike(int pairs, int forms) => pairs == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{forms}张表中没有雷同的。")
        : string.Create(CultureInfo.InvariantCulture, $"{forms}张表中有{pairs}对雷同；⟦⟧内为两表相同的文字。");
}
