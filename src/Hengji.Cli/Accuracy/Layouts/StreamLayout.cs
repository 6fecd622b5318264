using System.Text;

namespace Hengji.Cli.Accuracy.Layouts;

/// <summary>The text layer of a PDF: one cell after another, each line of a wrapped cell on a line of its own.</summary>
/// <param name="airy">Whether a blank line divides the lines.</param>
internal sealed class StreamLayout(bool airy) : Layout
{
    public override string Extension => ".txt";

    public override bool NeedsStated => true;

    public override string Write(IReadOnlyList<Section> sections)
    {
        var text = new StringBuilder();
        foreach (var section in sections)
        {
            var lines = section is Section.Printed { Draft: var draft }
                ? draft.Rows.SelectMany(r => r).SelectMany(Wrapping.Of)
                : Texts(section).SelectMany(r => r);
            foreach (var line in lines.Where(l => l.Length > 0))
            {
                text.Append(line).Append(airy ? "\n\n" : "\n");
            }
        }

        return text.ToString();
    }
}
