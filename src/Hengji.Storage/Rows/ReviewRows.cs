using Hengji.Review;
using Hengji.Review.Decisions;

namespace Hengji.Storage.Rows;

/// <summary>A finding of a filing, repeated from its JSON so that findings are counted and gathered over all forms.</summary>
internal sealed class FindingRow
{
    public long Id { get; set; }

    public long FilingId { get; set; }

    public FilingRow? Filing { get; set; }

    /// <summary>Position among the filing's findings, 0-based.</summary>
    public int Position { get; set; }

    public required string Code { get; set; }

    public Severity Severity { get; set; }

    /// <summary>Code of the box, without row.</summary>
    public required string Place { get; set; }

    public string? Indicator { get; set; }

    public string? Quote { get; set; }

    public required string Fingerprint { get; set; }

    public required string Pattern { get; set; }

    /// <summary>Where it stands with the reviewers, after all acts and waivers.</summary>
    public FindingState State { get; set; }

    public static FindingRow Of(long filingId, int position, Finding finding)
    {
        var mark = FindingMark.Of(finding);
        return new FindingRow
        {
            FilingId = filingId,
            Position = position,
            Code = finding.Code,
            Severity = finding.Severity,
            Place = finding.Field.Code,
            Indicator = Columns.Text(finding.Indicator),
            Quote = Columns.Text(finding.Quote),
            Fingerprint = mark.Fingerprint,
            Pattern = mark.Pattern,
        };
    }
}

/// <summary>An act of a reviewer on a finding of a filing; only ever added.</summary>
internal sealed class DecisionRow
{
    public long Id { get; set; }

    public long FilingId { get; set; }

    public FilingRow? Filing { get; set; }

    public required string Fingerprint { get; set; }

    public required string Pattern { get; set; }

    public required string Code { get; set; }

    public DecisionKind Kind { get; set; }

    public required string Reason { get; set; }

    public required string By { get; set; }

    public DateTime At { get; set; }

    /// <summary>Its journal entry, which would be asked for were the journal's end cut off; an act on many findings has one.</summary>
    public long JournalSequence { get; set; }

    /// <summary>The journal entry of the act that is taken back; null unless one is.</summary>
    public long? TakesBack { get; set; }

    public FindingDecision ToDecision() => new(Kind, Reason, By, At, JournalSequence) { TakesBack = TakesBack };
}

/// <summary>A pattern waived for a unit; revoking it fills what is empty, and is journalled like the waiving.</summary>
internal sealed class WaiverRow
{
    public long Id { get; set; }

    public required string Unit { get; set; }

    public required string Pattern { get; set; }

    public required string Code { get; set; }

    public string? Words { get; set; }

    public required string Reason { get; set; }

    public required string By { get; set; }

    public DateTime At { get; set; }

    public long JournalSequence { get; set; }

    public string? RevokedReason { get; set; }

    public string? RevokedBy { get; set; }

    public DateTime? RevokedAt { get; set; }

    public long? RevokedSequence { get; set; }

    public UnitWaiver ToWaiver() => new(Id, Unit, Pattern, Code, Words, Reason, By, At)
    {
        Revoked = RevokedAt is { } at ? new WaiverEnd(RevokedReason ?? string.Empty, RevokedBy ?? string.Empty, at) : null,
    };
}

/// <summary>A grade a person set for an item of the review sheet (审核表); only ever added, the last one holds.</summary>
internal sealed class GradeRow
{
    public long Id { get; set; }

    public long FilingId { get; set; }

    /// <summary>Key of the item on the sheet, or of the sheet's overall grade or opinion.</summary>
    public required string Item { get; set; }

    /// <summary>Code of the grade; empty when a grade is taken back, or for an opinion, whose words are the reason.</summary>
    public required string Grade { get; set; }

    /// <summary>Points given on the sheet of a key project, in hundredths; null when none are.</summary>
    public long? Hundredths { get; set; }

    public required string Reason { get; set; }

    public required string By { get; set; }

    public DateTime At { get; set; }

    public long JournalSequence { get; set; }
}

/// <summary>What a reviewer has written into the return notice (退回意见) of a unit for a year, until it is sent.</summary>
internal sealed class NoticeDraftRow
{
    public long Id { get; set; }

    /// <summary>The unit as its forms name it; empty for the forms that name none.</summary>
    public required string Unit { get; set; }

    /// <summary>The year; 0 for forms whose year is not known.</summary>
    public int Year { get; set; }

    /// <summary>The words as JSON.</summary>
    public required string Draft { get; set; }

    public required string By { get; set; }

    public DateTime At { get; set; }
}

/// <summary>Rules that were switched on (启用规则); only ever added, the last one is in force.</summary>
internal sealed class RuleSwitchRow
{
    public long Id { get; set; }

    /// <summary>What people are shown of the rule set.</summary>
    public required string Name { get; set; }

    /// <summary>The rule set as a file would hold it; laid over the national one it is what is in force.</summary>
    public required string Document { get; set; }

    /// <summary>Fingerprint of the rules it brought into force, as the program of that day had them.</summary>
    public required string Hash { get; set; }

    public required string Reason { get; set; }

    public required string By { get; set; }

    public DateTime At { get; set; }

    public long JournalSequence { get; set; }
}
