using Hengji.People;
using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.Web.Hosting;
using Hengji.Web.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api.V1;

/// <summary>An account as administrators see it.</summary>
internal sealed record AccountShape(long Id, string UserName, string Name, IReadOnlyList<AccountRoleShape> Roles, bool Disabled, DateTime? LockedUntil, bool SecondFactor);

/// <summary>A role an account holds.</summary>
/// <param name="Grant">Number, by which it is taken.</param>
internal sealed record AccountRoleShape(long Grant, Role Role, string Organisation);

/// <summary>An organisation to add.</summary>
internal sealed record OrganisationBody(long? Parent, OrganisationKind Kind, string? Name);

/// <summary>An account to add, without rights.</summary>
internal sealed record AccountBody(string? UserName, string? Name);

/// <summary>A role to give.</summary>
internal sealed record GrantBody(Role Role, long Organisation);

/// <summary>An account that was added.</summary>
/// <param name="Password">For the first sign-in, told this once.</param>
internal sealed record PasswordShape(string? Password);

/// <summary>Organisations, accounts and rights; the system administrator adds, the security administrator gives and takes.</summary>
internal static class PeopleV1
{
    private const string Tag = "people";

    public static void MapPeopleV1(this RouteGroupBuilder api)
    {
        api.MapGet("/people", ListAsync).Produces<IReadOnlyList<AccountShape>>()
            .Told(Tag, "listAccounts", "Accounts and their roles", Examples.Accounts);
        api.MapPost("/people/organisations", AddOrganisationAsync).Accepts<OrganisationBody>("application/json").Produces(StatusCodes.Status201Created)
            .Told(Tag, "addOrganisation", "Add an organisation under another", null, Examples.OrganisationSent, 400, 422);
        api.MapPost("/people/accounts", AddAccountAsync).Accepts<AccountBody>("application/json").Produces<PasswordShape>(StatusCodes.Status201Created)
            .Told(Tag, "addAccount", "Add an account without rights; its first password is told once", Examples.Password, Examples.AccountSent, 400, 422);
        api.MapPost("/people/accounts/{id:long}/grants", GiveAsync).Accepts<GrantBody>("application/json").Produces(StatusCodes.Status201Created)
            .Told(Tag, "giveRole", "Give an account a role in an organisation", null, Examples.GrantSent, 400, 422);
        api.MapDelete("/people/accounts/{id:long}/grants/{grant:long}", TakeAsync).Produces(StatusCodes.Status204NoContent)
            .Told(Tag, "takeRole", "Take a role", errors: 422);
    }

    private static async Task<IResult> ListAsync(Store store, CancellationToken cancellation) => Results.Json(
        (await store.People.AccountsAsync(cancellation)).Select(a => new AccountShape(
            a.Id, a.UserName, a.DisplayName, [.. a.Grants.Select(g => new AccountRoleShape(g.GrantId, g.Role, g.Organisation))], a.IsDisabled, a.LockedUntil, a.HasCode)),
        WebJson.Options);

    private static async Task<IResult> AddOrganisationAsync(HttpContext context, Visit visit, PeopleAdministration people, CancellationToken cancellation) =>
        await WebJson.ReadAsync<OrganisationBody>(context.Request, cancellation) is { Name: { } name } body
            ? Done(visit.Words, await people.AddOrganisationAsync(visit.Person, body.Parent, body.Kind, name, visit.Signature(context), CancellationToken.None))
            : Problems.Bad(visit.Words);

    private static async Task<IResult> AddAccountAsync(HttpContext context, Visit visit, PeopleAdministration people, CancellationToken cancellation) =>
        await WebJson.ReadAsync<AccountBody>(context.Request, cancellation) is { UserName: { } userName, Name: { } name }
            ? Done(visit.Words, await people.AddAccountAsync(visit.Person, userName, name, visit.Signature(context), CancellationToken.None))
            : Problems.Bad(visit.Words);

    private static async Task<IResult> GiveAsync(HttpContext context, long id, Visit visit, PeopleAdministration people, CancellationToken cancellation) =>
        await WebJson.ReadAsync<GrantBody>(context.Request, cancellation) is { } body
            ? Done(visit.Words, await people.GiveAsync(visit.Person, id, body.Role, body.Organisation, visit.Signature(context), CancellationToken.None))
            : Problems.Bad(visit.Words);

    private static async Task<IResult> TakeAsync(HttpContext context, long id, long grant, Visit visit, PeopleAdministration people) =>
        Done(visit.Words, await people.TakeAsync(visit.Person, id, grant, visit.Signature(context), CancellationToken.None), StatusCodes.Status204NoContent);

    private static IResult Done(Words words, AdministrationResult result, int done = StatusCodes.Status201Created) => result.Fault switch
    {
        null when result.Password is not null => Results.Json(new PasswordShape(result.Password), WebJson.Options, statusCode: done),
        null => Results.StatusCode(done),
        AdministrationFault.NotYours => Problems.Of(words, StatusCodes.Status403Forbidden),
        AdministrationFault.NotFound => Problems.NotFound(words),
        { } fault => Problems.Of(words, StatusCodes.Status422UnprocessableEntity, detail: words.Of(fault)),
    };
}
