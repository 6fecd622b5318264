using System.Text.Json;
using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Writing.Contracts;

/// <summary>Reads back what the contract's records say. Where a field stands in its source, and how a finding was worked out, they do not say.</summary>
public static class ContractReader
{
    private static readonly Dictionary<string, Box> Boxes = Enum.GetValues<Box>().ToDictionary(b => Field.Of(b).Code, StringComparer.Ordinal);

    /// <summary>A form as it was read.</summary>
    /// <exception cref="JsonException">The record is none that this program writes.</exception>
    public static FormReading Reading(FormSource source, FormRecord record, IReadOnlyList<FormNote> notes, IReadOnlyList<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(notes);
        return new FormReading
        {
            Index = source.Index,
            FirstLine = source.FirstLine,
            LastLine = source.LastLine,
            Target = Target(record),
            Notes = [.. notes.Select(n => new ReadingNote(n.Field is { } field ? new Field(BoxNamed(field), n.Row) : null, Named<NoteKind>(n.Kind), n.Message, n.Confidence, n.Lines))],
            Corrections = corrections,
        };
    }

    /// <summary>A record.</summary>
    /// <exception cref="JsonException">It is none that this program writes.</exception>
    public static PerformanceTarget Target(FormRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var funding = record.Funding;
        return new PerformanceTarget
        {
            Edition = record.Edition,
            Year = record.Year,
            ProjectName = record.ProjectName,
            ProjectTypes = record.ProjectTypes,
            CompetentDepartment = record.CompetentDepartment,
            ImplementingUnit = record.ImplementingUnit,
            PlannedStart = Date(record.PlannedStart),
            PlannedEnd = Date(record.PlannedEnd),
            Funding = new Funding
            {
                Total = Yuan(funding.Total),
                Fiscal = Yuan(funding.Fiscal),
                Other = Yuan(funding.Other),
                AnnualTotal = Yuan(funding.AnnualTotal),
                AnnualFiscal = Yuan(funding.AnnualFiscal),
                AnnualCarriedOver = Yuan(funding.AnnualCarriedOver),
                AnnualOther = Yuan(funding.AnnualOther),
            },
            GoalSpan = record.GoalSpan is { } span ? new GoalSpan(span.From, span.To) : null,
            OverallGoal = record.OverallGoal,
            AnnualGoal = record.AnnualGoal,
            Indicators = [.. record.Indicators.Select(Indicator)],
            Kind = record.Kind is { } kind ? Named<FormKind>(kind) : FormKind.Target,
            Layout = record.Layout,
            ProjectCode = record.ProjectCode,
            UnitCode = record.UnitCode,
            DepartmentCode = record.DepartmentCode,
            GoalAchieved = record.GoalAchieved,
            TotalScore = record.TotalScore,
            LongTermIndicators = [.. (record.LongTermIndicators ?? []).Select(Indicator)],
            Execution =
            [
                .. (record.Execution ?? []).Select(e => new Execution(e.Source)
                {
                    InitialBudget = Yuan(e.InitialBudget),
                    AnnualBudget = Yuan(e.AnnualBudget),
                    Executed = Yuan(e.Executed),
                    ExpectedExecution = Yuan(e.ExpectedExecution),
                    Points = e.Points,
                    ExecutionRate = e.ExecutionRate,
                    Score = e.Score,
                }),
            ],
            FiscalLevels = [.. (record.FiscalLevels ?? []).Select(l => new FiscalLevel(l.Name, Yuan(l.Amount), l.IsAnnual))],
            Duties = record.Duties,
            Tasks =
            [
                .. (record.Tasks ?? []).Select(t => new DepartmentTask(t.Name)
                {
                    Content = t.Content,
                    Amount = Yuan(t.Amount),
                    Fiscal = Yuan(t.Fiscal),
                    Other = Yuan(t.Other),
                }),
            ],
            Budget = [.. (record.Budget ?? []).Select(p => new BudgetPart(p.Name, Yuan(p.Amount)))],
        };
    }

    /// <summary>A finding as it is told.</summary>
    /// <exception cref="JsonException">It is none that this program writes.</exception>
    public static Finding Finding(FormFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new Finding
        {
            Code = finding.Code,
            Defect = finding.Defect,
            Severity = Named<Severity>(finding.Severity),
            Field = Field.Of(BoxNamed(finding.Field)),
            Indicator = finding.Indicator,
            Quote = finding.Quote,
            Message = finding.Message,
            Suggestion = finding.Suggestion,
            Confidence = finding.Confidence,
            Also =
            [
                .. finding.Also.Select(also => new Finding
                {
                    Code = also.Code,
                    Defect = also.Defect,
                    Severity = Named<Severity>(also.Severity),
                    Field = Field.Of(BoxNamed(also.Field)),
                    Message = also.Message,
                }),
            ],
        };
    }

    /// <summary>A field by its name (indicators.target[3]).</summary>
    /// <exception cref="JsonException">There is none.</exception>
    public static Field FieldNamed(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var bracket = name.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0 ? Field.Of(BoxNamed(name))
            : int.TryParse(name.AsSpan(bracket + 1).TrimEnd(']'), System.Globalization.CultureInfo.InvariantCulture, out var row) ? new Field(BoxNamed(name[..bracket]), row)
            : throw new JsonException($"'{name}' names no field.");
    }

    private static Indicator Indicator(FormIndicator indicator) => new(
        Enum.GetValues<Dimension>().Select(d => (Dimension?)d).FirstOrDefault(d => string.Equals(d!.Value.Name(), indicator.Dimension, StringComparison.Ordinal)),
        CategoryOf(indicator),
        indicator.Name,
        indicator.Target is { } target ? new TargetValue(target) : null)
    {
        Details = indicator.Details?.Aggregate(new IndicatorDetails(), (details, d) => details.With(BoxNamed("indicators." + d.Key), d.Value)),
    };

    private static Category? CategoryOf(FormIndicator indicator) => Enum.GetValues<Category>().Select(c => (Category?)c)
        .FirstOrDefault(c => string.Equals(c!.Value.Name(), indicator.Category, StringComparison.Ordinal));

    private static Money? Yuan(decimal? yuan) => yuan is { } amount ? new Money(amount) : null;

    private static PlanDate? Date(string? text) => text is null ? null : PlanDate.Parse(text) ?? throw new JsonException($"'{text}' is no planned date.");

    private static Box BoxNamed(string code) => Boxes.TryGetValue(code, out var box) ? box : throw new JsonException($"'{code}' names no field.");

    private static T Named<T>(string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(name, ignoreCase: true, out var value) ? value : throw new JsonException($"'{name}' is no {typeof(T).Name}.");
}
