using System.Globalization;
using System.Text;
using Hengji.Lifecycle;
using Hengji.People;

namespace Hengji.Tests.Lifecycle;

/// <summary>docs/lifecycle.md is written from the table.</summary>
public sealed class LifecyclePageTests
{
    [Fact]
    public void Page_is_what_the_table_says() =>
        Accept.File(Path.Combine(Repository.Root, "docs", "lifecycle.md"), Page());

    private static string Page()
    {
        var page = new StringBuilder("# Lifecycle\n\nWritten from `src/Hengji/Lifecycle/Transitions.cs`; `HENGJI_ACCEPT=1 ./test` rewrites it. Buttons, checks and the API read the same table; what it does not list is refused with its reason.\n\n```mermaid\nstateDiagram-v2\n");
        foreach (var stage in Enum.GetValues<Stage>())
        {
            page.Append(CultureInfo.InvariantCulture, $"    {stage} : {stage.Chinese()}\n");
        }

        foreach (var way in Transitions.All.Where(t => t.From != t.To).GroupBy(t => (t.From, t.To)))
        {
            var acts = way.GroupBy(t => t.By).Select(by => $"{string.Join('、', by.Select(t => t.Act.Chinese()))}（{by.Key.Chinese()}）");
            page.Append(CultureInfo.InvariantCulture, $"    {way.Key.From} --> {way.Key.To} : {string.Join('；', acts)}\n");
        }

        page.Append("```\n\n## The table\n\n| stage | act | role | leads to | round | comment |\n|---|---|---|---|---|---|\n");
        foreach (var line in Transitions.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {line.From.Chinese()} | {line.Act.Chinese()} `{line.Act.Code()}` | {line.By.Chinese()} | {line.To.Chinese()} | {Round(line.Round)} | {(line.Act.CommentOwed() is null ? string.Empty : "owed")} |\n");
        }

        page.Append("\n## Persons apart\n\n- Who filled in a project (填报、申报、撤回、调整 …) never reviews it (审核、退回、评级、批复), in whatever role; nor does who reviewed it fill it in.\n- Who gave the grade does not approve.\n- An administrator of the system holds no other role; an auditor changes nothing.\n\n## Roles\n\n| in code | Chinese | English |\n|---|---|---|\n");
        foreach (var role in Enum.GetValues<Role>())
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{role}` | {role.Chinese()} | {role.English()} |\n");
        }

        return page.ToString();
    }

    private static string Round(Round? round) => round switch
    {
        Hengji.Lifecycle.Round.First => "first",
        Hengji.Lifecycle.Round.Adjustment => "adjustment",
        _ => "both",
    };
}
