using Hengji.Actions;
using Hengji.Library;

namespace Hengji.Cli.Wordings;

/// <content>What is said of the indicator library and the writing aid.</content>
internal abstract partial class Wording
{
    public abstract string IndicatorWordsArgument { get; }

    public abstract string IndicatorArgument { get; }

    public abstract string TargetArgument { get; }

    public abstract string CategoryOption { get; }

    public abstract string KindArgument { get; }

    public abstract string KindOption { get; }

    public abstract string StandingOption { get; }

    public abstract string ProjectNameOption { get; }

    public abstract string ReasonOption { get; }

    public abstract string ByOption { get; }

    public abstract string TargetFormOption { get; }

    public abstract string EvidenceOption { get; }

    public abstract string TargetFormHeading { get; }

    public abstract string EvidenceHeading { get; }

    /// <summary>Heads in how many filings an indicator stands.</summary>
    public abstract string FiledCountHeading { get; }

    public abstract string LatestTargetHeading { get; }

    public abstract string StandingHeading { get; }

    public abstract string KindCodeHeading { get; }

    public abstract string KindHeading { get; }

    public abstract string KindWordsHeading { get; }

    public abstract string CountHeading { get; }

    public abstract string VagueWordsLabel { get; }

    public abstract string SimilarHeading { get; }

    public abstract string CommonHeading { get; }

    public abstract string NoIndicators { get; }

    public abstract string IndicatorsFound(int total, int shown);

    public abstract string NoSuchKind(string kind);

    public abstract string Of(LibraryStanding standing);

    public abstract string Decided(string indicator, LibraryStanding standing);

    /// <summary>Why a decision was not kept, and what to do.</summary>
    public abstract string Of(LibraryResult result);
}
