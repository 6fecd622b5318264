using System.Globalization;
using Hengji.Dossiers;
using Hengji.Reading.Grids.Text;
using Hengji.Reading.Narratives;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Review;

/// <summary>
/// A piece of a form in the notation of the rule pages: "字段: 值" lines and indicator lines "产出/数量 | 名称 | 值".
/// "失: 字段" says the cell was lost ("失: 年度指标值 2" that of the second indicator), "疑: 字段：说明" that its reading
/// is in doubt; "另一项目" begins a neighbour; "说明: 四、实施周期" is a line of the prose beside the form. Amounts are
/// 万元, dates ISO 8601. On a self-evaluation an indicator line goes on "| 实际完成值 | 分值 | 得分 | 偏差原因 | 全年预计 | 可能性", and
/// "执行: 来源 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分" is a line of the budget's execution.
/// </summary>
internal static class Excerpt
{
    private static readonly Box[] Evaluated = [Box.ActualValue, Box.Points, Box.Score, Box.DeviationReason, Box.ExpectedValue, Box.Likelihood];

    private static readonly Dictionary<string, Box> Boxes =
        Enum.GetValues<Box>().ToDictionary(OfficialTerms.Caption, b => b, StringComparer.Ordinal);

    public static Dossier Read(string text)
    {
        var parts = text.Split("另一项目\n");
        var forms = parts.Select(ReadForm).ToList();
        return new Dossier(forms[0], new Neighbourhood([.. forms.Select(f => f.Target)]));
    }

    private static FormReading ReadForm(string text)
    {
        var target = new PerformanceTarget();
        var rows = new List<Indicator>();
        var prose = new List<string>();
        var notes = new List<ReadingNote>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith("执行: ", StringComparison.Ordinal))
            {
                target = target with { Execution = [.. target.Execution, ReadExecution(line[4..])] };
                continue;
            }

            if (line.Contains('|', StringComparison.Ordinal))
            {
                rows.Add(ReadRow(line));
                continue;
            }

            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var (caption, value) = (line[..colon], line[(colon + 2)..]);
            switch (caption)
            {
                case "失":
                    notes.Add(Sample.Lost(ReadField(value)));
                    break;
                case "说明":
                    prose.Add(value);
                    break;
                case "疑":
                    var stop = value.IndexOf('：', StringComparison.Ordinal);
                    notes.Add(Sample.Doubt(ReadField(value[..stop]), value[(stop + 1)..]));
                    break;
                default:
                    target = With(target, Boxes[caption], value);
                    break;
            }
        }

        var reading = Sample.Reading(target with { Indicators = rows }, [.. notes]);
        return prose.Count == 0 ? reading : reading with { Narrative = Narrative(prose) };
    }

    /// <summary>The prose as the reader of documents understands it, under a title of its own.</summary>
    private static ProjectNarrative? Narrative(List<string> prose)
    {
        var page = string.Join('\n', prose.Prepend("示例项目经费情况说明"));
        var narrative = NarrativeReader.Read(TextGridReader.Read(page)).Of(new PerformanceTarget { ProjectName = "示例" });
        Assert.NotNull(narrative);
        return narrative;
    }

    private static Field ReadField(string text)
    {
        var parts = text.Split(' ');
        return new Field(Boxes[parts[0]], parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) - 1 : null);
    }

    private static Indicator ReadRow(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        var levels = cells[0].Split('/');
        return Sample.Row(
            Enum.GetValues<Dimension>().Single(d => d.Name() == levels[0] + "指标"),
            Enum.GetValues<Category>().Single(c => c.Name() == levels[1] + "指标" && (levels[0] != "成本") == (c.DimensionOf() != Dimension.Cost)),
            cells[1].Length == 0 ? null : cells[1],
            cells[2].Length == 0 ? null : cells[2]) with
        {
            Details = ReadDetails(cells),
        };
    }

    private static IndicatorDetails? ReadDetails(string[] cells)
    {
        IndicatorDetails? details = null;
        for (var i = 3; i < cells.Length; i++)
        {
            details = (details ?? new IndicatorDetails()).With(Evaluated[i - 3], cells[i].Length == 0 ? null : cells[i]);
        }

        return details;
    }

    private static Execution ReadExecution(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        Money? Amount(string cell) => cell.Length == 0 ? null : Money.Of(decimal.Parse(cell, CultureInfo.InvariantCulture), MoneyUnit.TenThousandYuan);
        string? Text(int cell) => cells[cell].Length == 0 ? null : cells[cell];
        return new Execution(cells[0])
        {
            AnnualBudget = Amount(cells[1]),
            Executed = Amount(cells[2]),
            Points = Text(3),
            ExecutionRate = Text(4),
            Score = Text(5),
        };
    }

    private static PerformanceTarget With(PerformanceTarget target, Box box, string value)
    {
        Money Amount() => Money.Of(decimal.Parse(value, CultureInfo.InvariantCulture), MoneyUnit.TenThousandYuan);
        var funding = target.Funding;
        return box switch
        {
            Box.Year => target with { Year = int.Parse(value, CultureInfo.InvariantCulture) },
            Box.ProjectName => target with { ProjectName = value },
            Box.ProjectTypes => target with { ProjectTypes = value == "无" ? [] : value.Split('、') },
            Box.CompetentDepartment => target with { CompetentDepartment = value },
            Box.ImplementingUnit => target with { ImplementingUnit = value },
            Box.PlannedStart => target with { PlannedStart = PlanDate.Parse(value) },
            Box.PlannedEnd => target with { PlannedEnd = PlanDate.Parse(value) },
            Box.FundingTotal => target with { Funding = funding with { Total = Amount() } },
            Box.FundingFiscal => target with { Funding = funding with { Fiscal = Amount() } },
            Box.FundingOther => target with { Funding = funding with { Other = Amount() } },
            Box.AnnualTotal => target with { Funding = funding with { AnnualTotal = Amount() } },
            Box.AnnualFiscal => target with { Funding = funding with { AnnualFiscal = Amount() } },
            Box.AnnualCarriedOver => target with { Funding = funding with { AnnualCarriedOver = Amount() } },
            Box.AnnualOther => target with { Funding = funding with { AnnualOther = Amount() } },
            Box.GoalSpan => target with { GoalSpan = ReadSpan(value) },
            Box.OverallGoal => target with { OverallGoal = value },
            Box.AnnualGoal => target with { AnnualGoal = value },
            Box.TotalScore => target with { TotalScore = value },
            _ => throw new FormatException($"{box} is written as an indicator line."),
        };
    }

    private static GoalSpan ReadSpan(string value)
    {
        var years = value.Split('-');
        return new GoalSpan(int.Parse(years[0], CultureInfo.InvariantCulture), int.Parse(years[^1], CultureInfo.InvariantCulture));
    }
}
