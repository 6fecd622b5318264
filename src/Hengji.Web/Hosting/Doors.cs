using Hengji.People;
using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Hosting;

/// <summary>Who may come to an address at all; which projects are seen behind it, the store decides.</summary>
/// <param name="Pattern">The route as it is mapped.</param>
/// <param name="For">The roles let in; empty when signing in is enough.</param>
internal sealed record Door(string Pattern, params IReadOnlyList<Role> For)
{
    /// <summary>
    /// What a token must be good for to change something here; to look, <see cref="ApiScope.Read"/> is enough unless the journal or
    /// people are looked at. Null where no token is taken: at pages.
    /// </summary>
    public ApiScope? Scope { get; init; }

    /// <summary>Open before signing in.</summary>
    public bool IsOpen { get; init; }

    /// <summary>What the route's <c>id</c> counts; a project that is not seen is not found.</summary>
    public bool IsOfProject { get; init; }
}

/// <summary>
/// Every address of the pages and of the API with who may come to it. An address without a line here is refused when people
/// sign in, and fails the tests.
/// </summary>
internal static partial class Doors
{
    private static readonly Role[] Readers =
        [Role.Clerk, Role.DepartmentReviewer, Role.FinanceReviewer, Role.Approver, Role.Auditor];

    private static readonly Role[] Actors = [Role.Clerk, Role.DepartmentReviewer, Role.FinanceReviewer, Role.Approver];

    private static readonly Role[] Reviewers = [Role.DepartmentReviewer, Role.FinanceReviewer, Role.Approver];

    private static readonly Role[] Triers = [.. Reviewers, Role.Auditor];

    private static readonly Role[] Clerks = [Role.Clerk];

    private static readonly Role[] Auditors = [Role.Auditor, Role.AuditAdministrator];

    private static readonly Role[] Administrators = [Role.SystemAdministrator, Role.SecurityAdministrator];

    public static IReadOnlyList<Door> All { get; } =
    [
        Open("/healthz"),
        Open("/readyz"),
        Open("/metrics"),
        Open("/signin"),
        Open("/begin/{Secret}"),
        Open("/error"),
        Open("/error/{Code:int}"),

        new("/signout"),
        new("/account"),

        new("/", Readers),
        new("/rules", Readers),
        new("/rules/try", Triers),
        new("/import", Clerks),
        new("/api/imports", Clerks),
        new("/projects/new", Clerks),
        Project("/projects/{id:long}/writing", Clerks),
        new("/writing/{Id:long}", Clerks),
        new("/writing/{id:long}/edits", Clerks),
        Project("/projects/{Id:long}", Readers),
        Project("/projects/{Id:long}/desk", Readers),
        Project("/projects/{Id:long}/season", Readers),
        Project("/projects/{id:long}/corrections", Clerks),
        Project("/projects/{id:long}/proofreader", Clerks),
        Project("/projects/{id:long}/understood", Readers),
        Project("/projects/{id:long}/form.docx", Readers),
        Project("/projects/{id:long}/form.xlsx", Readers),
        Project("/projects/{id:long}/form.pdf", Readers),
        new("/projects/forms.docx", Readers),
        new("/projects/forms.xlsx", Readers),
        new("/projects/forms.pdf", Readers),
        new("/projects/summary.xlsx", Readers),
        new("/documents/{Id:long}", Readers),
        new("/documents/{id:long}/original", Readers),
        new("/documents/{id:long}/pages/{number:int}", Readers),
        new("/journal", Auditors),

        new("/overview", Readers),
        new("/overview.csv", Readers),

        new("/review", Readers),
        new("/review/waivers", Readers),
        new("/review/alike", Readers),
        new("/review/same", Readers),
        new("/review/decisions", Reviewers),
        new("/review/undo", Reviewers),
        new("/review/waivers/{id:long}/revoke", Reviewers),
        new("/review/notice", Readers),
        new("/review/notice.docx", Readers),
        new("/review/notice.pdf", Readers),
        new("/review/notice/draft", Reviewers),
        Project("/projects/{Id:long}/sheet", Readers),
        Project("/projects/{id:long}/sheet.docx", Readers),
        Project("/projects/{id:long}/sheet.pdf", Readers),
        Project("/projects/{id:long}/grades", Reviewers),

        new("/todo", Actors),
        new("/deadlines", Role.FinanceReviewer),

        new("/ledgers", Readers),
        new("/ledgers/{Id:long}", Readers),

        new("/indicators", Readers),
        new("/indicators/entry", Readers),
        new("/indicators/rows", Readers),
        new("/indicators/answer", Readers),
        new("/indicators/decisions", Actors),
        Project("/projects/{id:long}/aid", Readers),

        new("/people", Administrators),

        .. Programs(),
    ];

    private static readonly Dictionary<string, Door> ByPattern = All.ToDictionary(d => d.Pattern, StringComparer.Ordinal);

    /// <summary>The door of a route; null when it has none.</summary>
    public static Door? Of(string? pattern) =>
        pattern is null ? null : ByPattern.GetValueOrDefault(pattern.StartsWith('/') ? pattern : "/" + pattern);

    /// <summary>Whether somebody may come in.</summary>
    public static bool LetsIn(this Door door, Person person) => door.For.Count == 0 || door.For.Any(person.IsAny);

    /// <summary>What a token must be good for to ask this way; null where no token is taken.</summary>
    public static ApiScope? ScopeOf(this Door door, string method) => door.Scope switch
    {
        null => null,
        ApiScope.Audit or ApiScope.Administer => door.Scope,
        _ => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? ApiScope.Read : door.Scope,
    };

    /// <summary>Where somebody begins: at what waits, or at the first page that is open.</summary>
    public static string Home(Person person) =>
        ((string[])["/todo", "/", "/people", "/journal"]).FirstOrDefault(path => Of(path)!.LetsIn(person), "/account");

    private static Door Open(string pattern) => new(pattern) { IsOpen = true };

    private static Door Project(string pattern, params IReadOnlyList<Role> roles) => new(pattern, roles) { IsOfProject = true };
}
