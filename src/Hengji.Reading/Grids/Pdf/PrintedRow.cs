using Hengji.Sources;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>A row of a page on its way into the grid; texts may still grow while a cell runs on overleaf.</summary>
/// <param name="Texts">Cell texts, covered squares empty.</param>
/// <param name="Places">Where each cell stands; null for a covered square.</param>
/// <param name="Ruled">Whether borders parted the cells.</param>
internal sealed record PrintedRow(PrintedText[] Texts, Place?[] Places, bool Ruled)
{
    public bool IsBlank => Array.TrueForAll(Texts, t => t.IsEmpty);

    public bool SaysTheSameAs(PrintedRow other) =>
        Texts.Where(t => !t.IsEmpty).Select(t => t.Text).SequenceEqual(other.Texts.Where(t => !t.IsEmpty).Select(t => t.Text), StringComparer.Ordinal);
}
