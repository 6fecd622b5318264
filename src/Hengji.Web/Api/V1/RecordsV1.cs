using System.Globalization;
using System.Text.Json;
using Hengji.Journal;
using Hengji.People;
using Hengji.Review;
using Hengji.Storage;
using Hengji.Web.Hosting;
using Hengji.Writing.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api.V1;

/// <summary>Who asks.</summary>
/// <param name="Scopes">What the token is good for; absent at a browser.</param>
internal sealed record MeShape(string Name, string? UserName, IReadOnlyList<HeldRoleShape> Roles, IReadOnlyList<string>? Scopes);

/// <summary>A role held.</summary>
internal sealed record HeldRoleShape(Role Role, long Organisation);

/// <summary>An organisation of the tree.</summary>
internal sealed record OrganisationShape(long Id, long? Parent, OrganisationKind Kind, string Name);

/// <summary>A rule of the catalogue in force.</summary>
internal sealed record RuleShape(string Code, string Title, Severity Severity, ReviewDimension Dimension, string Defect, string Basis, string Why, string Remedy);

/// <summary>How the forms of one unit and year are written.</summary>
internal sealed record UnitYearShape(string? Unit, int? Year, int Forms, int Faulty, int Defects, IReadOnlyDictionary<string, int> ByDimension);

/// <summary>A project that may be disclosed, as it was approved.</summary>
internal sealed record DisclosureShape(long Project, int Version, DateOnly ApprovedOn, string? WithheldReason, FormRecord Record);

/// <summary>An entry of the journal.</summary>
internal sealed record JournalShape(
    long Sequence, DateTime At, string Actor, string Origin, string Act, string Subject, JsonElement? Before, JsonElement? After, string Hash);

/// <summary>Whether the journal is as it was written.</summary>
internal sealed record VerdictShape(bool Whole, long Checked, long? BrokenAt, JournalFault? Fault, string? Reason, string? EnglishReason);

/// <summary>What is looked up: who asks, organisations, rules, overview, disclosures and the journal.</summary>
internal static class RecordsV1
{
    public static void MapRecordsV1(this RouteGroupBuilder api)
    {
        api.MapGet("/me", Me).Produces<MeShape>()
            .Told("people", "getMe", "Who asks, with roles and scopes: the call to begin with", Examples.Me);
        api.MapGet("/organisations", OrganisationsAsync).Produces<IReadOnlyList<OrganisationShape>>()
            .Told("people", "listOrganisations", "The tree of organisations", Examples.Organisations);
        api.MapGet("/rules", Rules).Produces<IReadOnlyList<RuleShape>>()
            .Told("review", "listRules", "The rules in force", Examples.Rules);
        api.MapGet("/overview", OverviewAsync).Produces<IReadOnlyList<UnitYearShape>>()
            .Told("projects", "getOverview", "Forms and defects by unit, year and dimension", Examples.Overview);
        api.MapGet("/disclosures", DisclosuresAsync).Produces<IReadOnlyList<DisclosureShape>>()
            .Told("projects", "listDisclosures", "Projects that may be disclosed, as approved", Examples.Disclosures);
        api.MapGet("/journal", JournalAsync).Produces<Page<JournalShape>>()
            .Told("journal", "listJournal", "The journal (操作留痕), newest first", Examples.Journal, errors: 400);
        api.MapGet("/journal/verification", VerifyAsync).Produces<VerdictShape>()
            .Told("journal", "verifyJournal", "Whether the journal is whole", Examples.Verdict);
    }

    private static IResult Me(Visit visit) => Results.Json(
        new MeShape(
            visit.Person.Name,
            visit.SignedIn?.UserName,
            [.. visit.Person.Grants.Select(g => new HeldRoleShape(g.Role, g.OrganisationId))],
            visit.SignedIn?.Scopes?.Select(s => s.Code()).ToList()),
        WebJson.Options);

    private static async Task<IResult> OrganisationsAsync(Store store, CancellationToken cancellation) => Results.Json(
        (await store.People.TreeAsync(cancellation)).All.Select(o => new OrganisationShape(o.Id, o.ParentId, o.Kind, o.Name)), WebJson.Options);

    private static IResult Rules(RuleCatalog rules) => Results.Json(
        rules.Descriptors.Select(r => new RuleShape(r.Code, r.Title, r.Severity, r.Dimension, r.Defect, r.Basis, r.Why, r.Remedy)), WebJson.Options);

    private static async Task<IResult> OverviewAsync(Store store, CancellationToken cancellation) => Results.Json(
        (await store.Overview.UnitsAsync(cancellation)).Select(u => new UnitYearShape(
            u.Unit, u.Year, u.Forms, u.Faulty, u.DefectSum, u.Defects.ToDictionary(d => d.Key.Key(), d => d.Value.Defects, StringComparer.Ordinal))),
        WebJson.Options);

    private static async Task<IResult> DisclosuresAsync(int? year, Store store, CancellationToken cancellation) => Results.Json(
        (await store.Season.ApprovedAsync(year, cancellation)).Select(d => new DisclosureShape(d.ProjectId, d.Version, d.ApprovedOn, d.WithheldReason, FormRecord.Of(d.Target))),
        WebJson.Options);

    private static async Task<IResult> JournalAsync(HttpContext context, string? cursor, int? limit, Visit visit, Store store, CancellationToken cancellation)
    {
        _ = (cursor, limit);
        if (!Paging.TryReadNumber(context.Request, out var before))
        {
            return Problems.Of(visit.Words, StatusCodes.Status400BadRequest, ProblemCode.BadCursor);
        }

        var take = Paging.Limit(context.Request);
        var entries = await store.Journal.BeforeAsync(before, take + 1, cancellation);
        var shown = entries.Take(take).ToList();
        return Results.Json(
            new Page<JournalShape>(
                [.. shown.Select(e => new JournalShape(e.Sequence, e.At, e.Actor, e.Origin, e.Act, e.Subject, Parsed(e.Before), Parsed(e.After), e.Hash))],
                await store.Journal.CountAsync(cancellation),
                Paging.Cursor(context, entries.Count > take ? [shown[^1].Sequence.ToString(CultureInfo.InvariantCulture)] : null)),
            WebJson.Options);
    }

    private static async Task<IResult> VerifyAsync(Store store, CancellationToken cancellation)
    {
        var verdict = await store.Journal.VerifyAsync(cancellation);
        return Results.Json(new VerdictShape(verdict.IsWhole, verdict.Checked, verdict.BrokenAt, verdict.Fault, verdict.Reason, verdict.EnglishReason), WebJson.Options);
    }

    private static JsonElement? Parsed(string? json) => json is null ? null : JsonElement.Parse(json);
}
