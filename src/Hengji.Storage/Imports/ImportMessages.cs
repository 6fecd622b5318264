using System.Globalization;
using Hengji.Actions;

namespace Hengji.Storage.Imports;

/// <summary>What an import says to the person who asked for it.</summary>
internal static class ImportMessages
{
    public const string NoForm = "文件中没有找到项目支出绩效目标表，未导入。";

    public static string AlreadyImported(DateTime localTime, string name) => string.Create(
        CultureInfo.InvariantCulture,
        $"这份文件已于 {localTime:yyyy年M月d日 HH:mm} 以“{name}”导入，内容相同，未作改动。");

    public static string Imported(IReadOnlyList<ImportedForm> forms)
    {
        var parts = new List<string>();
        Add(FormOutcome.New, "新项目");
        Add(FormOutcome.Newer, "已有项目的新申报");
        Add(FormOutcome.Same, "与已有申报相同");
        return string.Create(
            CultureInfo.InvariantCulture, $"读到 {forms.Count} 张绩效目标表：{string.Join("，", parts)}。");

        void Add(FormOutcome outcome, string words)
        {
            var count = forms.Count(f => f.Outcome == outcome);
            if (count > 0)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{words} {count} 个"));
            }
        }
    }
}
