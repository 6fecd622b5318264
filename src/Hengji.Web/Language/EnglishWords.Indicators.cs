using System.Globalization;
using Hengji.Actions;
using Hengji.Library;

namespace Hengji.Web.Language;

/// <summary>The words of the indicator library and the writing aid in English.</summary>
internal sealed partial class EnglishWords
{
    public override string Indicators => "Indicators";

    public override string FindIndicator => "Name, or first letters of pinyin";

    public override string StandingLabel => "Standing";

    public override string AllOffered => "All but retired";

    public override string CategoryLabel => "Category";

    public override string AnyCategory => "Any";

    public override string KindLabel => "Kind of project";

    public override string AnyKind => "Any";

    public override string IndicatorName => "Indicator";

    public override string TargetValueLabel => "Target";

    public override string FormLabel => "Form of target";

    public override string EvidenceLabel => "Evidence";

    public override string UnitLabel => "Unit of measure";

    public override string FiledCount => "Filed";

    public override string LatestTarget => "Latest target";

    public override string CommonMark => "common";

    public override string NoIndicatorFound => "No indicator matches.";

    public override string ProposeThis => "Propose this indicator";

    public override string TryIt => "Try an indicator";

    public override string TryItSentence =>
        "Type a name and a target; at once you are told whether it can be assessed, which word cannot be measured and what to write instead. Nothing typed here is kept.";

    public override string Answer => "Answer";

    public override string KeyTry => "Try an indicator";

    public override string LibraryFootnote => "Indicators come from filings read without doubt; the aid does not replace the review";

    public override string VagueWordsAre => "Words nobody can measure:";

    public override string WriteInstead => "Write instead:";

    public override string BelongsUnder => "By its name it belongs under";

    public override string SimilarInTown => "Similar indicators of the town";

    public override string NothingSimilar => "The town has no indicator of a similar name.";

    public override string CommonOf => "Common indicators:";

    public override string BackToIndicators => "Back to indicators";

    public override string NotInLibrary =>
        "The library does not hold this indicator yet. It can be proposed, and someone else approves it.";

    public override string NoSources => "No filing of the town states it.";

    public override string WrittenAs => "As written";

    public override string Reached => "Reached";

    public override string DecisionsTitle => "Decisions";

    public override string DecideTitle => "Decide";

    public override string DecideSentence => "Who proposed an indicator may not approve it. Every decision is kept in the journal.";

    public override string Reason => "Reason";

    public override string DecidedBy => "Decided by";

    public override string LibrarySentence(int filings, int leftOut) => string.Create(
        CultureInfo.InvariantCulture,
        $"From {filings} filings of the town read without doubt{(leftOut > 0 ? $"; {leftOut} more are in doubt and count once proofread" : null)}. Common indicators stand beside them.");

    public override string IndicatorsShown(int total, int shown) => total > shown
        ? string.Create(CultureInfo.InvariantCulture, $"{total} in all, the first {shown} listed.")
        : string.Create(CultureInfo.InvariantCulture, $"{total} in all.");

    public override string SourcesTitle(int count) => string.Create(CultureInfo.InvariantCulture, $"Sources ({count})");

    public override string StandingName(LibraryStanding standing) => standing switch
    {
        LibraryStanding.Proposed => "Proposed",
        LibraryStanding.Approved => "Approved",
        LibraryStanding.Retired => "Retired",
        _ => "Undecided",
    };

    public override string ActOf(LibraryAct act) => act switch
    {
        LibraryAct.Propose => "Propose",
        LibraryAct.Approve => "Approve",
        _ => "Retire",
    };

    public override string Of(LibraryOutcome outcome) => outcome switch
    {
        LibraryOutcome.Kept => "Done, and kept in the journal.",
        LibraryOutcome.NoName => "No name was given; nothing was changed.",
        LibraryOutcome.NoReason => "No reason was given; nothing was changed. State one.",
        LibraryOutcome.FormNotMeasurable => "A target of this form could not be measured; nothing was changed. State a comparison and a unit, with a gap for the number.",
        LibraryOutcome.OwnProposal => "Who proposed an indicator may not approve it; nothing was changed. Someone else must.",
        _ => "It stands elsewhere by now and this cannot be done; nothing was changed.",
    };

    public override string IndicatorDecided(string form, string reason) =>
        form.Length > 0 ? $"{form}; reason: {reason}" : $"reason: {reason}";
}
