using System.Globalization;
using Hengji.Norms;
using Hengji.Review;
using Hengji.Review.Grades;
using Hengji.Targets;
using Hengji.Writing.Forms;
using Hengji.Writing.Papers;

namespace Hengji.Writing.Reviews;

/// <summary>Lays a review sheet out: the project, the items with their opinions and grades, the whole, places to sign.</summary>
internal static class ReviewSheetPaper
{
    private const string Title = "项目支出绩效目标审核表";

    private static readonly int[] GeneralColumns = [900, 1200, 2300, 4038, 1200];

    private static readonly int[] KeyColumns = [900, 1200, 2100, 3438, 700, 1300];

    private static readonly string[] Ordinals = ["一", "二", "三", "四"];

    private static readonly PaperSignatures Signatures = new(
        [new(0, "审核人（签字）："), new(3500, "负责人（签字）："), new(6690, "审核单位（盖章）：")]);

    public static Paper Of(ReviewSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var isKey = sheet.Kind == ReviewSheetKind.KeyProject;
        var year = sheet.Target.Year?.ToString(CultureInfo.InvariantCulture) ?? "　　";
        var head = About(sheet, isKey).ToList();
        List<PaperBlock> blocks =
        [
            new PaperTitle(Title),
            new PaperSubtitle($"（{year}年度，{(isKey ? "重点项目" : "一般项目")}）"),
            new PaperTable(
                isKey ? KeyColumns : GeneralColumns,
                [.. head, Headings(isKey), .. sheet.Items.SelectMany((_, i) => Rows(sheet, i, isKey)), .. Whole(sheet, isKey)],
                head.Count),
            Signatures,
        ];
        blocks.AddRange(Notes(sheet));
        return new Paper(sheet.Target.ProjectName is { } name ? $"{name} {Title}" : Title, blocks);
    }

    private static IEnumerable<IReadOnlyList<PaperCell>> About(ReviewSheet sheet, bool isKey)
    {
        var target = sheet.Target;
        var rest = isKey ? 3 : 2;
        var unit = target.AmountUnit == MoneyUnit.Yuan ? "元" : "万元";
        yield return [PaperCell.Label(0, "项目名称", 2), PaperCell.Filled(2, target.ProjectName ?? string.Empty, rest + 1)];
        yield return
        [
            PaperCell.Label(0, "主管部门", 2),
            PaperCell.Filled(2, target.CompetentDepartment ?? string.Empty),
            PaperCell.Filled(3, $"实施单位：{target.ImplementingUnit}", rest),
        ];
        yield return
        [
            PaperCell.Label(0, $"资金总额（{unit}）", 2),
            PaperCell.Filled(2, SheetText.Amount(target, target.Funding.Total)),
            PaperCell.Filled(3, $"年度资金申请总额（{unit}）：{SheetText.Amount(target, target.Funding.AnnualTotal)}", rest),
        ];
    }

    private static List<PaperCell> Headings(bool isKey)
    {
        List<PaperCell> cells = [PaperCell.Label(0, "审核内容", 2), PaperCell.Label(2, "审核要点"), PaperCell.Label(3, "审核意见")];
        if (isKey)
        {
            cells.Add(PaperCell.Label(4, "分值"));
        }

        cells.Add(PaperCell.Label(isKey ? 5 : 4, isKey ? "得分" : "评定等级"));
        return cells;
    }

    private static IEnumerable<IReadOnlyList<PaperCell>> Rows(ReviewSheet sheet, int at, bool isKey)
    {
        var item = sheet.Items[at];
        var dimension = item.Item.Dimension();
        List<PaperCell> cells = [];
        if (at == 0 || sheet.Items[at - 1].Item.Dimension() != dimension)
        {
            var rows = sheet.Items.Skip(at).TakeWhile(other => other.Item.Dimension() == dimension).ToList();
            var points = isKey ? $"\n{Number(rows.Sum(row => row.Points))}分" : string.Empty;
            cells.Add(new PaperCell(0, CellKind.Side, $"{Ordinals[(int)dimension]}、\n{dimension.Name()}\n审核{points}") { Rows = rows.Count });
        }

        cells.Add(PaperCell.Label(1, item.Item.Name()) with { Key = item.Item.Key() });
        cells.Add(PaperCell.Filled(2, item.Question));
        cells.Add(new PaperCell(3, CellKind.Goal, Said(item)));
        if (isKey)
        {
            cells.Add(new PaperCell(4, CellKind.Target, Number(item.Points)));
        }

        cells.Add(new PaperCell(isKey ? 5 : 4, CellKind.Target, isKey ? Scored(item) : Graded(item.Set, item.Suggested)));
        yield return cells;
    }

