using System.Globalization;

using Hengji.Actions;
using Hengji.Library;

namespace Hengji.Cli.Wordings;

/// <content>The indicator library in English.</content>
internal sealed partial class EnglishWording
{
    public override string IndicatorWordsArgument => "words of the name, or first letters of its pinyin (myd finds 满意度); without any all are listed";

    public override string IndicatorArgument => "name of the indicator";

    public override string TargetArgument => "its target, as it would be written";

    public override string CategoryOption => "category of the indicator: quantity, quality, timeliness, cost, economicBenefit, socialBenefit, ecologicalBenefit, sustainableImpact or serviceSatisfaction";

    public override string KindArgument => "code or name of a kind of project; without one all kinds are listed";

    public override string KindOption => "code or name of a kind of project, see hengji indicators kinds";

    public override string StandingOption => "only indicators that stand so; without it all but retired ones";

    public override string ProjectNameOption => "name of the project, which tells its kind";

    public override string ReasonOption => "why; kept in the journal";

    public override string ByOption => "who decides; by default the account of the system";

    public override string TargetFormOption => "form of the target with 【】 for the number, such as ≥【】%";

    public override string EvidenceOption => "what proves it";

    public override string TargetFormHeading => "Form of target";

    public override string EvidenceHeading => "Evidence";

    public override string FiledCountHeading => "Filed";

    public override string LatestTargetHeading => "Latest target";

    public override string StandingHeading => "Standing";

    public override string KindCodeHeading => "Code";

    public override string KindHeading => "Kind of project";

    public override string KindWordsHeading => "Told by";

    public override string CountHeading => "Indicators";

    public override string VagueWordsLabel => "words nobody can measure:";

    public override string SimilarHeading => "Similar indicators of the town";

    public override string CommonHeading => "Common indicators";

    public override string NoIndicators => "No indicator matches.";

    public override string IndicatorsFound(int total, int shown) => total > shown
        ? string.Create(CultureInfo.InvariantCulture, $"{total} indicators, the first {shown} listed.")
        : string.Create(CultureInfo.InvariantCulture, $"{total} indicators.");

    public override string NoSuchKind(string kind) => $"There is no kind of project \"{kind}\"; hengji indicators kinds lists them.";

    public override string Of(LibraryStanding standing) => standing switch
    {
        LibraryStanding.Proposed => "proposed",
        LibraryStanding.Approved => "approved",
        LibraryStanding.Retired => "retired",
        _ => "undecided",
    };

    public override string Decided(string indicator, LibraryStanding standing) => $"\"{indicator}\" is now {Of(standing)}; the journal tells of it.";

    public override string Of(LibraryResult result) => result.Outcome switch
    {
        LibraryOutcome.NoName => "No name of an indicator was given.",
        LibraryOutcome.NoReason => "No reason was given; state it with --reason.",
        LibraryOutcome.FormNotMeasurable => "A target of this form could not be measured; state it with --form and 【】 for the number, such as ≥【】%.",
        LibraryOutcome.OwnProposal => "Who proposed an indicator may not approve it; someone else must.",
        _ => $"The indicator is {Of(result.Standing)}, and this cannot be done from there; nothing was changed.",
    };
}
