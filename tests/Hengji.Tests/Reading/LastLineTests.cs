using System.Text;
using Hengji.Reading;

namespace Hengji.Tests.Reading;

/// <summary>A form ends where its last cell ends, not where that cell begins.</summary>
public sealed class LastLineTests
{
    [Fact]
    public void Last_line_counts_the_line_ends_inside_the_last_cells()
    {
        const string Grid = """
            [["财政项目支出绩效目标表"],["项目名称","桥梁检测","主管部门","青溪镇人民政府"],["项目总目标","","年度总体目标",""],
             ["一级指标","二级指标","三级指标","年度指标值"],["满意度指\n标","服务对象\n满意度指\n标","过桥居民满意度","≥85%"]]
            """;
        var document = DocumentReader.Read("格.json", Encoding.UTF8.GetBytes(Grid));
        var form = Assert.Single(document.Forms);
        var target = Assert.Single(form.Traces[Hengji.Terms.Field.TargetValue(0)]);
        var line = document.Text.AsSpan(0, target.Start).Count('\n') + 1;
        Assert.True(line <= form.LastLine, $"The target stands on line {line}, the form is said to end on {form.LastLine}.");
    }
}
