using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Hengji.Norms;
using Hengji.Review;
using Hengji.Review.Grades;
using Hengji.Targets;
using Hengji.Writing.Reviews;
using UglyToad.PdfPig;
using Category = Hengji.Terms.Category;

namespace Hengji.Tests.Writing;

public sealed class ReviewSheetTests
{
    private const string Unset = "写有“建议”的等级和得分由系统根据审核意见推算，尚未经审核人评定，以审核人评定为准。";

    private static readonly PerformanceTarget Faulty = Sample.WithRow(Category.Quantity, "巡检路灯数量", null) with
    {
        Funding = Sample.Target.Funding with { Other = Money.Of(4.60m, MoneyUnit.TenThousandYuan) },
    };

    public static TheoryData<ReviewSheetKind> Kinds => [ReviewSheetKind.General, ReviewSheetKind.KeyProject];

    [Theory, MemberData(nameof(Kinds))]
    public void Opinions_stand_under_their_items_with_suggested_grades(ReviewSheetKind kind)
    {
        var rows = Rows(SheetOf(kind, Faulty));

        var whole = rows.Single(row => row.Contains("规范完整性|", StringComparison.Ordinal));
        Assert.Contains("（必改）数量指标·年度指标值（巡检路灯数量）：", whole, StringComparison.Ordinal);
        Assert.Contains("（必改）项目资金总额：", whole, StringComparison.Ordinal);
        Assert.EndsWith(kind == ReviewSheetKind.General ? "建议：中" : "建议：7", whole, StringComparison.Ordinal);
        Assert.EndsWith("建议：良", rows.Single(row => row.StartsWith("综合评定等级", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(Unset, Text(SheetOf(kind, Faulty)), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void What_a_person_set_stands_and_nothing_is_called_a_suggestion(ReviewSheetKind kind)
    {
        var sheet = SheetOf(kind, Faulty);
        var set = sheet with
        {
            Items = [.. sheet.Items.Select(item => item with { Set = Grade.Good, SetScore = item.Points - 2, Comment = "已与单位沟通。" })],
            Set = Grade.Good,
            Opinion = "同意修改后进入下一步。",
            Reviewer = "青溪镇财政所",
            Date = new DateOnly(2025, 3, 7),
        };
        var text = Text(set);

        Assert.DoesNotContain("建议：", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Unset, text, StringComparison.Ordinal);
        Assert.Contains("审核人补充：已与单位沟通。", text, StringComparison.Ordinal);
        Assert.Contains("同意修改后进入下一步。", text, StringComparison.Ordinal);
        Assert.Contains("2025年3月7日", text, StringComparison.Ordinal);
        if (kind == ReviewSheetKind.KeyProject)
        {
            Assert.Contains(Rows(set), row => row == "总分|100|84");
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Word_file_is_valid(ReviewSheetKind kind) =>
        Assert.Empty(OfficeCells.FaultsOfDocx(ReviewSheets.Docx([SheetOf(kind, Faulty), SheetOf(kind, Sample.Target)])));

    [Theory, MemberData(nameof(Kinds))]
    public void Print_says_what_the_Word_file_says(ReviewSheetKind kind)
    {
        var sheet = SheetOf(kind, Faulty);
        using var pdf = PdfDocument.Open(ReviewSheets.Pdf([sheet]));
        var printed = pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value).ToHashSet(StringComparer.Ordinal);

        Assert.All(
            Text(sheet).EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune)).Select(rune => rune.ToString()),
            letter => Assert.Contains(letter, printed));
    }

    [Fact]
    public void Sheet_without_year_or_amounts_is_printed_all_the_same() =>
        Assert.NotEmpty(ReviewSheets.Docx([SheetOf(ReviewSheetKind.KeyProject, new PerformanceTarget())]));

    private static ReviewSheet SheetOf(ReviewSheetKind kind, PerformanceTarget target)
    {
        var findings = RuleCatalog.National.Review(Sample.Dossier(target));
        return ReviewSheet.Of(kind, target, new ReviewGrader(RuleCatalog.National).Suggest(Sample.Reading(target), findings));
    }

    private static List<string> Rows(ReviewSheet sheet)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(ReviewSheets.Docx([sheet])), isEditable: false);
        return
        [
            .. document.MainDocumentPart!.Document!.Descendants<TableRow>()
                .Select(row => string.Join('|', row.Elements<TableCell>().Select(cell => cell.InnerText).Where(text => text.Length > 0))),
        ];
    }

    private static string Text(ReviewSheet sheet)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(ReviewSheets.Docx([sheet])), isEditable: false);
        return document.MainDocumentPart!.Document!.Body!.InnerText;
    }
}
