using Hengji.Actions;
using Hengji.Library;

namespace Hengji.Web.Language;

/// <summary>The words of the indicator library and the writing aid.</summary>
internal abstract partial class Words
{
    public abstract string Indicators { get; }

    public abstract string FindIndicator { get; }

    public abstract string StandingLabel { get; }

    public abstract string AllOffered { get; }

    public abstract string CategoryLabel { get; }

    public abstract string AnyCategory { get; }

    public abstract string KindLabel { get; }

    public abstract string AnyKind { get; }

    public abstract string IndicatorName { get; }

    public abstract string TargetValueLabel { get; }

    public abstract string FormLabel { get; }

    public abstract string EvidenceLabel { get; }

    public abstract string UnitLabel { get; }

    public abstract string FiledCount { get; }

    public abstract string LatestTarget { get; }

    public abstract string CommonMark { get; }

    public abstract string NoIndicatorFound { get; }

    public abstract string ProposeThis { get; }

    public abstract string TryIt { get; }

    public abstract string TryItSentence { get; }

    public abstract string Answer { get; }

    public abstract string KeyTry { get; }

    public abstract string LibraryFootnote { get; }

    public abstract string VagueWordsAre { get; }

    public abstract string WriteInstead { get; }

    public abstract string BelongsUnder { get; }

    public abstract string SimilarInTown { get; }

    public abstract string NothingSimilar { get; }

    public abstract string CommonOf { get; }

    public abstract string BackToIndicators { get; }

    public abstract string NotInLibrary { get; }

    public abstract string NoSources { get; }

    public abstract string WrittenAs { get; }

    public abstract string Reached { get; }

    public abstract string DecisionsTitle { get; }

    public abstract string DecideTitle { get; }

    public abstract string DecideSentence { get; }

    public abstract string Reason { get; }

    public abstract string DecidedBy { get; }

    /// <summary>Where the library's indicators come from.</summary>
    public abstract string LibrarySentence(int filings, int leftOut);

    public abstract string IndicatorsShown(int total, int shown);

    public abstract string SourcesTitle(int count);

    public abstract string StandingName(LibraryStanding standing);

    public abstract string ActOf(LibraryAct act);

    /// <summary>What a decision came to, and what to do where it was not kept.</summary>
    public abstract string Of(LibraryOutcome outcome);

    /// <summary>What the journal says of a decision.</summary>
    public abstract string IndicatorDecided(string form, string reason);
}