    private static string Said(ReviewSheetItem item)
    {
        List<string> lines = [.. item.Opinions.Select(Said)];
        if (lines.Count == 0)
        {
            lines.Add(item.Why);
        }

        if (item.Comment is { Length: > 0 } comment)
        {
            lines.Add($"审核人补充：{comment}");
        }

        return string.Join('\n', lines);
    }

    private static string Said(PrintedOpinion opinion, int index)
    {
        var said = string.Create(
            CultureInfo.InvariantCulture, $"{index + 1}.（{opinion.Severity.Name()}）{opinion.Place}：{opinion.Message}");
        return opinion.Comment is { Length: > 0 } comment ? $"{said}（审核人：{comment}）" : said;
    }

    private static string Graded(Grade? set, Grade? suggested) =>
        set is { } grade ? grade.Name() : suggested is { } guess ? $"建议：{guess.Name()}" : string.Empty;

    private static string Scored(ReviewSheetItem item) =>
        item.SetScore is { } score ? Number(score)
        : item.SuggestedScore is { } guess ? $"建议：{Number(guess)}"
        : string.Empty;

    private static IEnumerable<IReadOnlyList<PaperCell>> Whole(ReviewSheet sheet, bool isKey)
    {
        var last = isKey ? 5 : 4;
        if (isKey)
        {
            var set = sheet.Items.All(item => item.SetScore is not null);
            var suggested = !set && sheet.Items.All(item => (item.SetScore ?? item.SuggestedScore) is not null);
            var sum = sheet.Items.Sum(item => item.SetScore ?? item.SuggestedScore ?? 0);
            yield return
            [
                PaperCell.Label(0, "总分", 4),
                new PaperCell(4, CellKind.Target, Number(sheet.Items.Sum(item => item.Points))),
                new PaperCell(5, CellKind.Target, set ? Number(sum) : suggested ? $"建议：{Number(sum)}" : string.Empty),
            ];
        }

        yield return
        [
            PaperCell.Label(0, "综合评定等级", 2) with { Key = ReviewItems.OverallKey },
            PaperCell.Filled(2, sheet.Set is null ? sheet.Why ?? string.Empty : string.Empty, last - 2),
            new PaperCell(last, CellKind.Target, Graded(sheet.Set, sheet.Suggested)),
        ];
        yield return [PaperCell.Label(0, "总体意见", 2) with { Key = ReviewItems.OpinionKey }, new PaperCell(2, CellKind.Goal, sheet.Opinion ?? "\n\n") { Columns = last - 1 }];
    }

    private static IEnumerable<PaperBlock> Notes(ReviewSheet sheet)
    {
        yield return new PaperParagraph(
            ParagraphKind.Right, $"{sheet.Reviewer}　{(sheet.Date is { } d ? string.Create(CultureInfo.InvariantCulture, $"{d.Year}年{d.Month}月{d.Day}日") : "　　　　年　　月　　日")}");
        yield return new PaperParagraph(
            ParagraphKind.Note, "注：优，进入下一步；良，协商完善后进入下一步；中，修改完善后重新报送审核；差，不得进入下一步。");
        if (sheet.RuleSet is { } rules)
        {
            yield return new PaperParagraph(ParagraphKind.Note, $"审核口径：{rules}。");
        }

        var open = sheet.Set is null || sheet.Items.Any(item => (sheet.Kind == ReviewSheetKind.KeyProject ? item.SetScore is null : item.Set is null));
        if (open)
        {
            yield return new PaperParagraph(
                ParagraphKind.Note, "写有“建议”的等级和得分由系统根据审核意见推算，尚未经审核人评定，以审核人评定为准。");
        }
    }

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
