using System.Text;
using Hengji.Cli.Accuracy.Printing;

namespace Hengji.Cli.Accuracy.Layouts;

/// <summary>A PDF read column by column: in the indicator block all labels, then all names, then all targets.</summary>
internal sealed class ColumnLayout : Layout
{
    public override string Extension => ".txt";

    public override bool NeedsStated => true;

    public override string Write(IReadOnlyList<Section> sections)
    {
        var text = new StringBuilder();
        foreach (var section in sections)
        {
            var lines = section is Section.Printed { Draft: var draft } ? Columns(draft) : Texts(section).SelectMany(r => r);
            foreach (var line in lines.Where(l => l.Length > 0))
            {
                text.Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Columns(Draft draft)
    {
        var first = draft.FirstIndicatorRow;
        var block = draft.Rows.Skip(first).SelectMany(r => r).ToList();
        return draft.Rows.Take(first).SelectMany(r => r)
            .Concat(block.Where(c => c.Role is not (CellRole.Name or CellRole.Target)))
            .Concat(block.Where(c => c.Role == CellRole.Name))
            .Concat(block.Where(c => c.Role == CellRole.Target))
            .Select(c => c.Text);
    }
}
