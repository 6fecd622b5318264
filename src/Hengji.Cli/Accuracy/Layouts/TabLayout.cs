using System.Text;

namespace Hengji.Cli.Accuracy.Layouts;

/// <summary>Cells divided by tabs, a row a line: what a table becomes when pasted as text.</summary>
internal sealed class TabLayout(bool airy) : Layout
{
    public override string Extension => ".txt";

    public override string Write(IReadOnlyList<Section> sections)
    {
        var text = new StringBuilder();
        foreach (var section in sections)
        {
            text.Append('\n');
            if (section is Section.Printed { Draft: var draft })
            {
                foreach (var row in draft.Rows)
                {
                    text.Append(IsTitle(row) ? row[0].Text + "\n" : string.Join('\t', row.Select(c => c.Text))).Append('\n');
                    if (airy)
                    {
                        text.Append('\n');
                    }
                }
            }
            else
            {
                foreach (var row in Texts(section))
                {
                    text.Append(string.Join('\t', row)).Append('\n');
                }
            }
        }

        return text.ToString();
    }
}
