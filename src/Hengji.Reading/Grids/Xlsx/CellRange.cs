using System.Globalization;

namespace Hengji.Reading.Grids.Xlsx;

/// <summary>A block of merged cells, rows and columns 0-based, ends included.</summary>
internal readonly record struct CellRange(int Top, int Left, int Bottom, int Right)
{
    private const int LastRow = 1_048_575;
    private const int LastColumn = 16_383;

    /// <summary>A reference such as B3:D4; null for what is none.</summary>
    public static CellRange? Parse(string? reference)
    {
        var parts = (reference ?? string.Empty).Split(':');
        return parts.Length == 2 && Cell(parts[0]) is { } first && Cell(parts[1]) is { } last
            ? new CellRange(Math.Min(first.Row, last.Row), Math.Min(first.Column, last.Column), Math.Max(first.Row, last.Row), Math.Max(first.Column, last.Column))
            : null;
    }

    /// <summary>Row and column of a reference such as C7; null for what lies outside any sheet.</summary>
    public static (int Row, int Column)? Cell(string? reference)
    {
        var column = 0;
        var i = 0;
        for (; i < reference?.Length && char.IsAsciiLetterUpper(reference[i]) && column <= LastColumn; i++)
        {
            column = (column * 26) + reference[i] - 'A' + 1;
        }

        return i > 0 && int.TryParse(reference.AsSpan(i), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && IsOnSheet(row - 1, column - 1) ? (row - 1, column - 1) : null;
    }

    public static bool IsOnSheet(int row, int column) => row is >= 0 and <= LastRow && column is >= 0 and <= LastColumn;

    /// <summary>The name of a cell: C7.</summary>
    public static string Name(int row, int column)
    {
        var letters = string.Empty;
        for (var c = column + 1; c > 0; c = (c - 1) / 26)
        {
            letters = (char)('A' + ((c - 1) % 26)) + letters;
        }

        return letters + (row + 1).ToString(CultureInfo.InvariantCulture);
    }
}
