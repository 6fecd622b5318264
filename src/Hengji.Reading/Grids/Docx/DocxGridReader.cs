using System.Globalization;
using System.Xml;
using Hengji.Reading.Grids.Office;
using Hengji.Reading.Grids.Text;
using Hengji.Sources;

namespace Hengji.Reading.Grids.Docx;

/// <summary>
/// Reads a Word document: tables with their merged cells laid out as columns, the text between them as bare rows, in
/// document order. What headers and footers say of every page (year, unit of money, title) stands once before it; notes
/// and comments are not part of a form and left out.
/// </summary>
internal sealed class DocxGridReader(Func<string, byte[]?> embedded)
{
    private readonly TableView view = new();
    private int paragraphs;
    private int tables;

    public static Grid Read(OfficePackage package, string document)
    {
        using var xml = package.Open(document) ?? throw new RefusedException("Word文件里没有正文，可能已损坏。请用Word打开并另存后再导入。");
        var reader = new DocxGridReader(id => package.Relations(document).TryGetValue(id, out var chunk) ? package.Bytes(chunk.Part) : null);
        reader.view.Remarks.AddRange(package.Remarks());
        reader.Margins(package, document);
        return reader.Read(new WordReader(xml, WordNumbering.Read(package, document)));
    }

    /// <summary>A Word document in one piece of XML.</summary>
    public static Grid Read(XmlReader body) => new DocxGridReader(static _ => null).Read(new WordReader(body, WordNumbering.None));

    private Grid Read(WordReader words)
    {
        words.Read(block => Outside(block, null));
        if (words.Changes.Remark is { } changes)
        {
            view.Remarks.Add(changes);
        }

        return view.ToGrid();
    }

    /// <summary>The text of headers and footers, each line once: pages of different kinds repeat it.</summary>
    private void Margins(OfficePackage package, string document)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (kind, part) in package.Relations(document).Values.OrderByDescending(r => r.Kind, StringComparer.Ordinal))
        {
            if (kind is not ("header" or "footer") || package.Open(part) is not { } opened)
            {
                continue;
            }

            using var xml = opened;
            var place = new Place(Cell: kind is "header" ? "页眉" : "页脚");
            new WordReader(xml, WordNumbering.None).Read(block =>
            {
                var lines = new List<string>();
                Lines(block, lines);
                foreach (var line in lines.SelectMany(l => l.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
                {
                    if (SaysSomething(line) && seen.Add(line))
                    {
                        view.AddRow([new PlacedText(line, place)], ruled: false);
                    }
                }
            });
        }
    }

    /// <summary>Whether a line of the margin is more than the number of the page (第2页 共3页, - 2 -).</summary>
    private static bool SaysSomething(string line) => line.Any(c => c is >= '\u4E00' and <= '\u9FFF' and not ('第' or '页' or '共'));

    /// <param name="block">A block that stands in no row.</param>
    /// <param name="within">The cell it is in, when that cell is laid out block by block.</param>
    private void Outside(WordBlock block, string? within)
    {
        if (block is WordTable table)
        {
            Table(table, within);
            return;
        }

        if (block is WordChunk chunk)
        {
            Embedded(chunk);
            return;
        }

        var place = new Place(Cell: within ?? Numbered("第", ++paragraphs, "段"));
        foreach (var line in ((WordParagraph)block).Text.Split('\n'))
        {
            var pieces = line.Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (pieces.Length > 0)
            {
                view.AddRow([.. pieces.Select(piece => new PlacedText(piece, place))], ruled: pieces.Length > 1);
            }
        }
    }

    /// <summary>A web page in the document; documents of other kinds in it are named, not read.</summary>
    private void Embedded(WordChunk chunk)
    {
        var bytes = embedded(chunk.Relation);
        if (bytes is null || OfficeGridReader.Takes(bytes) || GridReader.Read(bytes, Recognition.Unwatched).Grid is not { } grid)
        {
            view.Remarks.Add("文档里嵌入了另一份文件，没有读取。请用Word打开并另存后再导入。");
            return;
        }

        foreach (var row in grid.Rows.Where(r => r.Cells.Count > 0))
        {
            view.AddRow([.. row.Cells.Select(c => new PlacedText(c.Text, c.Trace.Place))], row.Ruled);
        }
    }

    private void Table(WordTable table, string? within)
    {
        var name = within is null ? Numbered("表", ++tables, string.Empty) : within + " 内表";
        foreach (var row in table.Rows)
        {
            Row(row, name + Numbered(" 第", row.Number, "行"));
        }
    }

    private void Row(WordRow row, string name)
    {
        var cells = new List<PlacedText>();
        var later = new List<(WordBlock Block, string Cell)>();
        cells.AddRange(Enumerable.Repeat(PlacedText.Nothing, row.Before));
        // A cell alone in its row that holds whole tables only lays out the page.
        var layout = row.Cells.Count == 1;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            var place = name + Numbered(" 第", i + 1, "格");
            var lines = new List<string>();
            var after = false;
            foreach (var block in cell.Continues ? [] : cell.Blocks)
            {
                after |= block is WordTable { IsFrame: false };
                if (after || (layout && cell.Blocks.Any(b => b is WordTable { IsFrame: false })))
                {
                    later.Add((block, place));
                }
                else
                {
                    Lines(block, lines);
                }
            }

            cells.Add(new PlacedText(string.Join('\n', lines), new Place(Cell: place)));
            cells.AddRange(Enumerable.Repeat(PlacedText.Nothing, cell.Width - 1));
        }

        if (later.Count == 0 || cells.Exists(c => c.Text.Length > 0))
        {
            view.AddRow(cells, ruled: true);
        }

        foreach (var (block, cell) in later)
        {
            Outside(block, cell);
        }
    }

    private static void Lines(WordBlock block, List<string> lines)
    {
        if (block is WordParagraph paragraph)
        {
            var text = paragraph.Text.Replace('\t', ' ').Trim();
            if (text.Length > 0)
            {
                lines.Add(text);
            }
        }
        else if (block is WordTable frame)
        {
            foreach (var inner in frame.Rows.SelectMany(r => r.Cells).Where(c => !c.Continues).SelectMany(c => c.Blocks))
            {
                Lines(inner, lines);
            }
        }
    }

    private static string Numbered(string before, int number, string after) =>
        string.Create(CultureInfo.InvariantCulture, $"{before}{number}{after}");
}
