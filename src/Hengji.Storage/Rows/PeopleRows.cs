using Hengji.People;
using Microsoft.AspNetCore.Identity;

namespace Hengji.Storage.Rows;

/// <summary>An organisation (单位) of the tree.</summary>
internal sealed class OrganisationRow
{
    public long Id { get; set; }

    /// <summary>Null for the division alone.</summary>
    public long? ParentId { get; set; }

    public OrganisationKind Kind { get; set; }

    public required string Name { get; set; }
}

/// <summary>An account: what Identity keeps of it, and what this program adds.</summary>
internal sealed class AccountRow : IdentityUser<long>
{
    /// <summary>Name of the person, as acts are signed.</summary>
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>The password was given by an administrator and is to be replaced at the first sign-in.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Kept for what it once did; no longer let in.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>Made for the demo, its password shown to everyone.</summary>
    public bool IsDemo { get; set; }

    public DateTime CreatedAt { get; set; }

    /// <summary>Secret of the second factor, in base 32; null while there is none.</summary>
    public string? CodeKey { get; set; }

    /// <summary>The step of the last code taken, which is not taken again.</summary>
    public long? CodeStep { get; set; }
}

/// <summary>A role held by an account in an organisation.</summary>
internal sealed class GrantRow
{
    public long Id { get; set; }

    public long AccountId { get; set; }

    public long OrganisationId { get; set; }

    public Role Role { get; set; }
}

/// <summary>A sign-in that lasts; the browser holds a secret, the store only its hash.</summary>
internal sealed class SessionRow
{
    public long Id { get; set; }

    public long AccountId { get; set; }

    public required string SecretHash { get; set; }

    public DateTime BegunAt { get; set; }

    public DateTime SeenAt { get; set; }

    public DateTime? EndedAt { get; set; }

    /// <summary>Network address of the sign-in.</summary>
    public required string Origin { get; set; }

    /// <summary>What the browser calls itself.</summary>
    public required string Agent { get; set; }
}
