using System.Globalization;
using System.Net;
using System.Text;
using Hengji.Cli.Accuracy.Printing;

namespace Hengji.Cli.Accuracy.Layouts;

/// <summary>A page of a government site; as Word saves it when <paramref name="word"/>.</summary>
/// <param name="word">With conditional comments, padded cells and a phantom cell at the end of each row.</param>
internal sealed class HtmlLayout(bool word) : Layout
{
    public override string Extension => ".html";

    public override string Write(IReadOnlyList<Section> sections)
    {
        var text = new StringBuilder();
        text.Append("<html>\n<head>\n<meta charset=\"utf-8\">\n<title>绩效目标公开</title>\n");
        if (word)
        {
            text.Append("<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->\n");
            text.Append("<style>td.MsoNormal{mso-style-parent:\"\";font-family:宋体}</style>\n");
        }

        text.Append("</head>\n<body>\n");
        foreach (var section in sections)
        {
            switch (section)
            {
                case Section.Printed { Draft: var draft }:
                    WriteForm(text, draft);
                    break;
                case Section.Foreign:
                    WriteTable(text, Texts(section));
                    break;
                default:
                    foreach (var line in Texts(section))
                    {
                        text.Append("<p>").Append(Encoded(line[0])).Append("</p>\n");
                    }

                    break;
            }
        }

        return text.Append("</body>\n</html>\n").ToString();
    }

    private void WriteForm(StringBuilder text, Draft draft)
    {
        foreach (var row in draft.Rows.Where(IsTitle))
        {
            text.Append("<p align=\"center\">").Append(Encoded(row[0].Text)).Append("</p>\n");
        }

        var rows = draft.Rows.Where(r => !IsTitle(r)).ToList();
        if (!draft.Ruled)
        {
            WriteTable(text, rows.Select(row => (IReadOnlyList<string>)[.. row.Select(c => c.Text)]));
            return;
        }

        text.Append("<table border=\"1\">\n");
        var covered = new HashSet<(int Row, int Column)>();
        for (var r = 0; r < rows.Count; r++)
        {
            text.Append("<tr>");
            for (var c = 0; c < rows[r].Count; c++)
            {
                if (!covered.Contains((r, c)))
                {
                    WriteCell(text, rows[r][c].Text, rows[r][c].Columns, rows[r][c].Rows);
                    Cover(covered, r, c, rows[r][c]);
                }
            }

            EndRow(text);
        }

        text.Append("</table>\n");
    }

    private static void Cover(HashSet<(int Row, int Column)> covered, int row, int column, Cell cell)
    {
        for (var r = row; r < row + cell.Rows; r++)
        {
            for (var c = column; c < column + cell.Columns; c++)
            {
                covered.Add((r, c));
            }
        }
    }

    private void WriteTable(StringBuilder text, IEnumerable<IReadOnlyList<string>> rows)
    {
        text.Append("<table border=\"1\">\n");
        foreach (var row in rows)
        {
            text.Append("<tr>");
            foreach (var cell in row)
            {
                WriteCell(text, cell, 1, 1);
            }

            EndRow(text);
        }

        text.Append("</table>\n");
    }

    private void WriteCell(StringBuilder text, string content, int columns, int rows)
    {
        text.Append("<td");
        if (columns > 1)
        {
            text.Append(CultureInfo.InvariantCulture, $" colspan=\"{columns}\"");
        }

        if (rows > 1)
        {
            text.Append(CultureInfo.InvariantCulture, $" rowspan=\"{rows}\"");
        }

        text.Append('>');
        text.Append(word ? $"<p class=\"MsoNormal\"><span lang=\"EN-US\">&nbsp;</span>{Encoded(content)}</p>" : Encoded(content));
        text.Append("</td>");
    }

    private void EndRow(StringBuilder text) => text.Append(word
        ? "<!--[if !supportMisalignedRows]--><td style=\"border:none\" width=\"0\"></td><!--[endif]--></tr>\n"
        : "</tr>\n");

    /// <summary>Boxes drawn as form controls stay controls; everything else is text.</summary>
    private static string Encoded(string text) => WebUtility.HtmlEncode(text)
        .Replace("&lt;input checked=&quot;&quot; type=&quot;checkbox&quot;/&gt;", "<input checked=\"\" type=\"checkbox\"/>", StringComparison.Ordinal)
        .Replace("&lt;input type=&quot;checkbox&quot;/&gt;", "<input type=\"checkbox\"/>", StringComparison.Ordinal)
        .ReplaceLineEndings("<br>");
}
