using Hengji.Reading.Forms.Layouts;
using Hengji.Reading.Grids;

namespace Hengji.Reading.Forms.Indicators;

/// <summary>
/// Joins a target that is printed in parts (指标性质 | 指标值 | 度量单位) as it would be written in one: ≥, 90 and % make
/// ≥90%. Where a target was adjusted, the adjusted one stands and the first one is kept beside it.
/// </summary>
internal sealed class TargetCells
{
    private readonly Dictionary<ColumnRole, Token> cells = [];

    /// <summary>Adds a cell; what stands in the same column further down goes on with it.</summary>
    public void Put(ColumnRole role, Token text)
    {
        cells[role] = cells.TryGetValue(role, out var before) ? Joined(before, text) : text;
    }

    /// <summary>A text that goes on in another, as one token with both their places.</summary>
    public static Token Joined(Token before, Token text)
    {
        var joined = before.Text + text.Text;
        return before with { Text = joined, Cell = new Cell(joined, before.Column, before.Trace), At = 0, Pieces = [.. before.Pieces, text.Trace] };
    }

    /// <summary>The target of the row and, where it was adjusted, the one before; the next row begins.</summary>
    public (Token? Target, Token? Original) Take()
    {
        var first = cells.GetValueOrDefault(ColumnRole.Target) ?? cells.GetValueOrDefault(ColumnRole.LongTermTarget);
        var adjusted = cells.GetValueOrDefault(ColumnRole.Adjusted) is { } said && !IsNothing(said.Text) ? said : null;
        var value = adjusted ?? first;
        var target = value is null ? null : Joined(cells.GetValueOrDefault(ColumnRole.Sign), value, cells.GetValueOrDefault(ColumnRole.Unit));
        cells.Clear();
        return (target, adjusted is null ? null : first);
    }

    private static Token Joined(Token? sign, Token value, Token? unit)
    {
        var text = value.Text.Trim();
        var before = sign is not null && SignOf(sign.Text) is { } mark && !Likeness.IsSign(text[0]) && !text.StartsWith(mark, StringComparison.Ordinal) ? mark : string.Empty;
        var after = unit is not null && !IsNothing(unit.Text) && !text.EndsWith(unit.Text.Trim(), StringComparison.Ordinal) && text.AsSpan().ContainsAnyInRange('0', '9')
            ? unit.Text.Trim() : string.Empty;
        if (before.Length + after.Length == 0)
        {
            return value;
        }

        // The places in the order in which the parts are read.
        List<Sources.Trace> places = [value.Trace, .. value.Pieces];
        if (before.Length > 0)
        {
            places.Insert(0, sign!.Trace);
        }

        if (after.Length > 0)
        {
            places.Add(unit!.Trace);
        }

        var joined = before + text + after;
        return value with { Text = joined, Cell = new Cell(joined, value.Column, value.Trace), At = 0, Trace = places[0], Pieces = places[1..] };
    }

    /// <summary>A sign as written; 定性 and the like are none.</summary>
    private static string? SignOf(string text)
    {
        var sign = text.Trim();
        return sign.Length is > 0 and <= 3 && (Likeness.IsSign(sign[0]) || sign[0] is '不' or '大' or '小' or '等') ? sign : null;
    }

    private static bool IsNothing(string text) => text.Trim() is "" or "/" or "\\" or "—" or "-" or "－" or "–" or "——" or "无" or "无单位";
}
