using System.Globalization;
using System.Text;
using Hengji.Reading;

namespace Hengji.Tests.Reading;

/// <summary>Work and memory grow with the document, not faster. Bytes asked for are counted: they do not depend on the machine's mood.</summary>
public sealed class GrowthTests
{
    /// <summary>Four times the document may cost four times the work, and a little for growing lists.</summary>
    private const double Most = 4.6;

    [Theory]
    [InlineData("forms")]
    [InlineData("rows")]
    [InlineData("labelled rows")]
    [InlineData("stream rows")]
    [InlineData("goal lines")]
    [InlineData("head rows")]
    [InlineData("amounts")]
    [InlineData("prose after")]
    [InlineData("prose inside")]
    [InlineData("html forms")]
    [InlineData("json rows")]
    public void Work_grows_in_proportion(string kind)
    {
        var small = Encoding.UTF8.GetBytes(Document(kind, 250));
        var large = Encoding.UTF8.GetBytes(Document(kind, 1000));
        Asked(small);
        var (less, more) = (Asked(small), Asked(large));
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {less:N0} bytes, {more:N0} bytes, ×{(double)more / less:0.00}"));
        Assert.True(more < less * Most, string.Create(CultureInfo.InvariantCulture, $"{less:N0} bytes grew to {more:N0}, ×{(double)more / less:0.00}"));
    }

    [Fact]
    public void Forms_that_were_taken_are_let_go()
    {
        const int forms = 4000;
        var opened = DocumentReader.Open("很多表.txt", Encoding.UTF8.GetBytes(Document("forms", forms)));
        var taken = new List<WeakReference>();
        var most = 0;
        foreach (var form in opened.Forms)
        {
            taken.Add(new WeakReference(form));
            if (taken.Count % 500 == 0)
            {
                GC.Collect();
                most = Math.Max(most, taken.Count(t => t.IsAlive));
            }
        }

        Assert.Equal(forms, taken.Count);
        Assert.True(most < forms / 4, $"{most} forms that were taken are still held.");
    }

    private static long Asked(byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        DocumentReader.Read("增长", bytes);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Document(string kind, int n)
    {
        string Many(Func<int, string> part, int times = 0) => string.Concat(Enumerable.Range(0, times > 0 ? times : n).Select(part));
        return kind switch
        {
            "forms" => Many(i => Form($"路灯维护{i}", Rows(3))),
            "rows" => Form("路灯维护", Rows(n)),
            "labelled rows" => Form("路灯维护", Many(i => $"\t产出指标\t{(i % 2 == 0 ? "数量指标" : "质量指标")}\t第{i}号灯完好率\t≥98%\n")),
            "stream rows" => Form("路灯维护", Rows(n)).Replace('\t', '\n'),
            "goal lines" => Form("路灯维护", Rows(2), Many(i => $"完成第{i}段路灯的检修。\n")),
            "head rows" => Form("路灯维护", Rows(2)).Replace("项目资金（万元）", Many(i => $"说明文字{i}\t其他文字\n") + "项目资金（万元）", StringComparison.Ordinal),
            "amounts" => Form("路灯维护", Rows(2)).Replace("项目总目标", Many(i => $"其他资金\t{i}.50\n") + "项目总目标", StringComparison.Ordinal),
            "prose after" => Form("路灯维护", Rows(2)) + Many(i => $"青溪镇召开第{i}次会议，研究下一年度经费安排。\n"),
            "prose inside" => Form("路灯维护", Rows(2) + Many(i => $"青溪镇召开第{i}次会议，研究下一年度经费安排，听取各单位关于项目执行情况的汇报。\n") + Rows(2)),
            "html forms" => Many(i => "<table><tr><td>" + Form($"路灯维护{i}", Rows(3)).Trim().Replace("\t", "</td><td>", StringComparison.Ordinal).Replace("\n", "</td></tr><tr><td>", StringComparison.Ordinal) + "</td></tr></table>"),
            _ => "[" + string.Join(',', Form("路灯维护", Rows(n)).Trim().Split('\n').Select(r => "[\"" + r.Replace("\t", "\",\"", StringComparison.Ordinal) + "\"]")) + "]",
        };
    }

    private static string Rows(int n) => string.Concat(Enumerable.Range(0, n).Select(i => $"\t{(i == 0 ? "产出指标\t数量指标" : "\t")}\t第{i}号灯完好率\t≥98%\n"));

    private static string Form(string name, string rows, string goal = "全镇路灯完好。\t年内检修两次。\n") => $"""
        财政项目支出绩效目标表（2026年度）
        项目名称	{name}	项目类别	□专项资金 ☑经常性项目 □一次性项目
        主管部门	青溪镇人民政府	实施单位	城市运行管理中心
        计划开始日期	2026.1.1	计划完成日期	2026.12.31
        项目资金（万元）	项目资金总额	12.50	年度资金申请总额	12.50
        项目总目标（2026年-2026年）	年度总体目标
        {goal}绩效指标	一级指标	二级指标	三级指标	年度指标值
        {rows}

        """;
}
