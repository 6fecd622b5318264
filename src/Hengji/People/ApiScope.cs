namespace Hengji.People;

/// <summary>What a program may do with a token (访问令牌), inside what its owner may.</summary>
public enum ApiScope
{
    /// <summary>读: whatever its owner sees of the business.</summary>
    Read,

    /// <summary>写: import, proofread, fill in.</summary>
    Write,

    /// <summary>审核: decide on findings, grade sheets, write notices.</summary>
    Review,

    /// <summary>办理: acts of the season, from submitting to disclosing.</summary>
    Act,

    /// <summary>审计: read the journal.</summary>
    Audit,

    /// <summary>管理: organisations, accounts and rights.</summary>
    Administer,
}

/// <summary>What scopes are called.</summary>
public static class ApiScopes
{
    /// <summary>Name used in JSON and in the store.</summary>
    public static string Code(this ApiScope scope) => scope switch
    {
        ApiScope.Read => "read",
        ApiScope.Write => "write",
        ApiScope.Review => "review",
        ApiScope.Act => "act",
        ApiScope.Audit => "audit",
        ApiScope.Administer => "admin",
        _ => throw new InvalidOperationException($"Scope {scope} has no name."),
    };

    /// <summary>The scope of that name; null when there is none.</summary>
    public static ApiScope? Named(string? code) =>
        Enum.GetValues<ApiScope>().Select(scope => (ApiScope?)scope).FirstOrDefault(scope => string.Equals(scope!.Value.Code(), code, StringComparison.Ordinal));

    public static string Chinese(this ApiScope scope) => scope switch
    {
        ApiScope.Read => "读取",
        ApiScope.Write => "导入、校对、填报",
        ApiScope.Review => "审核处理、评级、退回意见",
        ApiScope.Act => "办理（申报、审核、批复……）",
        ApiScope.Audit => "查阅操作留痕",
        ApiScope.Administer => "管理单位、账号与岗位",
        _ => throw new InvalidOperationException($"Scope {scope} has no name."),
    };

    public static string English(this ApiScope scope) => scope switch
    {
        ApiScope.Read => "read",
        ApiScope.Write => "import, proofread, fill in",
        ApiScope.Review => "decide on findings, grade, write notices",
        ApiScope.Act => "acts of the season (submit, pass, approve …)",
        ApiScope.Audit => "read the journal",
        ApiScope.Administer => "administer organisations, accounts and rights",
        _ => throw new InvalidOperationException($"Scope {scope} has no name."),
    };
}
