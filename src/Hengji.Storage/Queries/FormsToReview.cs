using Hengji.Review;
using Hengji.Review.Decisions;
using Hengji.Targets;

namespace Hengji.Storage.Queries;

/// <summary>A form in the review queue.</summary>
/// <param name="Open">Findings to be decided, those set aside for later among them, by severity.</param>
/// <param name="Decided">Findings accepted or waived.</param>
/// <param name="Risk">What it is ranked by; see <see cref="Ranking.OfForm"/>.</param>
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
    internal static bool IsOpen(FindingState state) => state is FindingState.Open or FindingState.Later;
}
