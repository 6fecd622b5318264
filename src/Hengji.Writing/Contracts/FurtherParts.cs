using System.Text.Json;
using System.Text.Json.Serialization;
using Hengji.Targets;

namespace Hengji.Writing.Contracts;

/// <summary>What only forms of other layouts print; each part is absent where the form has none of it.</summary>
public sealed partial record FormRecord
{
    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kind { get; init; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Layout { get; init; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ProjectCode { get; init; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UnitCode { get; init; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DepartmentCode { get; init; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? GoalAchieved { get; init; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TotalScore { get; init; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FormIndicator>? LongTermIndicators { get; init; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FormExecution>? Execution { get; init; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Duties { get; init; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FormTask>? Tasks { get; init; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FormBudgetPart>? Budget { get; init; }

    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FormFiscalLevel>? FiscalLevels { get; init; }

    private FormRecord With(PerformanceTarget target) => this with
    {
        Kind = target.Kind == FormKind.Target ? null : JsonNamingPolicy.CamelCase.ConvertName(target.Kind.ToString()),
        Layout = target.Layout,
        ProjectCode = target.ProjectCode,
        UnitCode = target.UnitCode,
        DepartmentCode = target.DepartmentCode,
        GoalAchieved = target.GoalAchieved,
        TotalScore = target.TotalScore,
        LongTermIndicators = Some(target.LongTermIndicators.Select(FormIndicator.Of)),
        Execution = Some(target.Execution.Select(FormExecution.Of)),
        FiscalLevels = Some(target.FiscalLevels.Select(l => new FormFiscalLevel(l.Name, FormFunding.Plain(l.Amount), l.IsAnnual))),
        Duties = target.Duties,
        Tasks = Some(target.Tasks.Select(FormTask.Of)),
        Budget = Some(target.Budget.Select(p => new FormBudgetPart(p.Name, FormFunding.Plain(p.Amount)))),
    };

    private static List<T>? Some<T>(IEnumerable<T> items) => items.ToList() is { Count: > 0 } list ? list : null;
}

/// <summary>A line of 预算执行情况; amounts in yuan, the rest as written.</summary>
public sealed record FormExecution(
    string Source,
    decimal? InitialBudget,
    decimal? AnnualBudget,
    decimal? Executed,
    decimal? ExpectedExecution,
    string? Points,
    string? ExecutionRate,
    string? Score)
{
    public static FormExecution Of(Execution line) => new(
        line.Source,
        FormFunding.Plain(line.InitialBudget),
        FormFunding.Plain(line.AnnualBudget),
        FormFunding.Plain(line.Executed),
        FormFunding.Plain(line.ExpectedExecution),
        line.Points,
        line.ExecutionRate,
        line.Score);
}

/// <summary>One of 年度主要任务; amounts in yuan.</summary>
public sealed record FormTask(string? Name, string? Content, decimal? Amount, decimal? Fiscal, decimal? Other)
{
    public static FormTask Of(DepartmentTask task) => new(
        task.Name, task.Content, FormFunding.Plain(task.Amount), FormFunding.Plain(task.Fiscal), FormFunding.Plain(task.Other));
}

/// <summary>Fiscal money of one level of government; the amount in yuan.</summary>
public sealed record FormFiscalLevel(string Name, decimal? Amount, bool IsAnnual);

/// <summary>A part of income or expenditure; the amount in yuan.</summary>
public sealed record FormBudgetPart(string Name, decimal? Amount);
