using Hengji.Cli.Accuracy.Printing;

namespace Hengji.Cli.Accuracy.Layouts;

/// <summary>Wraps a cell at the width of its column, as print does: never inside a number, a word or before a stop.</summary>
internal static class Wrapping
{
    public static IReadOnlyList<string> Of(Cell cell)
    {
        var width = cell.Role switch
        {
            CellRole.Value when cell.Columns > 2 || cell.Text.Contains('。', StringComparison.Ordinal) => 21,
            CellRole.Value => 17,
            CellRole.Name => 19,
            CellRole.Category or CellRole.Side => 4,
            _ => 40,
        };
        var text = cell.Role is CellRole.Category or CellRole.Side
            ? cell.Text.Replace(" ", string.Empty, StringComparison.Ordinal)
            : cell.Text;
        if (text.Contains("<input", StringComparison.Ordinal) || cell.Fields.Any(f => f.Box is not
            (Terms.Box.ProjectName or Terms.Box.CompetentDepartment or Terms.Box.ImplementingUnit or Terms.Box.OverallGoal
            or Terms.Box.AnnualGoal or Terms.Box.IndicatorName or Terms.Box.Category)))
        {
            return text.Length == 0 ? [] : [text];
        }

        // A last line as wide as the column would look as if it went on below.
        for (var narrower = width; narrower > width - 6 && width > 8; narrower--)
        {
            var lines = Broken(text, narrower);
            if (lines.Count < 2 || lines[^1].Length < narrower - 3)
            {
                return lines;
            }
        }

        return Broken(text, width);
    }

    private static List<string> Broken(string text, int width)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = Math.Min(start + width, text.Length);
            while (end < text.Length && end > start + 1 && !MayBreak(text, end))
            {
                end--;
            }

            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    private static bool MayBreak(string text, int at) =>
        !"，。；、）)：:”》".Contains(text[at], StringComparison.Ordinal)
        && text[at] != ' ' && text[at - 1] != ' '
        && !"（(“《".Contains(text[at - 1], StringComparison.Ordinal)
        && !(char.IsAscii(text[at]) && char.IsAscii(text[at - 1]));
}
