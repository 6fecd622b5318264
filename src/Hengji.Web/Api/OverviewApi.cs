using System.Globalization;
using Hengji.Review;
using Hengji.Storage;
using Hengji.Web.Hosting;
using Hengji.Web.Sheets.Reviews;
using Hengji.Writing.Rows;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Hengji.Web.Api;

/// <summary>Hands out the figures of the overview (总览) for a spreadsheet.</summary>
internal static class OverviewApi
{
    public static void MapOverview(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/overview.csv", async (Visit visit, Store store, CancellationToken cancellation) =>
        {
            var words = visit.Words;
            var units = await store.Overview.UnitsAsync(cancellation);
            IReadOnlyList<string> head =
            [
                words.Year, words.Unit, words.FormsFiled, words.FaultyForms,
                .. ReviewTerms.OfTargets.Select(words.DimensionName), words.AllDimensions, words.DefectsPerHundred,
            ];
            var rows = units.OrderByDescending(of => of.Year).ThenBy(of => of.Unit, StringComparer.Ordinal).Select(IReadOnlyList<string> (of) =>
            [
                of.Year?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
                of.Unit ?? string.Empty,
                Number(of.Forms),
                Number(of.Faulty),
                .. ReviewTerms.OfTargets.Select(dimension => Number(of.Defects.GetValueOrDefault(dimension).Defects)),
                Number(of.DefectSum),
                TownOverview.Shown(TownOverview.Rate(of)),
            ]);
            return Papers.Download(CsvText.Write(rows.Prepend(head)), ".csv", words.Overview + ".csv");
        });

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
