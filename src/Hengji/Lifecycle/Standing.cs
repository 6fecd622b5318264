using System.Collections.Immutable;
using Hengji.People;

namespace Hengji.Lifecycle;

/// <summary>Where one project stands, and who brought it there: all that decides which acts are open.</summary>
public sealed record Standing
{
    /// <summary>Before anything was filled in.</summary>
    public static Standing Start(long? organisationId) => new() { OrganisationId = organisationId };

    public Stage Stage { get; init; }

    public Round Round { get; init; }

    /// <summary>Whose project it is; null when no organisation was found for it, so that only the division reaches it.</summary>
    public long? OrganisationId { get; init; }

    /// <summary>Counts the acts; an act that was decided on under another count comes too late.</summary>
    public int Revision { get; init; }

    /// <summary>The approved version in force; 0 before the first approval.</summary>
    public int ApprovedVersion { get; init; }

    /// <summary>Accounts that filled in this project, ever. 0 stands for the person at the machine.</summary>
    public ImmutableHashSet<long> Fillers { get; init; } = [];

    /// <summary>Accounts that reviewed this project, ever.</summary>
    public ImmutableHashSet<long> Reviewers { get; init; } = [];

    /// <summary>The grade given in this round; null before it is given.</summary>
    public Act? Grade { get; init; }

    /// <summary>Who gave it.</summary>
    public long? GradedBy { get; init; }

    /// <summary>How a person is counted among fillers and reviewers.</summary>
    public static long KeyOf(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.AccountId ?? 0;
    }
}
