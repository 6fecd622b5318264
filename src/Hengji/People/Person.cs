using System.Collections.Immutable;

namespace Hengji.People;

/// <summary>A role held in an organisation, and by that in everything under it.</summary>
/// <param name="Role">Which.</param>
/// <param name="OrganisationId">Where it was given.</param>
/// <param name="Reach">The organisations it holds in.</param>
public sealed record Grant(Role Role, long OrganisationId, Sight Reach);

/// <summary>Which organisations' projects are meant. Projects that belong to no organisation are in <see cref="Everything"/> only.</summary>
/// <param name="IsEverything">All, with what belongs to no organisation.</param>
/// <param name="Organisations">By number; not asked when everything is meant.</param>
public sealed record Sight(bool IsEverything, ImmutableHashSet<long> Organisations)
{
    public static Sight Everything { get; } = new(true, []);

    public static Sight Nothing { get; } = new(false, []);

    /// <summary>What is under an organisation; the division sees everything.</summary>
    public static Sight Under(OrganisationTree tree, long organisationId)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return tree[organisationId] is { ParentId: null }
            ? Everything
            : new Sight(false, [.. tree.Under(organisationId).Select(o => o.Id)]);
    }

    public bool Covers(long? organisationId) =>
        IsEverything || (organisationId is { } id && Organisations.Contains(id));

    public Sight With(Sight other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsEverything || other.IsEverything ? Everything : new Sight(false, Organisations.Union(other.Organisations));
    }
}

/// <summary>Someone who acts.</summary>
/// <param name="AccountId">The account; null for the person at a machine that asks nobody to sign in.</param>
/// <param name="Name">As acts are signed.</param>
/// <param name="Grants">The roles held.</param>
public sealed record Person(long? AccountId, string Name, IReadOnlyList<Grant> Grants)
{
    /// <summary>The person at a machine of one's own: fills in everything, reviews nothing.</summary>
    public static Person Local(string name) => new(null, name, [new Grant(Role.Clerk, 0, Sight.Everything)]);

    /// <summary>Which projects the person may see at all. Administrators see none.</summary>
    public Sight Sight => Grants.Where(g => !g.Role.IsAdministrator()).Aggregate(Sight.Nothing, (sight, g) => sight.With(g.Reach));

    /// <summary>Where the person holds a role.</summary>
    public Sight ReachAs(Role role) => Grants.Where(g => g.Role == role).Aggregate(Sight.Nothing, (sight, g) => sight.With(g.Reach));

    public bool IsAny(Role role) => Grants.Any(g => g.Role == role);

    public bool Holds(Role role, long? organisationId) => Grants.Any(g => g.Role == role && g.Reach.Covers(organisationId));
}
