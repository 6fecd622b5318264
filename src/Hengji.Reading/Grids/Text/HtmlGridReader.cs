using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Hengji.Reading.Grids.Text;

/// <summary>
/// Reads the tables of a web page or of a Word file saved as one, and the text around them. Spans are laid out as
/// columns; cells that Word adds without width are dropped; tables that only lay out the page are walked through.
/// </summary>
internal static class HtmlGridReader
{
    private const int MaxSpan = 64;

    /// <summary>Longest text of a table that only arranges the content of a cell.</summary>
    private const int LongestFrame = 200;

    public static Grid Read(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var view = new TableView();
        if (document.Body is { } body)
        {
            Walk(body, view);
        }

        return view.ToGrid();
    }

    /// <summary>A stretch of the page that holds tables: what stands between them is a row a line.</summary>
    private static void Walk(INode node, TableView view)
    {
        var text = new StringBuilder();
        void Flush()
        {
            foreach (var line in text.ToString().Split('\n'))
            {
                if (!string.IsNullOrWhiteSpace(line))
                {
                    view.AddRow([line.Trim()], ruled: false);
                }
            }

            text.Clear();
        }

        Visit(node, text, table =>
        {
            Flush();
            Table(table, view);
        });
        Flush();
    }

    /// <summary>Writes what is seen of a node; blocks are lines of their own.</summary>
    /// <param name="node">The node.</param>
    /// <param name="text">Where to write.</param>
    /// <param name="onTable">What to do with a table; null to write its text.</param>
    private static void Visit(INode node, StringBuilder text, Action<IHtmlTableElement>? onTable)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText data:
                    text.Append(Collapse(data.Data));
                    break;
                case IElement hidden when HtmlControls.IsHidden(hidden):
                    break;
                case IHtmlTableElement table when onTable is not null:
                    onTable(table);
                    break;
                case IElement control when HtmlControls.Shown(control) is { } shown:
                    text.Append(shown);
                    break;
                case IHtmlBreakRowElement:
                    text.Append('\n');
                    break;
                case IHtmlTableCellElement inner:
                    text.Append(' ');
                    Visit(inner, text, onTable);
                    break;
                case IElement element when IsBlock(element):
                    NewLine(text);
                    Visit(element, text, onTable);
                    NewLine(text);
                    break;
                case IElement element:
                    Visit(element, text, onTable);
                    break;
            }
        }
    }

    private static void Table(IHtmlTableElement table, TableView view)
    {
        // Column by column, how many more rows a cell from above still covers.
        var covered = new List<int>();
        foreach (var row in table.Rows)
        {
            if (row.QuerySelector("table") is not null && !OnlyFrames(row))
            {
                foreach (var cell in row.Cells)
                {
                    Walk(cell, view);
                }

                continue;
            }

            view.AddRow(Row(row, covered), ruled: true);
        }
    }

    private static List<string> Row(IHtmlTableRowElement row, List<int> covered)
    {
        var cells = new List<string>();
        void SkipCovered()
        {
            while (cells.Count < covered.Count && covered[cells.Count] > 0)
            {
                covered[cells.Count]--;
                cells.Add(string.Empty);
            }
        }

        foreach (var cell in row.Cells.Where(c => !IsPhantom(c)))
        {
            SkipCovered();
            var text = CellContent(cell);
            var width = Span(cell.GetAttribute("colspan"));
            var height = Span(cell.GetAttribute("rowspan"));
            for (var i = 0; i < width; i++)
            {
                var column = cells.Count;
                cells.Add(i == 0 ? text : string.Empty);
                while (covered.Count <= column)
                {
                    covered.Add(0);
                }

                covered[column] = height - 1;
            }
        }

        SkipCovered();
        return cells;
    }

    private static int Span(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MaxSpan) : 1;

    /// <summary>Word pads misaligned rows with cells of no width and no content.</summary>
    private static bool IsPhantom(IHtmlTableCellElement cell)
    {
        if (cell.TextContent.Trim().Length > 0 || cell.QuerySelector("input") is not null)
        {
            return false;
        }

        var style = cell.GetAttribute("style")?.Replace(" ", string.Empty, StringComparison.Ordinal) ?? string.Empty;
        return string.Equals(cell.GetAttribute("width"), "0", StringComparison.Ordinal)
            || style.Contains("width:0;", StringComparison.OrdinalIgnoreCase)
            || style.Contains("width:0p", StringComparison.OrdinalIgnoreCase)
            || style.EndsWith("width:0", StringComparison.OrdinalIgnoreCase)
            || style.Contains("mso-cell-special:placeholder", StringComparison.OrdinalIgnoreCase);
    }

    private static string CellContent(IElement cell)
    {
        var text = new StringBuilder();
        Visit(cell, text, onTable: null);
        return text.ToString().Trim();
    }

    private static void NewLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }

    /// <summary>
    /// Whether the tables in a row only arrange the content of its cells, such as boxes in one line: the row is still a
    /// row of the form.
    /// </summary>
    private static bool OnlyFrames(IHtmlTableRowElement row) =>
        row.Cells.Length > 1
        && row.Cells.Any(c => c.QuerySelector("table") is null && c.TextContent.Trim().Length > 0)
        && row.QuerySelectorAll("table").All(t => t is IHtmlTableElement { Rows.Length: <= 1 } table
            && table.QuerySelector("table") is null && table.TextContent.Length <= LongestFrame);

    private static bool IsBlock(IElement element) => element.LocalName is
        "p" or "div" or "li" or "ul" or "ol" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "br" or "tr" or "section"
        or "article" or "header" or "footer" or "nav" or "blockquote" or "pre" or "center" or "form" or "dd" or "dt" or "dl";

    /// <summary>White space in markup is one blank.</summary>
    private static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var blank = char.IsWhiteSpace(c) || c == '\u00A0';
            if (c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD')
            {
                // Places where a line may break, which nobody wrote.
                continue;
            }

            if (!blank)
            {
                result.Append(c);
            }
            else if (result.Length == 0 || result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString();
    }
}
