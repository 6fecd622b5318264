using System.Globalization;
using Hengji.Ledgers;
using Hengji.Storage;
using Hengji.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api.V1;

/// <summary>A ledger (台账).</summary>
internal sealed record LedgerLineShape(long Id, string Code, string Name, long Revision, IReadOnlyList<LedgerColumnShape> Columns);

/// <summary>A column of it.</summary>
internal sealed record LedgerColumnShape(string Name, ColumnKind Kind);

/// <summary>A delivery of rows.</summary>
internal sealed record LedgerBatchShape(long Number, BatchState State, string Source, long Rows, long Problems);

/// <summary>A ledger with its deliveries.</summary>
internal sealed record LedgerShape(LedgerLineShape Ledger, IReadOnlyList<LedgerBatchShape> Batches);

/// <summary>A row.</summary>
/// <param name="Address">Where it came from: delivery and line.</param>
/// <param name="Cells">By column, as written; blanks are left out.</param>
internal sealed record LedgerRowShape(string Address, IReadOnlyDictionary<string, string> Cells);

/// <summary>What a measure comes to.</summary>
/// <param name="Sentence">The measure said in Chinese.</param>
/// <param name="Value">The value as shown; absent where there is none.</param>
/// <param name="Why">Why there is none; absent where there is one.</param>
internal sealed record MeasureShape(string Name, string Sentence, string? Value, decimal? Number, string? Unit, string? Why);

/// <summary>Ledgers, their rows and measures.</summary>
internal static class LedgersV1
{
    private const string Tag = "ledgers";

    public static void MapLedgersV1(this RouteGroupBuilder api)
    {
        api.MapGet("/ledgers", ListAsync).Produces<IReadOnlyList<LedgerLineShape>>()
            .Told(Tag, "listLedgers", "The ledgers the caller sees", Examples.Ledgers);
        api.MapGet("/ledgers/{id:long}", ShowAsync).Produces<LedgerShape>()
            .Told(Tag, "getLedger", "A ledger with its deliveries", Examples.Ledger);
        api.MapGet("/ledgers/{id:long}/rows", RowsAsync).Produces<Page<LedgerRowShape>>()
            .Told(Tag, "listRows", "The rows that count, oldest first", Examples.Rows, errors: 400);
        api.MapGet("/ledgers/{id:long}/measures", MeasuresAsync).Produces<IReadOnlyList<MeasureShape>>()
            .Told(Tag, "listMeasures", "The measures of the ledger's template over a year", Examples.Measures);
    }

    private static async Task<IResult> ListAsync(Store store, CancellationToken cancellation) =>
        Results.Json((await store.Ledgers.ListAsync(cancellation)).Select(LineOf), WebJson.Options);

    private static async Task<IResult> ShowAsync(HttpContext context, long id, Visit visit, Store store, CancellationToken cancellation) =>
        await store.Ledgers.ViewAsync(id, cancellation) is { } view
            ? Tags.Answer(context, new LedgerShape(
                LineOf(view.Ledger), [.. view.Batches.Select(b => new LedgerBatchShape(b.Number, b.State, b.Source, b.Rows, b.Problems))]))
            : Problems.NotFound(visit.Words);

    private static async Task<IResult> RowsAsync(
        HttpContext context, long id, string? cursor, int? limit, Visit visit, Store store, LedgerDoor door, CancellationToken cancellation)
    {
        _ = (cursor, limit);
        if (!Paging.TryReadNumber(context.Request, out var behind))
        {
            return Problems.Of(visit.Words, StatusCodes.Status400BadRequest, ProblemCode.BadCursor);
        }

        if (await store.Ledgers.FindAsync(id, cancellation) is null)
        {
            return Problems.NotFound(visit.Words);
        }

        var take = Paging.Limit(context.Request);
        var skip = behind ?? 0;
        var page = await (await door.SeenByAsync(visit)).RowsAsync(id, new RowQuery { Skip = skip, Take = take }, cancellation);
        var columns = page.Schema.Columns;
        return Results.Json(
            new Page<LedgerRowShape>(
                [
                    .. page.Rows.Select(r => new LedgerRowShape(
                        r.Address.ToString(),
                        columns.Zip(r.Values).Where(c => c.Second is not null).ToDictionary(c => c.First.Name, c => CellText.Of(c.Second), StringComparer.Ordinal))),
                ],
                page.Total,
                Paging.Cursor(context, skip + page.Rows.Count < page.Total ? [(skip + page.Rows.Count).ToString(CultureInfo.InvariantCulture)] : null)),
            WebJson.Options);
    }

    private static async Task<IResult> MeasuresAsync(long id, int? year, Visit visit, Store store, LedgerDoor door, TimeProvider clock, CancellationToken cancellation)
    {
        if (await store.Ledgers.FindAsync(id, cancellation) is not { } ledger)
        {
            return Problems.NotFound(visit.Words);
        }

        var scope = MeasureScope.OfYear(year is >= 1949 and <= 2199 ? year.Value : clock.GetLocalNow().Year);
        var ledgers = await door.SeenByAsync(visit);
        var measures = new List<MeasureShape>();
        foreach (var measure in LedgerTemplates.Shipped.All.FirstOrDefault(t => string.Equals(t.Schema.Code, ledger.Schema.TemplateCode, StringComparison.Ordinal))?.Measures ?? [])
        {
            var sentence = MeasureText.Of(measure.Measure, ledger.Schema, scope);
            try
            {
                var value = await ledgers.MeasureAsync(id, measure.Measure, scope, measure.Unit, cancellation);
                measures.Add(new MeasureShape(measure.Name, sentence, value.Text, value.Number, value.Unit, null));
            }
            catch (MeasureRefusedException why)
            {
                measures.Add(new MeasureShape(measure.Name, sentence, null, null, null, why.Message));
            }
        }

        return Results.Json(measures, WebJson.Options);
    }

    private static LedgerLineShape LineOf(KeptLedger ledger) => new(
        ledger.Id, ledger.Schema.Code, ledger.Schema.Name, ledger.Revision, [.. ledger.Schema.Columns.Select(c => new LedgerColumnShape(c.Name, c.Kind))]);
}
