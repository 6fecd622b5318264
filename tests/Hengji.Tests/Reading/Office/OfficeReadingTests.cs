using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Hengji.Cli.Accuracy;
using Hengji.Reading;
using Hengji.Reading.Grids.Office;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Hengji.Tests.Reading.Office;

public sealed class OfficeReadingTests
{
    private const string Word14 = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

    [Theory]
    [InlineData("<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/><w:t>专项</w:t><w:sym w:font=\"Wingdings 2\" w:char=\"F0A3\"/><w:t>一次性</w:t></w:r>", "☑专项☐一次性")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>专项</w:t></w:r>", "☑专项")]
    [InlineData("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>90%</w:t></w:r>", "≥90%")]
    [InlineData("<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings 2\"/></w:rPr><w:t>R</w:t></w:r><w:r><w:t>专项</w:t></w:r>", "☑专项")]
    [InlineData("<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>专项</w:t></w:r>", "☑专项")]
    [InlineData("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处输入</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>空</w:t></w:r>", "空")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:t>专项</w:t></w:r>", "☑专项")]
    [InlineData("<w:r><w:t>共</w:t></w:r><w:ins><w:r><w:t>903</w:t></w:r></w:ins><w:del><w:r><w:delText>900</w:delText></w:r></w:del><w:r><w:t>人</w:t></w:r>", "共903人")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r><w:r><w:t>公开</w:t></w:r>", "公开")]
    public void A_paragraph_reads_as_it_is_shown(string inside, string shown) =>
        Assert.Contains("│ " + shown + " │ 尾", Grid(OfficeFile.Word([new W.Table(new W.TableRow(
            new W.TableCell(new W.Paragraph($"<w:p {Word14}>{inside}</w:p>")), OfficeFile.Cell("尾")))])), StringComparison.Ordinal);

    [Fact]
    public void Merged_and_nested_cells_keep_their_columns_and_order()
    {
        var inner = new W.Table(new W.TableRow(OfficeFile.Cell("内甲"), OfficeFile.Cell("内乙")));
        var grid = Grid(OfficeFile.Word(
        [
            OfficeFile.Line("前言"),
            new W.Table(
                new W.TableRow(OfficeFile.Cell("甲", 2), OfficeFile.Cell("乙", merge: true)),
                new W.TableRow(OfficeFile.Cell("丙\n丁"), OfficeFile.Cell("戊"), OfficeFile.Cell(string.Empty, merge: false)),
                new W.TableRow(OfficeFile.Cell("己"), new W.TableCell(inner, new W.Paragraph()), OfficeFile.Cell("庚"))),
        ]));
        Assert.Equal("0001 · 前言\n0002 │ 甲 │  │ 乙\n0003 │ 丙⏎丁 │ 戊 │ \n0005 │ 己 │  │ 庚\n0006 │ 内甲 │ 内乙\n", grid);
    }

    [Fact]
    public void Only_what_a_person_sees_of_a_workbook_is_read()
    {
        var seen = new Worksheet(
            new Columns(new Column { Min = 2, Max = 2, Hidden = true, Width = 0 }),
            new SheetData(
                new Row(OfficeFile.Text("A1", "甲"), OfficeFile.Text("B1", "藏"), OfficeFile.Text("C1", "乙")) { RowIndex = 1 },
                new Row(OfficeFile.Text("A2", "藏")) { RowIndex = 2, Hidden = true },
                new Row(OfficeFile.Text("A3", "丙")) { RowIndex = 3 }));
        var hidden = new Worksheet(new SheetData(new Row(OfficeFile.Text("A1", "藏")) { RowIndex = 1 }));
        Assert.Equal(
            "0001 │ 甲 │ 乙\n0002 │ 丙\n",
            Grid(OfficeFile.Workbook([hidden, seen], states: [SheetStateValues.Hidden, SheetStateValues.Visible])));
    }

    [Fact]
    public void Cells_far_away_and_empty_cells_cost_nothing()
    {
        var data = new SheetData();
        for (var r = 1u; r <= 2000; r++)
        {
            var row = new Row { RowIndex = r };
            row.Append(Enumerable.Range(0, 26).Select(c => new Cell { CellReference = $"{(char)('A' + c)}{r.ToString(CultureInfo.InvariantCulture)}" }));
            data.Append(row);
        }

        data.Append(new Row(OfficeFile.Text("XFD1048576", "角")) { RowIndex = 1_048_576 });
        Assert.Equal("0001 │ 角\n", Grid(OfficeFile.Workbook([new Worksheet(data)])));
    }

    [Fact]
    public void Damaged_files_are_refused_and_never_throw()
    {
        var dice = new Dice(7);
        var cell = OfficeFile.Text("A1", "甲");
        foreach (var whole in (byte[][])[OfficeFile.Word([OfficeFile.Line("甲")]), OfficeFile.Workbook([new Worksheet(new SheetData(new Row(cell) { RowIndex = 1 }))])])
        {
            for (var i = 0; i < 400; i++)
            {
                var bytes = i % 4 == 0 ? whole[..dice.Between(1, whole.Length - 1)] : (byte[])whole.Clone();
                for (var k = 0; k < 8; k++)
                {
                    bytes[dice.Between(0, bytes.Length - 1)] = (byte)dice.Between(0, 255);
                }

                Assert.Empty(ReadingClaims.Broken(DocumentReader.Read("坏", bytes)));
            }
        }
    }

    [Fact]
    public void Old_Word_files_are_read_by_LibreOffice_or_refused_with_what_to_do()
    {
        var read = DocumentReader.Read("旧.rtf", "{\\rtf1\\ansi old form\\par}"u8.ToArray());
        if (LibreOffice.Find() is null)
        {
            Assert.Contains("LibreOffice", read.Refusal, StringComparison.Ordinal);
            return;
        }

        Assert.Null(read.Refusal);
        Assert.Contains("old form", read.Text, StringComparison.Ordinal);
    }

    private static string Grid(byte[] bytes) => DocumentReader.Stage("件", bytes, ReadingStage.Grid);
}
