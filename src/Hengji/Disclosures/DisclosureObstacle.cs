using Hengji.Terms;

namespace Hengji.Disclosures;

/// <summary>Why a project cannot be disclosed as it stands, or what will be taken out of it.</summary>
/// <param name="Kind">What stands in the way.</param>
/// <param name="Field">Where; null when it concerns the whole form.</param>
/// <param name="Message">In Chinese, ready to be forwarded, with the remedy.</param>
public sealed record DisclosureObstacle(ObstacleKind Kind, Field? Field, string Message)
{
    /// <summary>Whether the project stays out until it is mended; otherwise the office is only told.</summary>
    public bool IsBlocking => Kind != ObstacleKind.PersonalData;
}

/// <summary>Kinds of obstacle on the list that is gone through before publishing.</summary>
public enum ObstacleKind
{
    /// <summary>Year, name or unit is not stated, so that nobody could find it.</summary>
    Unnamed,

    /// <summary>Amounts that do not add up.</summary>
    AmountsDisagree,

    /// <summary>A gap or a placeholder was left (XX, 待填写), or a target is missing.</summary>
    Placeholder,

    /// <summary>No indicators, and no note that says why.</summary>
    EmptyWithoutNote,

    /// <summary>Numbers of persons, which are taken out.</summary>
    PersonalData,
}
