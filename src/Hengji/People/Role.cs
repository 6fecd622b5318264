namespace Hengji.People;

/// <summary>What a person may do in an organisation (岗位).</summary>
public enum Role
{
    /// <summary>经办人: fills in and submits.</summary>
    Clerk,

    /// <summary>主管部门审核人: reviews what the units of the department submit.</summary>
    DepartmentReviewer,

    /// <summary>财政审核人: grades what the departments passed.</summary>
    FinanceReviewer,

    /// <summary>批复人: approves what finance graded.</summary>
    Approver,

    /// <summary>审计人员: sees everything of the organisation, changes nothing.</summary>
    Auditor,

    /// <summary>系统管理员: organisations and accounts, but nobody's rights.</summary>
    SystemAdministrator,

    /// <summary>安全管理员: rights, locks and passwords, but no accounts.</summary>
    SecurityAdministrator,

    /// <summary>审计管理员: reads the journal.</summary>
    AuditAdministrator,
}

/// <summary>What roles are called, and which exclude each other.</summary>
public static class Roles
{
    /// <summary>Official Chinese wording.</summary>
    public static string Chinese(this Role role) => role switch
    {
        Role.Clerk => "经办人",
        Role.DepartmentReviewer => "主管部门审核人",
        Role.FinanceReviewer => "财政审核人",
        Role.Approver => "批复人",
        Role.Auditor => "审计人员",
        Role.SystemAdministrator => "系统管理员",
        Role.SecurityAdministrator => "安全管理员",
        Role.AuditAdministrator => "审计管理员",
        _ => throw new InvalidOperationException($"Role {role} has no name."),
    };

    public static string English(this Role role) => role switch
    {
        Role.Clerk => "clerk",
        Role.DepartmentReviewer => "department reviewer",
        Role.FinanceReviewer => "finance reviewer",
        Role.Approver => "approver",
        Role.Auditor => "auditor",
        Role.SystemAdministrator => "system administrator",
        Role.SecurityAdministrator => "security administrator",
        Role.AuditAdministrator => "audit administrator",
        _ => throw new InvalidOperationException($"Role {role} has no name."),
    };

    /// <summary>One of the three administrators (三员), who run the system and take no part in the business.</summary>
    public static bool IsAdministrator(this Role role) => role >= Role.SystemAdministrator;

    /// <summary>
    /// Whether one person may hold both: an administrator holds nothing else (三员分立), and an auditor judges no act of
    /// his own.
    /// </summary>
    public static bool GoesWith(this Role role, Role other) =>
        role == other || !(role.IsAdministrator() || other.IsAdministrator() || role == Role.Auditor || other == Role.Auditor);
}
