using System.Globalization;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;
using Hengji.Writing.Forms;
using Hengji.Writing.Papers;

namespace Hengji.Writing.Reviews;

/// <summary>Lays a return notice out: the letter, then a table of opinions for each project.</summary>
internal static class ReturnNoticePaper
{
    private const string Gap = "【　　　　】";

    private static readonly int[] Columns = [620, 820, 2300, 3498, 2400];

    public static Paper Of(ReturnNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var title = "项目支出绩效目标审核退回意见";
        List<PaperBlock> blocks =
        [
            new PaperTitle(title),
            new PaperParagraph(ParagraphKind.Flush, (notice.Unit ?? Gap) + "："),
            new PaperParagraph(ParagraphKind.Indented, notice.Opening ?? Opening(notice)),
        ];
        for (var i = 0; i < notice.Projects.Count; i++)
        {
            blocks.AddRange(Project(notice.Projects[i], notice.Projects.Count > 1 ? i + 1 : null));
        }

        blocks.Add(new PaperParagraph(ParagraphKind.Indented, "以上意见中，“必改”须修改后方可进入下一环节，“建议”请修改或说明理由，“提示”供核对。"));
        blocks.Add(new PaperParagraph(ParagraphKind.Right, notice.Reviewer ?? Gap));
        blocks.Add(new PaperParagraph(ParagraphKind.Right, Day(notice.Date)));
        return new Paper(title, blocks);
    }

    /// <summary>The usual opening: which projects, under what rule, and by when to submit again.</summary>
    public static string Opening(ReturnNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var years = notice.Projects.Select(project => project.Target.Year).OfType<int>().Distinct().Order().ToList();
        var year = years.Count > 0 ? string.Join('、', years.Select(y => y.ToString(CultureInfo.InvariantCulture))) + "年度" : string.Empty;
        var what = notice.Projects is [{ Target.ProjectName: { } name }]
            ? $"“{name}”项目"
            : string.Create(CultureInfo.InvariantCulture, $"{notice.Projects.Count}个项目");
        var count = notice.Projects.Sum(project => project.Opinions.Count);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"你单位报送的{year}{what}支出绩效目标已审核，共有{count}条意见，列在下面。请逐条修改或说明理由，于{Day(notice.Due)}前重新报送。");
    }

    private static IEnumerable<PaperBlock> Project(ReturnedProject project, int? number)
    {
        var name = project.Target.ProjectName ?? "（未填项目名称）";
        yield return new PaperHeading(number is { } n ? $"{ChineseNumber.Of(n)}、{name}" : name);
        yield return new PaperParagraph(ParagraphKind.Note, About(project));
        if (project.Comment is { Length: > 0 } comment)
        {
            yield return new PaperParagraph(ParagraphKind.Indented, comment);
        }

        if (project.Opinions.Count > 0)
        {
            yield return new PaperTable(Columns, [Head, .. project.Opinions.Select(Row)], HeadRow: 0);
        }
    }

    private static IReadOnlyList<PaperCell> Head =>
    [
        PaperCell.Label(0, "序号"),
        PaperCell.Label(1, "程度"),
        PaperCell.Label(2, "填报内容"),
        PaperCell.Label(3, "审核意见"),
        PaperCell.Label(4, "修改建议"),
    ];

    private static IReadOnlyList<PaperCell> Row(PrintedOpinion opinion, int index) =>
    [
        new PaperCell(0, CellKind.Target, (index + 1).ToString(CultureInfo.InvariantCulture)),
        new PaperCell(1, CellKind.Target, opinion.Severity.Name()),
        PaperCell.Filled(2, opinion.Quote is { Length: > 0 } quote ? $"{opinion.Place}\n“{quote}”" : opinion.Place),
        new PaperCell(3, CellKind.Goal, Said(opinion)),
        new PaperCell(4, CellKind.Goal, opinion.Suggestion is { Length: > 0 } wording ? $"{opinion.Remedy}\n可改为：{wording}" : opinion.Remedy),
    ];

    private static string Said(PrintedOpinion opinion)
    {
        var said = $"{opinion.Message}\n依据：{opinion.Basis}";
        return opinion.Comment is { Length: > 0 } comment ? $"{said}\n审核人补充：{comment}" : said;
    }

    private static string About(ReturnedProject project)
    {
        var counts = project.Opinions.GroupBy(opinion => opinion.Severity).OrderBy(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key.Name()}{group.Count()}条"));
        var target = project.Target;
        List<string> parts = [];
        if (target.CompetentDepartment is { } department)
        {
            parts.Add($"主管部门：{department}");
        }

        if (target.Funding.AnnualTotal is { } annual)
        {
            parts.Add($"年度资金申请总额：{SheetText.Amount(target, annual)}{(target.AmountUnit == MoneyUnit.Yuan ? "元" : "万元")}");
        }

        parts.Add(project.Opinions.Count > 0 ? string.Join('、', counts) : "无意见");
        return string.Join("　", parts);
    }

    private static string Day(DateOnly? day) => day is { } d
        ? string.Create(CultureInfo.InvariantCulture, $"{d.Year}年{d.Month}月{d.Day}日")
        : "　　　　年　　月　　日";
}
