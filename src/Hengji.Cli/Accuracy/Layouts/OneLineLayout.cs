namespace Hengji.Cli.Accuracy.Layouts;

/// <summary>Everything on one line, cells divided by single spaces.</summary>
internal sealed class OneLineLayout : Layout
{
    public override string Extension => ".txt";

    public override bool NeedsStated => true;

    public override string Write(IReadOnlyList<Section> sections) =>
        string.Join(' ', sections.SelectMany(Texts).SelectMany(r => r).Where(t => t.Length > 0)) + "\n";
}
