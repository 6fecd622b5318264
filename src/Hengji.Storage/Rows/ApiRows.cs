namespace Hengji.Storage.Rows;

/// <summary>A token (访问令牌) by which a program acts for an account; the program holds a secret, the store only its hash.</summary>
internal sealed class ApiTokenRow
{
    public long Id { get; set; }

    public long AccountId { get; set; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; set; }

    public required string SecretHash { get; set; }

    /// <summary>The last characters of the secret, by which its owner knows it again.</summary>
    public required string Ending { get; set; }

    /// <summary>The scopes, between bars.</summary>
    public required string Scopes { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime ExpiresAt { get; set; }

    /// <summary>When it was last used, to five minutes; null when never.</summary>
    public DateTime? UsedAt { get; set; }

    public DateTime? RevokedAt { get; set; }
}

/// <summary>What a request with an idempotency key was answered, so that the same request sent again does nothing twice.</summary>
internal sealed class ApiAnswerRow
{
    public long Id { get; set; }

    /// <summary>The account the key belongs to; 0 where nobody signs in.</summary>
    public long Owner { get; set; }

    public required string Key { get; set; }

    /// <summary>SHA-256 of method, address, conditions and body: the same key may not ask for something else.</summary>
    public required string RequestHash { get; set; }

    public DateTime BegunAt { get; set; }

    /// <summary>Null while it is being answered.</summary>
    public int? Status { get; set; }

    public string? ContentType { get; set; }

    public string? Tag { get; set; }

    public string? Location { get; set; }

    public byte[]? Body { get; set; }
}
