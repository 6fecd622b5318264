using System.Globalization;
using Hengji.Cli.Accuracy.Printing;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy.Damages;

/// <summary>Amounts that were stacked in one cell or vanished.</summary>
internal static class Amounts
{
    private static readonly Box[] Whole = [Box.FundingTotal, Box.FundingFiscal, Box.FundingOther];

    private static readonly Box[] Annual = [Box.AnnualTotal, Box.AnnualFiscal, Box.AnnualCarriedOver, Box.AnnualOther];

    /// <summary>The block's rows became one: labels stacked in a cell, amounts in the next, blanks swallowed.</summary>
    public static Draft? Stack(Draft draft, Dice dice) => Stack(draft, loseAnnual: false);

    /// <summary>As stacked, and the stack of annual amounts is gone.</summary>
    public static Draft? StackAndLoseAnnual(Draft draft, Dice dice) => Stack(draft, loseAnnual: true);

    /// <summary>The column of annual amounts is gone.</summary>
    public static Draft? LoseAnnual(Draft draft, Dice dice)
    {
        if (Block(draft) is not { } block)
        {
            return null;
        }

        var lost = draft.Rows.Select((row, r) => r >= block.First && r < block.First + 4
            ? (IReadOnlyList<Cell>)[.. row.Where(c => !c.Fields.Any(f => Annual.Contains(f.Box)))]
            : row);
        return draft.WithRows(lost);
    }

    private static Draft? Stack(Draft draft, bool loseAnnual)
    {
        if (Block(draft) is not { } block)
        {
            return null;
        }

        var rows = draft.Rows.Skip(block.First).Take(4).ToList();
        var side = rows[0][0];
        var cells = rows.SelectMany(r => r).ToList();
        var annualFrom = rows[0].ToList().FindIndex(c => c.Text is "年度资金申请总额");
        var left = rows.SelectMany(r => r.Take(annualFrom)).Where(c => c.Role == CellRole.Label).ToList();
        var right = rows.SelectMany(r => r.Skip(annualFrom)).Where(c => c.Role == CellRole.Label).ToList();
        var row = new List<Cell> { side with { Rows = 1, Columns = 1 }, Joined(CellRole.Label, left) };
        row.Add(Joined(CellRole.Value, cells.Where(c => c.Fields.Any(f => Whole.Contains(f.Box)))));
        row.Add(Joined(CellRole.Label, right));
        if (!loseAnnual)
        {
            row.Add(Joined(CellRole.Value, cells.Where(c => c.Fields.Any(f => Annual.Contains(f.Box)))));
        }

        var stacked = draft.WithRows([.. draft.Rows.Take(block.First), row, .. draft.Rows.Skip(block.First + 4)]);
        var funding = draft.Form.Record.Funding;
        return stacked with
        {
            Alternatives =
            [
                .. draft.Alternatives,
                .. Readings(Whole, [funding.Total, funding.Fiscal, funding.Other]),
                .. loseAnnual ? [] : Readings(Annual, [funding.AnnualTotal, funding.AnnualFiscal, funding.AnnualCarriedOver, funding.AnnualOther]),
            ],
        };
    }

    /// <summary>
    /// Where a blank stands between stated amounts, the stack does not tell which label it belonged to: every reading
    /// that keeps the order and makes the parts add up is as good.
    /// </summary>
    private static IEnumerable<Alternative> Readings(Box[] boxes, IReadOnlyList<Money?> truth)
    {
        var stated = truth.Where(m => m is not null).ToList();
        if (truth.Take(stated.Count).All(m => m is not null))
        {
            return [];
        }

        var readings = Placements(boxes.Length, stated.Count).Select(places =>
        {
            var reading = new Money?[boxes.Length];
            for (var i = 0; i < places.Count; i++)
            {
                reading[places[i]] = stated[i];
            }

            return reading;
        }).Where(r => r[0] == truth[0]).ToList();
        return boxes.Select((box, b) => new Alternative(
            Field.Of(box),
            [.. readings.Select(r => r[b]?.Yuan.ToString("0.##", CultureInfo.InvariantCulture)).Distinct(StringComparer.Ordinal)]));
    }

    private static IEnumerable<IReadOnlyList<int>> Placements(int places, int count) =>
        Enumerable.Range(0, 1 << places)
            .Where(mask => int.PopCount(mask) == count)
            .Select(mask => (IReadOnlyList<int>)[.. Enumerable.Range(0, places).Where(p => (mask & (1 << p)) != 0)]);

    private static Cell Joined(CellRole role, IEnumerable<Cell> cells)
    {
        var list = cells.Where(c => c.Text.Length > 0).ToList();
        return list.Count == 0
            ? Cell.Empty
            : new Cell(role, string.Join(' ', list.Select(c => c.Text))) { Fields = [.. list.SelectMany(c => c.Fields)] };
    }

    /// <summary>The four rows of money, when they still stand as printed.</summary>
    private static (int First, int Width)? Block(Draft draft)
    {
        var first = draft.Rows.ToList().FindIndex(r => r.Any(c => c.Role == CellRole.Label && c.Text is "项目资金总额"));
        return first >= 0 && first + 4 < draft.Rows.Count && draft.Rows[first][0].Role == CellRole.Side
            && draft.Rows.Skip(first).Take(4).All(r => r.Count == draft.Rows[first].Count)
            ? (first, draft.Rows[first].Count)
            : null;
    }
}
