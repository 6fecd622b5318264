namespace Hengji.Writing.Xlsx;

/// <summary>
/// Lays the rows of a grid on the rows of a sheet. A sheet's row has a greatest height; a row that needs more becomes
/// several, merged.
/// </summary>
internal sealed class SheetLines
{
    /// <summary>Spreadsheets allow 409 points; smaller pieces leave less of a page empty.</summary>
    private const double Greatest = 130;

    private readonly List<double> _heights = [];
    private readonly int[] _first;

    public SheetLines(IReadOnlyList<double> heights)
    {
        _first = new int[heights.Count + 1];
        for (var row = 0; row < heights.Count; row++)
        {
            _first[row] = _heights.Count;
            var pieces = (int)Math.Ceiling(heights[row] / Greatest);
            _heights.AddRange(Enumerable.Repeat(Math.Round(heights[row] / pieces, 2), pieces));
        }

        _first[^1] = _heights.Count;
    }

    public int FirstOf(int row) => _first[row];

    public int LastOf(int row) => _first[row + 1] - 1;

    public double HeightOf(int line) => _heights[line];

    /// <summary>Height of rows of the grid, from the first up to the end, in points.</summary>
    public double Height(int first, int end)
    {
        var height = 0.0;
        for (var line = _first[first]; line < _first[end]; line++)
        {
            height += _heights[line];
        }

        return height;
    }
}
