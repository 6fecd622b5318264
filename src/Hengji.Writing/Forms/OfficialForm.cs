using System.Globalization;
using Hengji.Targets;
using Hengji.Terms;
using Hengji.Writing.Papers;

namespace Hengji.Writing.Forms;

/// <summary>One record as its official form, ready to sign. What is blank in the record is a blank cell.</summary>
internal static class OfficialForm
{
    private static readonly int[] Columns = [760, 1190, 1400, 1500, 2020, 2768];

    private static readonly PaperSignatures Signatures = new(
        [new(0, "填表人："), new(2200, "负责人："), new(4300, "联系电话："), new(6690, "填报日期：　　年　　月　　日")]);

    public static Paper Of(PerformanceTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var isB = target.Edition == FormEdition.B;
        var title = isB ? "财政项目支出绩效目标申报表" : "财政项目支出绩效目标表";
        var head = HeadRows(target, isB).ToList();
        IReadOnlyList<PaperCell> headings =
        [
            new PaperCell(0, CellKind.Side, "绩效\n指标") { Rows = Math.Max(1, target.Indicators.Count) + 1 },
            PaperCell.Label(1, "一级指标"),
            PaperCell.Label(2, "二级指标"),
            PaperCell.Label(3, "三级指标", 2),
            PaperCell.Label(5, isB ? "年度(/项目)指标值" : "年度指标值"),
        ];
        return new Paper(
            target.ProjectName ?? title,
            [
                new PaperTitle(title),
                new PaperSubtitle($"（{target.Year?.ToString(CultureInfo.InvariantCulture) ?? "　　"}年度）"),
                new PaperTable(Columns, [.. head, headings, .. IndicatorRowsOf(target)], head.Count),
                Signatures,
            ]);
    }

    private static IEnumerable<IReadOnlyList<PaperCell>> HeadRows(PerformanceTarget target, bool isB)
    {
        PaperCell Text(int column, int columns, Box box) => PaperCell.Filled(column, SheetText.Of(target, Field.Of(box)), columns);

        PaperCell Amount(int column, Box box, Money? money) =>
            new(column, CellKind.Amount, SheetText.Of(target, Field.Of(box))) { Number = money?.AmountIn(target.AmountUnit) };

        var money = target.Funding;
        var levels = LevelRows(target).ToList();
        yield return
        [
            PaperCell.Label(0, "项目名称", 2),
            Text(2, 2, Box.ProjectName),
            PaperCell.Label(4, isB ? "项目性质" : "项目类别"),
            // Form A prints boxes to tick; form B has the nature written out.
            PaperCell.Filled(5, isB
                ? string.Join('、', ProjectNature.Natures(target))
                : ProjectNature.Ticks([.. ProjectNature.TypesOfFormA, .. ProjectNature.Others(target, ProjectNature.TypesOfFormA)], target.ProjectTypes)),
        ];
        if (isB)
        {
            yield return
            [
                PaperCell.Label(0, "项目类别", 2),
                PaperCell.Filled(2, string.Join('、', ProjectNature.Classes(target)), 4),
            ];
        }

        yield return [PaperCell.Label(0, "主管部门", 2), Text(2, 2, Box.CompetentDepartment), PaperCell.Label(4, "实施单位"), Text(5, 1, Box.ImplementingUnit)];
        yield return [PaperCell.Label(0, "计划开始日期", 2), Text(2, 2, Box.PlannedStart), PaperCell.Label(4, "计划完成日期"), Text(5, 1, Box.PlannedEnd)];
        yield return
        [
            new PaperCell(0, CellKind.Side, isB ? "项目\n资金\n(元)" : "项目\n资金\n(万元)") { Rows = 4 + levels.Count },
            PaperCell.Label(1, "项目资金总额", 2),
            Amount(3, Box.FundingTotal, money.Total),
            PaperCell.Label(4, "年度资金申请总额"),
            Amount(5, Box.AnnualTotal, money.AnnualTotal),
        ];
        yield return
        [
            PaperCell.Label(1, "其中：财政资金", 2),
            Amount(3, Box.FundingFiscal, money.Fiscal),
            PaperCell.Label(4, "其中：当年财政拨款"),
            Amount(5, Box.AnnualFiscal, money.AnnualFiscal),
        ];
        foreach (var row in levels)
        {
            yield return row;
        }

        yield return
        [
            PaperCell.Label(1, string.Empty, 2),
            PaperCell.Filled(3, string.Empty),
            PaperCell.Label(4, "上年结转资金"),
            Amount(5, Box.AnnualCarriedOver, money.AnnualCarriedOver),
        ];
        yield return
        [
            PaperCell.Label(1, "其他资金", 2),
            Amount(3, Box.FundingOther, money.Other),
            PaperCell.Label(4, "其他资金"),
            Amount(5, Box.AnnualOther, money.AnnualOther),
        ];
        var span = SheetText.Of(target, Field.Of(Box.GoalSpan));
        yield return
        [
            new PaperCell(0, CellKind.Side, "项目\n绩效\n目标") { Rows = 2 },
            PaperCell.Label(1, span.Length > 0 ? $"项目总目标（{span}）" : "项目总目标", 3),
            PaperCell.Label(4, "年度总体目标", 2),
        ];
        yield return
        [
            new PaperCell(1, CellKind.Goal, target.OverallGoal ?? string.Empty) { Columns = 3 },
            new PaperCell(4, CellKind.Goal, target.AnnualGoal ?? string.Empty) { Columns = 2 },
        ];
    }

