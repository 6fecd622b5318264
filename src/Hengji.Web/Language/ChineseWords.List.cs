using System.Globalization;

namespace Hengji.Web.Language;

/// <summary>The words of the project list in Chinese.</summary>
internal sealed partial class ChineseWords
{
    public override string ProjectsInAll(int count) => string.Create(CultureInfo.InvariantCulture, $"共{count}个项目：");

    public override string YearSentence(int? year, int count, string? amount)
    {
        var projects = string.Create(
            CultureInfo.InvariantCulture, $"{(year is null ? "年度未知" : $"{year}年度")}{count}个项目");
        return amount is null ? projects + "，年度申请额均未填或未读出" : projects + $"申请{amount}万元";
    }

    public override string UnknownSentence(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"另{count}个未填或未读出，未计入");

    public override string UnknownAmounts(int count) => string.Create(CultureInfo.InvariantCulture, $"另{count}个无金额");

    public override string ErrorsSentence(int count) => string.Create(CultureInfo.InvariantCulture, $"必改{count}条");

    public override string WarningsSentence(int count) => string.Create(CultureInfo.InvariantCulture, $"建议{count}条");

    public override string HintsSentence(int count) => string.Create(CultureInfo.InvariantCulture, $"提示{count}条");

    public override string DoubtsSentence(int count) => string.Create(CultureInfo.InvariantCulture, $"读取存疑{count}处");

    public override string NoFindings => "未发现问题";

    public override string SummaryTable => "汇总表";

    public override string DownloadForm => "下载绩效目标表，可直接打印签章";

    public override string DownloadForms => "下载列表中全部项目的绩效目标表";

    public override string DownloadSummary => "下载列表中全部项目的绩效目标汇总表";

    public override string Print => "打印";

    public override string ImportForms => "导入申报表";

    public override string Find => "查找项目、单位、目标、指标、金额";

    public override string Year => "年度";

    public override string Unit => "单位";

    public override string ProjectType => "类别";

    public override string Findings => "问题";

    public override string Arrange => "排列";

    public override string All => "全部";

    public override string ByUnit => "按单位分组";

    public override string OneList => "不分组";

    public override string WithErrors => "有必改";

    public override string WithWarnings => "有建议";

    public override string WithHints => "有提示";

    public override string WithDoubts => "有存疑";

    public override string WithLosses => "有未读出";

    public override string Apply => "筛选";

    public override string ClearFilters => "清除筛选";

    public override string ProjectName => "项目名称";

    public override string Number => "编号";

    public override string ProjectNumber(long number) => string.Create(CultureInfo.InvariantCulture, $"编号{number}");

    public override string IndicatorCount => "指标";

    public override string Reading => "读取";

    public override string AmountsInTenThousand => "申请（万元）";

    public override string AnnualTotal => "年度申请额";

    public override string ProjectTotal => "项目总额";

    public override string Must => "必改";

    public override string Advise => "建议";

    public override string Hint => "提示";

    public override string Doubt => "存疑";

    public override string Version => "申报";

    public override string VersionNumber(int version) => string.Create(CultureInfo.InvariantCulture, $"第{version}次申报");

    public override string FiledAt => "导入日期";

    public override string SourceDocument => "原件";

    public override string UnknownUnit => "单位未读出";

    public override string UnnamedProject => "（项目名称未读出）";

    public override string Continued => "（续）";

    public override string CountOfProjects(int count) => string.Create(CultureInfo.InvariantCulture, $"{count}个项目");

    public override string TotalOfUnits(int units) => string.Create(CultureInfo.InvariantCulture, $"合计　{units}个单位");

    public override string Window(int first, int last, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"第{first}—{last}个，共{count}个");

    public override string PreviousPage => "上一页";

    public override string NextPage => "下一页";

    public override string EmptyStore(string place) =>
        $"库中还没有项目。导入申报表后，这里按单位列出各项目的申请额和问题。本页所看的数据库是“{place}”；数据若在别处，请用 --data 或环境变量 HENGJI_DATA 指明后重新启动。";

    public override string NothingMatches(string filters) =>
        string.Create(CultureInfo.InvariantCulture, $"没有符合“{filters}”的项目。");

    public override string ListFootnote => "金额单位为万元，不同年度不相加；“—”为未填或未读出，“·”为没有";
}
