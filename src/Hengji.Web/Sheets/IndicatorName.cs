using Hengji.Library;

namespace Hengji.Web.Sheets;

/// <summary>A stretch of an indicator's name, found by the search or not.</summary>
/// <param name="Text">As written.</param>
/// <param name="IsFound">Whether the search asked for it.</param>
public readonly record struct NamePiece(string Text, bool IsFound);

/// <summary>Marks in an indicator's name what a search found.</summary>
public static class IndicatorName
{
    /// <summary>The whole name in pieces, in order.</summary>
    public static IReadOnlyList<NamePiece> Marked(string name, string? search)
    {
        ArgumentNullException.ThrowIfNull(name);
        var found = IndicatorNames.Find(name, search);
        var pieces = new List<NamePiece>();
        for (var start = 0; start < name.Length;)
        {
            var isFound = found.Contains(start);
            var end = start + 1;
            while (end < name.Length && found.Contains(end) == isFound)
            {
                end++;
            }

            pieces.Add(new NamePiece(name[start..end], isFound));
            start = end;
        }

        return pieces;
    }
}
