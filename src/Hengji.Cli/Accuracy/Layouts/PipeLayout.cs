using System.Text;
using Hengji.Cli.Accuracy.Printing;

namespace Hengji.Cli.Accuracy.Layouts;

/// <summary>Cells divided by pipes; as Markdown with a rule below the first row.</summary>
internal sealed class PipeLayout(bool markdown) : Layout
{
    public override string Extension => markdown ? ".md" : ".txt";

    public override string Write(IReadOnlyList<Section> sections)
    {
        var text = new StringBuilder();
        foreach (var section in sections)
        {
            if (section is Section.Prose)
            {
                foreach (var line in Texts(section))
                {
                    text.Append(line[0]).Append("\n\n");
                }

                continue;
            }

            var rows = section is Section.Printed { Draft: var draft } ? TitlesFirst(draft, text) : Texts(section);
            var first = true;
            foreach (var row in rows)
            {
                text.Append("| ").AppendJoin(" | ", row.Select(OneLine)).Append(" |\n");
                if (first && markdown)
                {
                    text.Append('|').Insert(text.Length, " --- |", row.Count).Append('\n');
                }

                first = false;
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private IEnumerable<IReadOnlyList<string>> TitlesFirst(Draft draft, StringBuilder text)
    {
        foreach (var row in draft.Rows.Where(IsTitle))
        {
            text.Append(markdown && row == draft.Rows[0] ? "## " : string.Empty).Append(row[0].Text).Append("\n\n");
        }

        return draft.Rows.Where(r => !IsTitle(r)).Select(row => (IReadOnlyList<string>)[.. row.Select(c => c.Text)]);
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
