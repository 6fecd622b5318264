using Hengji.Review;
using Hengji.Review.Decisions;
using Hengji.Targets;

namespace Hengji.Storage.Queries;

/// <summary>A form in the review queue.</summary>
/// <param name="Open">Findings to be decided, those set aside for later among them, by severity.</param>
/// <param name="Decided">Findings accepted or waived.</param>
/// <param name="Risk">What it is ranked by; see <see cref="FormsToReview.RiskOf"/>.</param>
public sealed record QueuedForm(
    long ProjectId,
    string? ProjectName,
    string? Unit,
    int? Year,
    Money? AnnualTotal,
    IReadOnlyDictionary<Severity, int> Open,
    int Decided,
    int Doubts,
    decimal Risk)
{
    public int OpenCount => Open.Values.Sum();
}

/// <summary>Which forms the queue shows.</summary>
public enum QueueState
{
    /// <summary>Those with findings to decide.</summary>
    Open,

    /// <summary>Those with findings set aside for later.</summary>
    Later,

    /// <summary>Those with findings, all decided.</summary>
    Decided,
    All,
}

/// <summary>The forms to be reviewed, riskiest first.</summary>
/// <param name="Forms">All that the filter lets through.</param>
/// <param name="Choices">Values for the filter's boxes, over the whole store.</param>
/// <param name="Rules">Codes of the rules that found something in latest filings.</param>
public sealed record FormsToReview(IReadOnlyList<QueuedForm> Forms, ProjectChoices Choices, IReadOnlyList<string> Rules)
{
    /// <summary>A form whose amount is not known ranks as one of this many yuan.</summary>
    private const decimal UnknownYuan = 100_000m;

    /// <summary>How far each doubt of the reading lowers what its findings are worth.</summary>
    private const decimal DoubtShare = 0.1m;

    /// <summary>
    /// Money × severity × confidence: the annual amount in yuan, times the open findings (必改 9, 建议 3, 提示 1), divided
    /// by 1 and a tenth for each doubt of the reading.
    /// </summary>
    public static decimal RiskOf(Money? annual, int errors, int warnings, int hints, int doubts) =>
        (annual?.Yuan ?? UnknownYuan) * ((9 * errors) + (3 * warnings) + hints) / (1 + (DoubtShare * doubts));

    internal static bool IsOpen(FindingState state) => state is FindingState.Open or FindingState.Later;
}
