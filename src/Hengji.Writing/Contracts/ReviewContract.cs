using Hengji.Dossiers;
using Hengji.Review;

namespace Hengji.Writing.Contracts;

/// <summary>One form in <c>review --json</c>. Property order is part of the contract (docs/schema/review.schema.json).</summary>
public sealed record ReviewForm(FormSource Source, string? ProjectName, IReadOnlyList<FormFinding> Findings)
{
    public static ReviewForm Of(string document, FormReading reading, IEnumerable<Finding> findings, Func<string, RuleDescriptor?> describe) => new(
        FormSource.Of(document, reading), reading.Target.ProjectName, [.. findings.Select(f => FormFinding.Of(f, describe(f.Code)))]);
}

public sealed record FormFinding(
    string Code,
    string Defect,
    string Severity,
    string Field,
    string? Indicator,
    string? Quote,
    string Message,
    string? Suggestion,
    string? Basis,
    decimal Confidence,
    IReadOnlyList<AlsoFound> Also)
{
    public static FormFinding Of(Finding finding, RuleDescriptor? rule) => new(
        finding.Code,
        finding.Defect,
        Name(finding.Severity),
        finding.Field.Code,
        finding.Indicator,
        finding.Quote,
        finding.Message,
        finding.Suggestion,
        rule?.Basis,
        finding.Confidence,
        [.. finding.Also.Select(also => new AlsoFound(also.Code, also.Defect, Name(also.Severity), also.Field.Code, also.Message))]);

    private static string Name(Severity severity) => severity switch
    {
        Review.Severity.Error => "error",
        Review.Severity.Warning => "warning",
        Review.Severity.Hint => "hint",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}

/// <summary>What another rule says of the mistake a finding is about.</summary>
public sealed record AlsoFound(string Code, string Defect, string Severity, string Field, string Message);
