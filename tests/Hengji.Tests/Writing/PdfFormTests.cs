using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Hengji.Targets;
using Hengji.Terms;
using Hengji.Tests.Review;
using Hengji.Writing.Forms;
using Hengji.Writing.Papers;
using Hengji.Writing.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Hengji.Tests.Writing;

public sealed partial class PdfFormTests
{
    private static readonly PerformanceTarget Long = Sample.Target with
    {
        OverallGoal = string.Concat(Enumerable.Repeat("维护全镇村道路灯，夜间行路有光，村民出行放心。\n", 30)),
        Indicators = [.. Enumerable.Range(1, 40).Select(n => Sample.Row(Dimension.Output, n < 30 ? Category.Quantity : Category.Quality, $"第{n}段路灯亮灯率", "≥98%"))],
    };

    [Fact]
    public void Text_is_taken_out_as_it_was_put_in()
    {
        const string name = "目长门食见车页风马龙户：1,234.50（≥≤±）“甲”—·";
        var text = TextOf(PdfForms.Write([Sample.Target with { ProjectName = name }]));

        Assert.Contains(name, text, StringComparison.Ordinal);
        Assert.Contains("经常性项目☑", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(Radicals(), text);
    }

    [Fact]
    public void Fonts_are_embedded_as_subsets_and_the_file_stays_small()
    {
        var bytes = PdfForms.Write([Sample.Target]);

        Assert.InRange(bytes.Length, 1, 60_000);
        using var document = PdfDocument.Open(bytes);
        Assert.All(document.GetPage(1).Letters, letter => Assert.Matches("^[A-Z]{6}[+]Noto", letter.FontName));
    }

    [Fact]
    public void Same_records_give_the_same_bytes() =>
        Assert.Equal(PdfForms.Write([Sample.Target, Long]), PdfForms.Write([Sample.Target, Long]));

    [Fact]
    public void Each_form_has_its_title_and_counts_its_own_pages()
    {
        using var document = PdfDocument.Open(PdfForms.Write([Long, Sample.Target]));
        var pages = document.GetPages().Select(TextOf).ToList();
        var own = pages.Count - 1;

        Assert.True(own >= 2);
        Assert.Equal([0, own], pages.Index().Where(p => p.Item.Contains("财政项目支出绩效目标表", StringComparison.Ordinal)).Select(p => p.Index));
        Assert.All(pages[..own].Index(), page => Assert.Contains($"第{page.Index + 1}页共{own}页", page.Item, StringComparison.Ordinal));
        Assert.Contains("第1页共1页", pages[own], StringComparison.Ordinal);
    }

    [Fact]
    public void Column_headings_stand_on_every_page_the_indicators_reach_and_signatures_below_the_last_row()
    {
        using var document = PdfDocument.Open(PdfForms.Write([Long]));
        var pages = document.GetPages().Select(TextOf).ToList();

        Assert.All(pages, page => Assert.Equal(
            page.Contains("段路灯亮灯率", StringComparison.Ordinal), page.Contains("三级指标年度指标值", StringComparison.Ordinal)));
        Assert.Contains("第40段路灯亮灯率", pages[^1], StringComparison.Ordinal);
        Assert.Contains("填报日期：", pages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_no_font_has_is_shown_as_missing() =>
        Assert.Contains("路灯〓〓项目", TextOf(PdfForms.Write([Sample.Target with { ProjectName = "路灯\U00020BB7\u0007项目" }])), StringComparison.Ordinal);

    /// <summary>Whatever a record holds: text stays inside its page and cell, and a row breaks only when higher than a page.</summary>
    [Fact]
    public void Pages_of_any_form_are_sound() => AnyForm.Target.Select(Gen.Int[0, 200]).Sample(
        (target, lines) =>
        {
            var form = OfficialForm.Of(target with { AnnualGoal = string.Join('\n', Enumerable.Repeat(target.AnnualGoal ?? "无", lines)) });
            var table = new SetTable(form.Blocks.OfType<PaperTable>().Single(), FormFonts.Installed);
            var parts = PageBreaks.Of(table, 674, 722, 27);
            Assert.Equal(
                Enumerable.Range(0, table.RowCount),
                parts.SelectMany(part => part).Where(slice => !slice.BeginsBefore).Select(slice => slice.Row).DistinctBy(row => row));
            foreach (var part in parts)
            {
                Assert.InRange(table.Heights(part).Sum(), 0, 722.01);
                Assert.All(part.Where(slice => slice.GoesOn), slice => Assert.True(SetTable.HeightOf(table.LinesOf(slice.Row)) > 600));
            }

            foreach (var page in PaperSetter.Set(form, FormFonts.Installed))
            {
                Assert.All(page.Lines, line =>
                {
                    Assert.InRange(line.Baseline, 60, page.Height - 30);
                    Assert.InRange(line.Left, 50, page.Width - 50);
                    Assert.InRange(line.Left + FormFonts.Installed.Width(line.Text, line.Type), 50, page.Width - 50);
                });
            }
        },
        iter: 200);

    private static string TextOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Concat(document.GetPages().Select(TextOf));
    }

    private static string TextOf(Page page)
    {
        var text = new StringBuilder();
        foreach (var letter in page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)))
        {
            text.Append(letter.Value);
        }

        return text.ToString();
    }

    [GeneratedRegex("[\u2E80-\u2FDF]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Radicals();
}
