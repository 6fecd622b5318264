namespace Hengji.People;

/// <summary>What an organisation is in the tree.</summary>
public enum OrganisationKind
{
    /// <summary>区划: the town or county as a whole, with its finance office.</summary>
    Division,

    /// <summary>主管部门.</summary>
    Department,

    /// <summary>实施单位.</summary>
    Unit,
}

/// <summary>An organisation (单位): division over departments over units.</summary>
/// <param name="Id">Its number in the store.</param>
/// <param name="ParentId">What it stands under; null for the division.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">As forms write it; forms of this unit are known by it.</param>
public sealed record Organisation(long Id, long? ParentId, OrganisationKind Kind, string Name);

/// <summary>The organisations as a tree.</summary>
public sealed class OrganisationTree
{
    private readonly Dictionary<long, Organisation> _byId;
    private readonly ILookup<long, Organisation> _children;

    /// <param name="organisations">All of them, in any order.</param>
    public OrganisationTree(IEnumerable<Organisation> organisations)
    {
        All = [.. organisations];
        _byId = All.ToDictionary(o => o.Id);
        _children = All.Where(o => o.ParentId is not null).ToLookup(o => o.ParentId!.Value);
    }

    public IReadOnlyList<Organisation> All { get; }

    /// <summary>The division; null while nothing was set up.</summary>
    public Organisation? Division => All.FirstOrDefault(o => o.ParentId is null);

    public Organisation? this[long id] => _byId.GetValueOrDefault(id);

    /// <summary>The organisation and all under it, parents first.</summary>
    public IEnumerable<Organisation> Under(long id)
    {
        if (this[id] is not { } top)
        {
            yield break;
        }

        yield return top;
        foreach (var below in _children[id].OrderBy(o => o.Kind).ThenBy(o => o.Id).SelectMany(child => Under(child.Id)))
        {
            yield return below;
        }
    }

    /// <summary>How deep an organisation stands; 0 for the division.</summary>
    public int Depth(long id) => this[id]?.ParentId is { } parent ? Depth(parent) + 1 : 0;

    /// <summary>Whether an organisation of this kind may stand under that one.</summary>
    public static bool MayStandUnder(OrganisationKind kind, OrganisationKind? parent) => (kind, parent) switch
    {
        (OrganisationKind.Division, null) => true,
        (OrganisationKind.Department, OrganisationKind.Division) => true,
        (OrganisationKind.Unit, OrganisationKind.Division or OrganisationKind.Department) => true,
        _ => false,
    };
}
