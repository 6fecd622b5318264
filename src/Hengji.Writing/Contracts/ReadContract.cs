using System.Text.Json.Serialization;

using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Writing.Contracts;

/// <summary>One form in <c>read --json</c>. Property order is part of the contract (docs/schema/read.schema.json).</summary>
public sealed record ReadForm(FormSource Source, FormRecord Record, IReadOnlyList<FormNote> Notes)
{
    public static ReadForm Of(string document, FormReading reading) =>
        new(FormSource.Of(document, reading), FormRecord.Of(reading.Target), [.. reading.Notes.Select(FormNote.Of)]);
}

/// <param name="Document">File name, without folder.</param>
/// <param name="Index">Position of the form in its document, 0-based.</param>
/// <param name="FirstLine">1-based.</param>
/// <param name="LastLine">1-based.</param>
public sealed record FormSource(string Document, int Index, int FirstLine, int LastLine)
{
    public static FormSource Of(string document, FormReading reading) =>
        new(document, reading.Index, reading.FirstLine, reading.LastLine);
}

public sealed partial record FormRecord(
    [property: JsonConverter(typeof(JsonStringEnumConverter<FormEdition>))] FormEdition Edition,
    int? Year,
    string? ProjectName,
    IReadOnlyList<string> ProjectTypes,
    string? CompetentDepartment,
    string? ImplementingUnit,
    string? PlannedStart,
    string? PlannedEnd,
    FormFunding Funding,
    FormGoalSpan? GoalSpan,
    string? OverallGoal,
    string? AnnualGoal,
    IReadOnlyList<FormIndicator> Indicators)
{
    public static FormRecord Of(PerformanceTarget target) => new FormRecord(
        target.Edition,
        target.Year,
        target.ProjectName,
        target.ProjectTypes,
        target.CompetentDepartment,
        target.ImplementingUnit,
        target.PlannedStart?.ToString(),
        target.PlannedEnd?.ToString(),
        FormFunding.Of(target.Funding),
        target.GoalSpan is { } span ? new FormGoalSpan(span.From, span.To) : null,
        target.OverallGoal,
        target.AnnualGoal,
        [.. target.Indicators.Select(FormIndicator.Of)]).With(target);
}

/// <summary>Amounts in yuan.</summary>
public sealed record FormFunding(
    decimal? Total,
    decimal? Fiscal,
    decimal? Other,
    decimal? AnnualTotal,
    decimal? AnnualFiscal,
    decimal? AnnualCarriedOver,
    decimal? AnnualOther)
{
    public static FormFunding Of(Funding funding) => new(
        Plain(funding.Total),
        Plain(funding.Fiscal),
        Plain(funding.Other),
        Plain(funding.AnnualTotal),
        Plain(funding.AnnualFiscal),
        Plain(funding.AnnualCarriedOver),
        Plain(funding.AnnualOther));

    // Division by a one with 28 decimals is the documented way to drop trailing zeros: 266200.0000 becomes 266200.
    public static decimal? Plain(Money? money) => money?.Yuan / 1.0000000000000000000000000000m;
}

public sealed record FormGoalSpan(int From, int To);

public sealed record FormIndicator(string? Dimension, string? Category, string? Name, string? Target)
{
    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Details { get; init; }

    public static FormIndicator Of(Indicator indicator) =>
        new(indicator.Dimension?.Name(), indicator.Category?.Name(), indicator.Name, indicator.Target?.Text)
        {
            Details = DetailsOf(indicator.Details),
        };

    /// <summary>The details by the names of their fields, without those that are blank.</summary>
    private static Dictionary<string, string>? DetailsOf(IndicatorDetails? details)
    {
        var texts = IndicatorDetails.Boxes.Where(b => details?[b] is not null)
            .ToDictionary(b => Terms.Field.Of(b).Code["indicators.".Length..], b => details![b]!, StringComparer.Ordinal);
        return texts.Count == 0 ? null : texts;
    }
}

/// <param name="Field">Name of the field as in the record; null for a cell that found no box.</param>
/// <param name="Row">Index of the indicator, 0-based; null outside the indicator block.</param>
/// <param name="Kind">lost, repaired, doubt or unread.</param>
/// <param name="Message">In Chinese.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Lines">Source lines, 1-based.</param>
public sealed record FormNote(
    string? Field, int? Row, string Kind, string Message, double Confidence, IReadOnlyList<int> Lines)
{
    public static FormNote Of(ReadingNote note) => new(
        note.Field?.Code, note.Field?.Row, Name(note.Kind), note.Message, note.Confidence, note.Lines);

    private static string Name(NoteKind kind) => kind switch
    {
        NoteKind.Lost => "lost",
        NoteKind.Repaired => "repaired",
        NoteKind.Doubt => "doubt",
        NoteKind.Unread => "unread",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
