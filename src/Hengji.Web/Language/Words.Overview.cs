using Hengji.Review;
using Hengji.Storage.Queries;
using Hengji.Web.Sheets.Reviews;

namespace Hengji.Web.Language;

/// <summary>The words of the overview (总览); both languages side by side.</summary>
internal abstract partial class Words
{
    public string Overview => Pick("总览", "Overview");

    public string NothingFiled => Pick("还没有申报表。导入之后，这里按单位和年度汇总问题。", "No forms were filed yet. Once imported, their defects are summed up here by unit and year.");

    public string WhereDefectsAre => Pick("问题出在哪里", "Where defects are");

    public string WhereDefectsNote => Pick("每百张表的必改和建议，小字为条数；不含豁免和读取存疑", "What must and what should be mended per hundred forms, in small their count; without what was waived or is doubtful to read");

    public string FormsFiled => Pick("申报表", "Forms");

    public string FaultyForms => Pick("有问题的表", "Forms with defects");

    public string AllDimensions => Pick("合计", "All");

    public string WholeTown => Pick("全部单位", "All units");

    public string YearAgainstYear => Pick("逐年对照", "Year against year");

    public string DefectsPerHundred => Pick("每百张表的问题条数", "Defects per hundred forms");

    public string YearBarsSaid => Pick("各年度每百张表的问题条数，按审核维度；数字见下表", "Defects per hundred forms by dimension and year; the figures are in the table below");

    public string ChangeOfRate => Pick("比上年", "Change");

    public string RateSame => Pick("持平", "same");

    public string HeatKey => Pick("深浅为每百张表的条数：", "Shade by defects per hundred forms: ");

    public string KeyCells => Pick("在数字间移动", "Move between figures");

    public string KeyYears => Pick("上一年度、下一年度", "Year before, year after");

    public string OverviewFootnote => Pick("每个数字都可打开，列出所计的表", "Every figure opens the list of the forms it counts");

    public string UnitNamed(string? unit) => unit ?? UnknownUnit;

    public string WithDefects => Pick("有必改或建议", "With defects");

    public string WithDefectsOf(ReviewDimension dimension) => Pick($"{DimensionName(dimension)}有问题", $"Defects of {DimensionName(dimension)}");

    public string DefectsCounted(int count) => Pick($"{Digits(count)}条", Digits(count));

    public string RateChanged(bool isMore, string by) => isMore ? Pick($"增{by}", $"+{by}") : Pick($"减{by}", $"−{by}");

    public string HeatDepth(int depth) => depth switch
    {
        0 => Pick("无", "none"),
        1 => Pick("25以下", "to 25"),
        2 => Pick("25至75", "to 75"),
        3 => Pick("75至150", "to 150"),
        4 => Pick("150至300", "to 300"),
        _ => Pick("300以上", "above 300"),
    };

    public string CellSaid(UnitYear of, string dimension, DefectCount count, string rate) => Pick(
        $"{UnitNamed(of.Unit)}，{dimension}：{Digits(count.Defects)}条，在{Digits(count.Forms)}张表上，每百张{rate}条",
        $"{UnitNamed(of.Unit)}, {dimension}: {Digits(count.Defects)} on {Digits(count.Forms)} forms, {rate} per hundred");

    public string OverviewSentence(TownOverview town)
    {
        if (town.Year is not { } year || town.Town.Forms == 0)
        {
            return string.Empty;
        }

        var now = TownOverview.Rate(town.Town);
        var said = Pick(
            $"{Digits(year)}年度{Digits(town.Units.Count)}个单位申报{Digits(town.Town.Forms)}张表，{Digits(town.Town.Faulty)}张有必改或建议，每百张{TownOverview.Shown(now)}条",
            $"{Digits(town.Units.Count)} units filed {Digits(town.Town.Forms)} forms for {Digits(year)}; {Digits(town.Town.Faulty)} have defects, {TownOverview.Shown(now)} per hundred forms");
        if (town.Before is { } before)
        {
            var change = now - TownOverview.Rate(before);
            said += Comma + (change == 0 ? Pick("与上年持平", "as in the year before") : Pick(
                $"比上年{(change > 0 ? "多" : "少")}{TownOverview.Shown(Math.Abs(change))}条",
                $"{TownOverview.Shown(Math.Abs(change))} {(change > 0 ? "more" : "fewer")} than the year before"));
        }

        if (town.Worst is { } worst)
        {
            said += Pick($"；最多的是{DimensionName(worst)}", $"; most are of {DimensionName(worst)}");
            if (town.Units.Count > 1)
            {
                said += Pick($"，最需要帮助的是{UnitNamed(town.Units[0].Unit)}", $"; {UnitNamed(town.Units[0].Unit)} needs help most");
            }
        }

        return said + Pick("。", ".");
    }
}
