using System.Text;
using Hengji.Reading;
using Hengji.Reading.Forms.Layouts;
using Hengji.Targets;

namespace Hengji.Tests.Reading.Layouts;

/// <summary>A place adds its own form by a file; nothing else changes.</summary>
public sealed class LocalLayoutTests
{
    private const string Layout = """
        {
          "id": "yunling-check",
          "name": "云岭县绩效对账单",
          "kind": "selfEvaluation",
          "titles": ["绩效对账单"],
          "columns": ["dimension", "category", "name", "target", "actual", "score"],
          "amounts": "yuan",
          "words": {
            "labels": { "projectName": ["办的事"], "implementingUnit": ["谁来办"] },
            "columns": { "name": ["对什么"], "target": ["说好的数"], "actual": ["做到的数"], "score": ["记几分"] }
          }
        }
        """;

    private const string Page = """
        云岭县2025年度绩效对账单
        办的事	路灯养护
        谁来办	城市运行管理中心
        年度资金总额	120500
        一级指标	二级指标	对什么	说好的数	做到的数	记几分
        产出指标	数量指标	养护路灯数	≥1200盏	1203盏	25
        	质量指标	路灯完好率	≥98%	97%	24
        """;

    [Fact]
    public void A_new_layout_is_read_by_its_file()
    {
        var folder = Scratch.Folder();
        File.WriteAllText(Path.Combine(folder, "yunling.json"), Layout);
        var library = LayoutLibrary.Standard.With(folder);

        var read = DocumentReader.Read("对账单.txt", Encoding.UTF8.GetBytes(Page), library);

        var target = Assert.Single(read.Forms).Target;
        Assert.Equal("yunling-check", target.Layout);
        Assert.Equal(FormKind.SelfEvaluation, target.Kind);
        Assert.Equal(("路灯养护", "城市运行管理中心", 2025), (target.ProjectName, target.ImplementingUnit, target.Year));
        Assert.Equal(new Money(120500), target.Funding.AnnualTotal);
        Assert.Equal(
            "养护路灯数 ≥1200盏 1203盏 25; 路灯完好率 ≥98% 97% 24",
            string.Join("; ", target.Indicators.Select(i => $"{i.Name} {i.Target} {i.Details?.ActualValue} {i.Details?.Score}")));
        Assert.Contains("云岭县绩效对账单", DocumentReader.Stage("对账单.txt", Encoding.UTF8.GetBytes(Page), ReadingStage.Form, library), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_file_the_page_is_no_form_that_is_known() =>
        Assert.DoesNotContain(DocumentReader.Read("对账单.txt", Encoding.UTF8.GetBytes(Page)).Forms, f => f.Target.ProjectName is not null);

    [Fact]
    public void A_file_of_a_known_id_stands_for_the_shipped_one()
    {
        var folder = Scratch.Folder();
        var own = File.ReadAllText(Path.Combine(Repository.Root, "layouts", "form-a.json")).Replace("项目支出绩效目标表", "本地绩效目标表", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "form-a.json"), own);

        var library = LayoutLibrary.Standard.With(folder);
        Assert.Equal(LayoutLibrary.Standard.Layouts.Count, library.Layouts.Count);
        Assert.Equal("本地绩效目标表", library.Layouts[0].Name);
    }
}
