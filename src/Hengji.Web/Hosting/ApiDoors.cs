using Hengji.People;

namespace Hengji.Web.Hosting;

/// <summary>The addresses of programs.</summary>
internal static partial class Doors
{
    private static IEnumerable<Door> Programs() =>
    [
        Open("/api/reference"),
        Open("/api/openapi.json"),
        Api("/me", ApiScope.Read),
        Api("/organisations", ApiScope.Read, [.. Readers, .. Administrators]),
        Api("/rules", ApiScope.Read, Readers),

        Api("/projects", ApiScope.Read, Readers),
        Api("/projects/totals", ApiScope.Read, Readers),
        ApiProject("", ApiScope.Read, Readers),
        ApiProject("/versions", ApiScope.Read, Readers),
        ApiProject("/diff", ApiScope.Read, Readers),
        ApiProject("/form/{format}", ApiScope.Read, Readers),
        ApiProject("/corrections", ApiScope.Write, Clerks),
        ApiProject("/findings", ApiScope.Read, Readers),
        ApiProject("/sheet", ApiScope.Read, Readers),
        ApiProject("/sheet/{format}", ApiScope.Read, Readers),
        ApiProject("/grades", ApiScope.Review, Reviewers),
        ApiProject("/season", ApiScope.Read, Readers),
        ApiProject("/acts", ApiScope.Act, Actors),
        Api("/acts", ApiScope.Act, Actors),
        Api("/todo", ApiScope.Read, Actors),
        Api("/deadlines", ApiScope.Read, Readers),
        Api("/deadlines/{year:int}/{stage}", ApiScope.Act, Role.FinanceReviewer),

        Api("/documents", ApiScope.Read, Readers),
        Api("/documents/{id:long}", ApiScope.Read, Readers),
        Api("/documents/{id:long}/original", ApiScope.Read, Readers),
        Api("/documents/{id:long}/pages/{number:int}", ApiScope.Read, Readers),
        Api("/imports", ApiScope.Write, Clerks),

        Api("/manuscripts", ApiScope.Write, Clerks),
        Api("/manuscripts/{id:long}", ApiScope.Write, Clerks),
        Api("/manuscripts/{id:long}/edits", ApiScope.Write, Clerks),
        Api("/manuscripts/{id:long}/filing", ApiScope.Write, Clerks),

        Api("/review/queue", ApiScope.Read, Readers),
        Api("/review/same", ApiScope.Read, Readers),
        Api("/review/decisions", ApiScope.Review, Reviewers),
        Api("/review/decisions/{act:long}", ApiScope.Review, Reviewers),
        Api("/review/waivers", ApiScope.Read, Readers),
        Api("/review/unit-waivers", ApiScope.Review, Reviewers),
        Api("/review/waivers/{id:long}/revocation", ApiScope.Review, Reviewers),
        Api("/review/notices", ApiScope.Read, Readers),
        Api("/review/notices/{format}", ApiScope.Read, Readers),

        Api("/indicators/", ApiScope.Read, Readers),
        Api("/indicators/kinds", ApiScope.Read, Readers),
        Api("/indicators/entry", ApiScope.Read, Readers),
        Api("/indicators/answer", ApiScope.Read, Readers),
        Api("/indicators/decisions", ApiScope.Review, Actors),

        Api("/ledgers", ApiScope.Read, Readers),
        Api("/ledgers/{id:long}", ApiScope.Read, Readers),
        Api("/ledgers/{id:long}/rows", ApiScope.Read, Readers),
        Api("/ledgers/{id:long}/measures", ApiScope.Read, Readers),

        Api("/overview", ApiScope.Read, Readers),
        Api("/disclosures", ApiScope.Read, Readers),
        Api("/journal", ApiScope.Audit, Auditors),
        Api("/journal/verification", ApiScope.Audit, Auditors),
        Api("/people", ApiScope.Administer, Administrators),
        Api("/people/accounts", ApiScope.Administer, Role.SystemAdministrator),
        Api("/people/organisations", ApiScope.Administer, Role.SystemAdministrator),
        Api("/people/accounts/{id:long}/grants", ApiScope.Administer, Role.SecurityAdministrator),
        Api("/people/accounts/{id:long}/grants/{grant:long}", ApiScope.Administer, Role.SecurityAdministrator),
    ];

    private static Door Api(string path, ApiScope scope, params IReadOnlyList<Role> roles) => new(ApiAddress.Root + path, roles) { Scope = scope };

    private static Door ApiProject(string path, ApiScope scope, params IReadOnlyList<Role> roles) =>
        new(ApiAddress.Root + "/projects/{id:long}" + path, roles) { Scope = scope, IsOfProject = true };
}
