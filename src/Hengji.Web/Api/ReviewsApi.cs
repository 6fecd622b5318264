using System.Globalization;
using Hengji.Actions;
using Hengji.Review.Decisions;
using Hengji.Storage.Reviews;
using Hengji.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api;

/// <summary>Takes the acts of the review desk (审核): decisions on findings, and waivers for units.</summary>
internal static class ReviewsApi
{
    public static void MapReviews(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/review/decisions", DecideAsync);
        routes.MapPost("/review/undo", UndoAsync);
        routes.MapPost("/review/waivers/{id:long}/revoke", RevokeAsync);
    }

    private static async Task<IResult> DecideAsync(
        HttpContext context, ReviewDecisions decisions, UnitWaivers waivers, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var findings = form["finding"].Select(FindingOf).ToList();
        var act = form["act"].ToString();
        if (form["to"] == "same" && findings.Count == 0)
        {
            return Back(context, form, new DecisionResult(DecisionOutcome.NothingChosen), act);
        }

        if (findings.Count == 0 || findings.Contains(null) || (act is not "waive-unit" && KindOf(act) is null))
        {
            return Results.BadRequest();
        }

        var by = ActingPerson.Of(context);
        var reason = form["reason"].ToString();
        // An act once received is kept to the end, though the visitor may have gone on.
        var result = KindOf(act) is { } kind
            ? await decisions.KeepAsync(new DecisionRequest([.. findings.OfType<DecidedFinding>()], kind, reason), by, CancellationToken.None)
            : await waivers.WaiveAsync(findings[0]!, reason, by, CancellationToken.None);
        return Back(context, form, result, act);
    }

    private static async Task<IResult> UndoAsync(HttpContext context, ReviewDecisions decisions, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        return long.TryParse(form["number"], CultureInfo.InvariantCulture, out var number)
            ? Back(context, form, await decisions.WithdrawAsync(number, ActingPerson.Of(context), CancellationToken.None), "undo")
            : Results.BadRequest();
    }

    private static async Task<IResult> RevokeAsync(
        HttpContext context, long id, UnitWaivers waivers, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var result = await waivers.RevokeAsync(id, form["reason"].ToString(), ActingPerson.Of(context), CancellationToken.None);
        return result.Outcome == DecisionOutcome.NotFound
            ? Results.NotFound()
            : Papers.See(context, "/review/waivers" + new QueryBuilder { { "said", result.Outcome.ToString() } });
    }

    /// <summary>The desk again, as its address stood, with what came of the act.</summary>
    private static IResult Back(HttpContext context, IFormCollection form, DecisionResult result, string act)
    {
        var query = new QueryBuilder();
        if (form["to"] == "same")
        {
            query.Add("p", form["p"].ToString());
            query.Add("f", form["f"].ToString());
            query.Add("said", result.Outcome.ToString());
            query.Add("did", act);
            query.Add("count", result.Count.ToString(CultureInfo.InvariantCulture));
            if (result.Outcome == DecisionOutcome.Kept && act is not "undo")
            {
                query.Add("number", result.Act.ToString(CultureInfo.InvariantCulture));
            }

            return Papers.See(context, "/review/same" + query);
        }

        foreach (var name in DeskQuery)
        {
            if (form[name].ToString() is { Length: > 0 } value)
            {
                query.Add(name, value);
            }
        }

        query.Add("said", result.Outcome.ToString());
        query.Add("did", act);
        return Papers.See(context, "/review" + query);
    }

    /// <summary>What the address of the desk says, beside what came of the last act.</summary>
    internal static IReadOnlyList<string> DeskQuery { get; } = ["p", "year", "unit", "rule", "severity", "state", "f"];

    private static DecidedFinding? FindingOf(string? text) =>
        text?.Split(':') is [var project, var version, var fingerprint, var seen]
        && long.TryParse(project, CultureInfo.InvariantCulture, out var p)
        && int.TryParse(version, CultureInfo.InvariantCulture, out var v)
        && long.TryParse(seen, CultureInfo.InvariantCulture, out var s)
            ? new DecidedFinding(p, v, fingerprint, s)
            : null;

    private static DecisionKind? KindOf(string act) => act switch
    {
        "accept" => DecisionKind.Accepted,
        "waive" => DecisionKind.Waived,
        "later" => DecisionKind.Later,
        "comment" => DecisionKind.Commented,
        _ => null,
    };
}
