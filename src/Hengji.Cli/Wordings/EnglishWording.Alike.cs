using System.Globalization;

namespace Hengji.Cli.Wordings;

/// <content>What is said of forms laid side by side.</content>
internal sealed partial class EnglishWording
{
    public override string ShareOption(int least, int usual) => string.Create(
        CultureInfo.InvariantCulture, $"List pairs that share at least this many per cent of a text, {least} to 100; {usual} when left out");

    public override string SharedBy(string caption, int percent) => string.Create(
        CultureInfo.InvariantCulture, $"{caption} ({percent}% shared)");

    public override string PairsAlike(int pairs, int forms) => pairs == 0
        ? string.Create(CultureInfo.InvariantCulture, $"None of {forms} forms resemble each other.")
        : string.Create(CultureInfo.InvariantCulture, $"{pairs} pairs among {forms} forms resemble each other; what both have stands between ⟦ and ⟧.");
}
