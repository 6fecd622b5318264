using Hengji.Sources;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>A row of a page on its way into the grid; texts may still grow while a cell runs on overleaf.</summary>
/// <param name="Texts">Cell texts, covered squares empty.</param>
/// <param name="Places">Where each cell stands; null for a covered square.</param>
/// <param name="Ruled">Whether borders parted the cells.</param>
internal sealed record PrintedRow(PrintedText[] Texts, Place?[] Places, bool Ruled)
{
    /// <summary>Puts the cells where they stand on another view of the page.</summary>
    public void Move(Func<PageBox, PageBox> to)
    {
        for (var i = 0; i < Places.Length; i++)
        {
            Places[i] = Places[i] is { Box: { } box } place ? place with { Box = to(box) } : Places[i];
        }
    }

    public bool IsBlank => Array.TrueForAll(Texts, t => t.IsEmpty);

    public bool SaysTheSameAs(PrintedRow other) =>
        Texts.Where(t => !t.IsEmpty).Select(t => t.Text).SequenceEqual(other.Texts.Where(t => !t.IsEmpty).Select(t => t.Text), StringComparer.Ordinal);
}
