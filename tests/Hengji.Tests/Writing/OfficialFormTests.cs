using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using CsCheck;
using Hengji.Targets;
using Hengji.Terms;
using Hengji.Tests.Review;
using Hengji.Writing.Docx;
using Hengji.Writing.Xlsx;

namespace Hengji.Tests.Writing;

public sealed class OfficialFormTests
{
    private static readonly PerformanceTarget FormB = Sample.Target with
    {
        Edition = FormEdition.B,
        Year = 2026,
        ProjectTypes = ["一次性项目", "特定目标类"],
        PlannedEnd = new PlanDate(2026, 12),
        GoalSpan = null,
        OverallGoal = "一、补齐村道路灯。\n二、建立管护台账。",
        Indicators =
        [
            Sample.Row(Dimension.Cost, Category.EconomicCost, "单盏维护成本", "=300.00(元/盏)"),
            Sample.Row(Dimension.Output, Category.Quantity, "更换灯头数量", "=240.00(盏)"),
            Sample.Row(Dimension.Output, Category.Quality, "路灯亮灯率", "≥98.00(%)"),
        ],
    };

    private static readonly PerformanceTarget Bare = new() { Edition = FormEdition.A };

    [Fact]
    public void The_same_record_gives_the_same_bytes()
    {
        Assert.Equal(DocxForms.Write([Sample.Target, FormB]), DocxForms.Write([Sample.Target, FormB]));
        Assert.Equal(XlsxForms.Write([Sample.Target, FormB]), XlsxForms.Write([Sample.Target, FormB]));
    }

    [Theory]
    [InlineData("经常性")]
    [InlineData("一次性")]
    [InlineData("阶段性项目")]
    public void A_nature_stands_behind_its_label_however_short_it_is_written(string nature)
    {
        var cells = OfficeCells.OfXlsx(XlsxForms.Write([FormB with { ProjectTypes = ["特定目标类", nature] }]));

        Assert.Contains($"项目性质 | F3={nature}\n", cells, StringComparison.Ordinal);
        Assert.Contains("项目类别 | C4=特定目标类\n", cells, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("form-a")]
    [InlineData("form-b")]
    [InlineData("bare")]
    public void Cells_stand_as_on_paper(string name)
    {
        var target = name switch { "form-a" => Sample.Target, "form-b" => FormB, _ => Bare };
        var folder = Path.Combine(Repository.Root, "tests/Hengji.Tests/Writing/Snapshots");

        Accept.File(Path.Combine(folder, name + ".docx.txt"), OfficeCells.OfDocx(DocxForms.Write([target])));
        Accept.File(Path.Combine(folder, name + ".xlsx.txt"), OfficeCells.OfXlsx(XlsxForms.Write([target])));
    }

    [Fact]
    public void Summary_has_a_row_an_indicator_and_totals() => Accept.File(
        Path.Combine(Repository.Root, "tests/Hengji.Tests/Writing/Snapshots/summary.xlsx.txt"),
        OfficeCells.OfXlsx(XlsxSummary.Write([Sample.Target, FormB, Bare])));

    [Fact]
    public void Validator_finds_no_fault_in_any_form() => AnyForm.Target.Array[1, 3].Sample(
        targets =>
        {
            Assert.Empty(OfficeCells.FaultsOfDocx(DocxForms.Write(targets)));
            Assert.Empty(OfficeCells.FaultsOfXlsx(XlsxForms.Write(targets)));
            Assert.Empty(OfficeCells.FaultsOfXlsx(XlsxSummary.Write(targets)));
        },
        iter: 60);

    [Fact]
    public void Document_does_not_end_with_a_table()
    {
        var last = OfficeCells.OfDocx(DocxForms.Write([Sample.Target])).TrimEnd('\n').Split('\n')[^1];

        Assert.Equal("¶ 填表人：\t负责人：\t联系电话：\t填报日期：　　年　　月　　日", last);
    }

    [Fact]
    public void Indicator_headings_are_repeated_on_every_page()
    {
        Assert.Contains("<w:tblHeader", Part(DocxForms.Write([Sample.Target]), "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("'青溪镇村道路灯维护'!$12:$12", Part(XlsxForms.Write([Sample.Target]), "xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_stays_blank_and_zero_is_zero()
    {
        var target = Sample.Target with { Funding = new Funding { Total = default(Money) } };
        var rows = OfficeCells.OfDocx(DocxForms.Write([target])).Split('\n');

        Assert.Contains(rows, row => row.EndsWith("项目资金总额⇥ | 0.00 | 年度资金申请总额 | ", StringComparison.Ordinal));
        Assert.Contains("D6=0 |", OfficeCells.OfXlsx(XlsxForms.Write([target])), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_digit_of_an_amount_is_printed()
    {
        var target = Sample.Target with { Funding = new Funding { Total = new Money(123_456.789m) } };

        Assert.Contains("12.3456789", OfficeCells.OfDocx(DocxForms.Write([target])), StringComparison.Ordinal);
        Assert.Contains("12.3456789", OfficeCells.OfXlsx(XlsxForms.Write([target])), StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_of_projects_of_one_name_are_told_apart()
    {
        var long31 = new string('长', 40);
        var cells = OfficeCells.OfXlsx(XlsxForms.Write(
            [Sample.Target with { ProjectName = long31 }, Sample.Target with { ProjectName = long31 }, Sample.Target with { ProjectName = "甲/乙:[丙]" }]));
        var names = cells.Split('\n').Where(line => line.StartsWith("# ", StringComparison.Ordinal));

        Assert.Equal(["# " + new string('长', 31), "# " + new string('长', 28) + "(2)", "# 甲乙丙"], names, StringComparer.Ordinal);
    }

    [Fact]
    public void Goal_too_tall_for_a_row_takes_several()
    {
        var goal = string.Join('\n', Enumerable.Range(1, 60).Select(n => $"{n}. 巡检路灯。"));
        var bytes = XlsxForms.Write([Sample.Target with { OverallGoal = goal }]);

        Assert.Empty(OfficeCells.FaultsOfXlsx(bytes));
        Assert.Contains("60. 巡检路灯。", OfficeCells.OfXlsx(bytes), StringComparison.Ordinal);
        Assert.All(
            XDocument.Parse(Part(bytes, "xl/worksheets/sheet1.xml")).Descendants().Attributes("ht"),
            height => Assert.True((double)height <= 409));
    }

    private static string Part(byte[] bytes, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