    /// <summary>Where fiscal money is stated by level of government, a row each below the fiscal part: the project's left, the year's right.</summary>
    private static IEnumerable<IReadOnlyList<PaperCell>> LevelRows(PerformanceTarget target)
    {
        var project = target.FiscalLevels.Where(l => !l.IsAnnual).ToList();
        var year = target.FiscalLevels.Where(l => l.IsAnnual).ToList();
        for (var i = 0; i < Math.Max(project.Count, year.Count); i++)
        {
            yield return [.. Level(1, project.ElementAtOrDefault(i), 2), .. Level(4, year.ElementAtOrDefault(i), 1)];
        }

        IEnumerable<PaperCell> Level(int column, FiscalLevel? level, int columns)
        {
            yield return PaperCell.Label(column, level?.Name ?? string.Empty, columns);
            yield return new PaperCell(column + columns, CellKind.Amount, SheetText.Amount(target, level?.Amount))
            {
                Number = level?.Amount?.AmountIn(target.AmountUnit),
            };
        }
    }

    private static List<IReadOnlyList<PaperCell>> IndicatorRowsOf(PerformanceTarget target)
    {
        if (target.Indicators.Count == 0)
        {
            return [[PaperCell.Label(1, string.Empty), PaperCell.Label(2, string.Empty), PaperCell.Filled(3, string.Empty, 2), new PaperCell(5, CellKind.Target, string.Empty)]];
        }

        var rows = new List<IReadOnlyList<PaperCell>>(target.Indicators.Count);
        foreach (var row in IndicatorRows.Of(target.Indicators))
        {
            var cells = new List<PaperCell>();
            if (row.DimensionSpan > 0)
            {
                cells.Add(PaperCell.Label(1, SheetText.Of(target, Field.Dimension(row.Index))) with { Rows = row.DimensionSpan });
            }

            if (row.CategorySpan > 0)
            {
                cells.Add(PaperCell.Label(2, SheetText.Of(target, Field.Category(row.Index))) with { Rows = row.CategorySpan });
            }

            cells.Add(PaperCell.Filled(3, SheetText.Of(target, Field.IndicatorName(row.Index)), 2));
            cells.Add(new PaperCell(5, CellKind.Target, SheetText.Of(target, Field.TargetValue(row.Index))));
            rows.Add(cells);
        }

        return rows;
    }
}
