using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Storage;
using Hengji.Storage.Corrections;
using Hengji.Storage.Queries;
using Hengji.Terms;
using Hengji.Web.Hosting;
using Hengji.Web.Language;
using Hengji.Web.Sheets.Proofs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api;

/// <summary>Takes the acts of the reading desk (校对), and tells how typed text would be understood.</summary>
internal static class CorrectionsApi
{
    public static void MapCorrections(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/projects/{id:long}/corrections", KeepAsync);
        routes.MapPost("/projects/{id:long}/proofreader", NameAsync);
        routes.MapGet("/projects/{id:long}/understood", UnderstoodAsync);
    }

    private static async Task<IResult> KeepAsync(
        HttpContext context, long id, Visit visit, Store store, FilingCorrection corrections, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (!int.TryParse(form["version"], System.Globalization.CultureInfo.InvariantCulture, out var version)
            || KindOf(form["act"].ToString()) is not { } kind)
        {
            return Results.BadRequest();
        }

        if (await store.Projects.FindAsync(id, null, cancellation) is not { } page || FieldNamed(page, form["f"].ToString()) is not { } field)
        {
            return Results.NotFound();
        }

        var request = new CorrectionRequest(id, version, field, kind, form["seen"].ToString(), form["typed"].ToString());
        var by = visit.SignedIn is null
            ? visit.Signature(context) with { Actor = DeskState.Proofreader(context.Request) }
            : visit.Signature(context);
        // An act once received is kept to the end, though the visitor may have gone on.
        var result = await corrections.KeepAsync(request, by, CancellationToken.None);
        context.Response.Headers.Location = DeskState.Answer(request, result, form["next"]);
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static async Task<IResult> NameAsync(HttpContext context, long id, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        DeskState.Remember(context.Response, DeskState.Named(form["name"]));
        context.Response.Headers.Location = DeskState.Address(id);
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static async Task<IResult> UnderstoodAsync(
        HttpContext context, long id, string f, string text, Store store, CancellationToken cancellation)
    {
        if (await store.Projects.FindAsync(id, null, cancellation) is not { } page || FieldNamed(page, f) is not { } field)
        {
            return Results.NotFound();
        }

        var (target, fault) = FieldEntry.Enter(page.Form.Target, field, text);
        return Results.Json(new
        {
            understood = target is null ? null : DeskItem.Understood(target, field),
            fault = fault is { } why ? Words.For(context.Request).FaultOf(why) : null,
        });
    }

    private static Field? FieldNamed(ProjectPage page, string name) => DeskItem.Of(page.Form)
        .Select(item => (Field?)item.Field)
        .FirstOrDefault(field => string.Equals(field.ToString(), name, StringComparison.Ordinal));

    private static CorrectionKind? KindOf(string act) => act switch
    {
        "confirm" => CorrectionKind.Confirmed,
        "correct" => CorrectionKind.Corrected,
        "withdraw" => CorrectionKind.Withdrawn,
        _ => null,
    };
}
