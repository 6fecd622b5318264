using System.Text;
using Hengji.Reading.Forms.Layouts;

namespace Hengji.Tests.Reading.Layouts;

/// <summary>A layout file is understood whole or refused by its name, with the line and what to do.</summary>
public sealed class LayoutFileTests
{
    [Theory]
    [InlineData("{\n  \"id\": \"x\",\n  \"name\": \"某县自评表\"\n  \"kind\": \"target\"\n}", 4, "JSON")]
    [InlineData("[]", 1, "{ }对象")]
    [InlineData("{\n  \"id\": \"x\",\n  \"name\": \"某县表\",\n  \"kind\": \"goal\",\n  \"columns\": [\"name\"]\n}", 4, "selfEvaluation")]
    [InlineData("{\n  \"id\": \"x\",\n  \"name\": \"某县表\",\n  \"kind\": \"target\",\n  \"columns\": [\"name\",\n    \"valeu\"]\n}", 6, "valeu")]
    [InlineData("{\n  \"id\": \"x\",\n  \"name\": \"某县表\",\n  \"kind\": \"target\",\n  \"columns\": [\"target\"]\n}", 5, "三级指标")]
    [InlineData("{\n  \"id\": \"x\",\n  \"kind\": \"target\",\n  \"columns\": [\"name\"]\n}", 1, "缺少“name”")]
    [InlineData("{\n  \"id\": \"x\",\n  \"name\": \"某县表\",\n  \"kind\": \"target\",\n  \"colums\": [],\n  \"columns\": [\"name\"]\n}", 5, "colums")]
    [InlineData("{\n  \"id\": \"x\",\n  \"name\": \"某县表\",\n  \"kind\": \"target\",\n  \"columns\": [\"name\"],\n  \"words\": { \"labels\": { \"projektName\": [\"项目\"] } }\n}", 6, "projektName")]
    [InlineData("{\n  \"id\": \"x\",\n  \"name\": \"\",\n  \"kind\": \"target\",\n  \"columns\": [\"name\"]\n}", 3, "不为空")]
    public void A_bad_file_is_refused_by_name_and_line(string json, int line, string named)
    {
        var folder = Scratch.Folder();
        File.WriteAllText(Path.Combine(folder, "某县.json"), json, new UTF8Encoding(false));

        var problem = Assert.Throws<LayoutProblemException>(() => LayoutLibrary.Standard.With(folder));
        Assert.StartsWith($"版式文件“某县.json”第{line}行：", problem.Message, StringComparison.Ordinal);
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
        Assert.EndsWith("。", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_shipped_layout_has_an_id_of_its_own_and_a_name_column()
    {
        var ids = LayoutLibrary.Standard.Layouts.Select(l => l.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("form-a form-b", string.Join(' ', LayoutLibrary.Standard.Layouts.Where(l => l.Edition is not null).Select(l => l.Id)));
        Assert.All(LayoutLibrary.Standard.Layouts, l => Assert.Contains(ColumnRole.Name, l.Columns));
    }

    [Fact]
    public void A_files_name_is_its_layouts_id() => Assert.Equal(
        LayoutLibrary.Standard.Layouts.Select(l => l.Id).Order(StringComparer.Ordinal),
        Directory.GetFiles(Path.Combine(Repository.Root, "layouts"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f))
            .Where(n => n is not "words").Order(StringComparer.Ordinal));
}
