using System.Text.Json.Serialization;

namespace Hengji.Ledgers;

/// <summary>What a ledger (台账) is made of.</summary>
/// <param name="Code">Its name in addresses and commands (grid-cases).</param>
/// <param name="Name">Its name in the office (网格案件台账).</param>
/// <param name="Columns">Its columns, in the order of the sheet.</param>
public sealed record LedgerSchema(string Code, string Name, IReadOnlyList<LedgerColumn> Columns)
{
    /// <summary>What one row is (案件, 场次), as sentences about measures call it.</summary>
    public string Noun { get; init; } = "记录";

    /// <summary>Code of the template it was opened from, where its own is another; units keep ledgers of one kind apart by their codes.</summary>
    public string? Template { get; init; }

    /// <summary>Code of the template it was opened from.</summary>
    [JsonIgnore]
    public string TemplateCode => Template ?? Code;

    /// <summary>The column that tells rows apart; null where rows have no number of their own, and so cannot be corrected one by one.</summary>
    public string? Key { get; init; }

    /// <summary>The column that says in which period a row counts; null where rows belong to no period (a list of sites).</summary>
    public string? Date { get; init; }

    /// <summary>The column that says whose row it is; null when all rows are one unit's.</summary>
    public string? Organisation { get; init; }

    /// <summary>The code another ledger of the same unit has.</summary>
    public string Beside(string template) => Template is null ? template : template + Code[Template.Length..];

    /// <summary>The column of that name; null when there is none.</summary>
    public LedgerColumn? Column(string? name) =>
        name is null ? null : Columns.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.Ordinal));

    /// <summary>What is wrong with the schema itself, in Chinese; empty when nothing is.</summary>
    public IReadOnlyList<string> Problems()
    {
        var problems = new List<string>();
        foreach (var twice in Columns.GroupBy(c => c.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            problems.Add($"栏目“{twice.Key}”重复。");
        }

        if (Columns.Any(c => string.IsNullOrWhiteSpace(c.Name) || c.Name.StartsWith('_')))
        {
            problems.Add("栏目名不能为空，也不能以下划线开头。");
        }

        foreach (var (role, name) in ((string, string?)[])[("编号", Key), ("日期", Date), ("单位", Organisation)])
        {
            if (name is not null && Column(name) is null)
            {
                problems.Add($"{role}栏目“{name}”不在栏目之中。");
            }
        }

        if (Column(Date) is { Kind: not (ColumnKind.Date or ColumnKind.Moment) })
        {
            problems.Add($"日期栏目“{Date}”不是日期。");
        }

        if (Column(Key) is { } key && (key.Kind != ColumnKind.Text || !key.Required))
        {
            problems.Add($"编号栏目“{Key}”应是必填的文字。");
        }

        return problems;
    }
}
