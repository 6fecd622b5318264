using System.Text;

namespace Hengji.Tests.Cli;

public sealed class LedgerCommandTests
{
    private readonly string _data = Scratch.Folder();

    [Fact]
    public async Task A_sheet_is_written_filled_in_imported_measured_and_opened_down_to_its_rows()
    {
        var sheet = Path.Combine(Scratch.Folder(), "网格案件.csv");
        var written = await CliRun.Of("ledger", "templates", "grid-cases", "--sheet", sheet, "--samples");
        var imported = await Run("import", "grid-cases", sheet);
        var again = await Run("import", "grid-cases", sheet);
        var value = await Run("measure", "grid-cases", "按期办结率", "--year", "2025");
        var rows = await Run("rows", "grid-cases", "--measure", "按期办结率", "--year", "2025", "--counted", "false");
        var back = await Run("rows", "grid-cases", "--row", "1-4", "--year", "2025");
        var list = await Run("list");
        var whole = await Run("verify");

        Assert.Equal((0, 0, 0, 0), (written.ExitCode, imported.ExitCode, again.ExitCode, whole.ExitCode));
        Assert.Contains("批次 1，6 条生效", imported.Output, StringComparison.Ordinal);
        Assert.Contains("已导入过", again.Output, StringComparison.Ordinal);
        Assert.Contains("50%", value.Output, StringComparison.Ordinal);
        Assert.Contains("2025 年内 办结时间 ≤ 办结期限 的案件 ÷ 全部案件 = 2 ÷ 4", value.Output, StringComparison.Ordinal);
        Assert.Contains("共 2 条", rows.Output, StringComparison.Ordinal);
        Assert.Contains("来自 网格案件.csv 第 4 行", back.Output, StringComparison.Ordinal);
        Assert.Contains("按期办结率：计入", back.Output, StringComparison.Ordinal);
        Assert.Contains("网格案件台账", list.Output, StringComparison.Ordinal);
        Assert.Contains("完好", whole.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_cells_are_named_and_the_good_rows_wait_for_a_word()
    {
        var file = Scratch.File("坏.csv", Encoding.UTF8.GetBytes("编号,发现时间\nA,2025-02-30\n"));
        var refused = await Run("import", "grid-cases", file);
        var bad = Scratch.File("案件.csv", Encoding.UTF8.GetBytes("流水号,来源,发现时间,责任网格\nA,巡查发现,2025-02-03,一\nB,巡查发现,2025-02-30,一\n"));
        var aside = await Run("import", "grid-cases", bad, "--map", "流水号=案件编号");
        var problems = await Run("list", "grid-cases", "--problems", "1");
        var confirmed = await Run("confirm", "grid-cases", "1");
        var twice = await Run("discard", "grid-cases", "1");
        var withdrawn = await Run("withdraw", "grid-cases", "1", "--reason", "导错");

        Assert.Equal((2, 1, 0, 2, 0), (refused.ExitCode, aside.ExitCode, confirmed.ExitCode, twice.ExitCode, withdrawn.ExitCode));
        Assert.Contains("表头缺少必填的栏目", refused.Error, StringComparison.Ordinal);
        Assert.Contains("第3行“发现时间”（第3格）：2025 年 2 月没有 30 日", aside.Error, StringComparison.Ordinal);
        Assert.Equal(aside.Error.Trim(), problems.Output.Trim());
        Assert.Contains("有效，1 条", confirmed.Output, StringComparison.Ordinal);
        Assert.Contains("已作废", withdrawn.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_computed_is_said_and_not_guessed()
    {
        var sheet = Path.Combine(Scratch.Folder(), "表.csv");
        await CliRun.Of("ledger", "templates", "sites", "--sheet", sheet, "--samples");
        await Run("import", "sites", sheet);
        var define = Scratch.File("重点.json", Encoding.UTF8.GetBytes("""{ "kind": "ratio", "part": ["重点 = 是"] }"""));
        var free = Scratch.File("自由.json", Encoding.UTF8.GetBytes("""{ "kind": "sql", "text": "drop table" }"""));
        var wrong = Scratch.File("错.json", Encoding.UTF8.GetBytes("""{ "kind": "sum", "column": "没有的栏目" }"""));
        var own = await Run("measure", "sites", "--define", define, "--json");
        var refused = await Run("measure", "sites", "--define", free);
        var missing = await Run("measure", "sites", "--define", wrong);
        var nobody = await Run("measure", "没有的台账");
        var condition = await Run("rows", "sites", "--where", "类别 大于 3");

        Assert.Contains("\"text\":\"66.67%\"", own.Output, StringComparison.Ordinal);
        Assert.Equal((2, 2, 2, 2), (refused.ExitCode, missing.ExitCode, nobody.ExitCode, condition.ExitCode));
        Assert.Contains("没有栏目“没有的栏目”", missing.Error, StringComparison.Ordinal);
        Assert.Contains("sites", nobody.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_way_of_proof_is_suggested()
    {
        var measured = await CliRun.Of("ledger", "suggest", "案件按期办结率", "≥95%", "--project", "网格巡查与案件处置");
        var declared = await CliRun.Of("ledger", "suggest", "长效管理制度", "健全");

        Assert.Contains("grid-cases · 按期办结率", measured.Output, StringComparison.Ordinal);
        Assert.StartsWith("申报：", declared.Output, StringComparison.Ordinal);
    }

    private Task<CliRun> Run(params string[] arguments) => CliRun.Of(["ledger", .. arguments, "--data", _data]);
}
