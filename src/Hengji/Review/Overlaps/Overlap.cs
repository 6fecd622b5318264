using Hengji.Terms;

namespace Hengji.Review.Overlaps;

/// <summary>A text of a form with its box; an indicator is its name, a colon and its target.</summary>
public sealed record OverlapText(Field Field, string Text);

/// <summary>Letters two texts share in a row. Punctuation and width are no part of it, so the lengths may differ.</summary>
/// <param name="Start">Where it begins in the own text, 0-based.</param>
/// <param name="Length">Its length there.</param>
/// <param name="OtherStart">Where it begins in the other text.</param>
/// <param name="OtherLength">Its length there.</param>
public readonly record struct SharedPassage(int Start, int Length, int OtherStart, int OtherLength);

/// <summary>A stretch of a text, shared with the other text or not.</summary>
public readonly record struct OverlapPiece(string Text, bool IsShared);

/// <summary>A text of one form beside the text of another that resembles it, with the passages both have.</summary>
/// <param name="Own">The text of the form that is looked at.</param>
/// <param name="Other">The text of the other form.</param>
/// <param name="Share">Share of the runs of letters of either text that both have, 1 when all are.</param>
/// <param name="Passages">In the order of the own text; no letter of it is in two.</param>
public sealed record Overlap(OverlapText Own, OverlapText Other, double Share, IReadOnlyList<SharedPassage> Passages)
{
    /// <summary>The own text cut where sharing begins and ends.</summary>
    public IReadOnlyList<OverlapPiece> OwnPieces => Cut(Own.Text, [.. Passages.Select(p => (p.Start, p.Length))]);

    /// <summary>The other text, cut in the same way.</summary>
    public IReadOnlyList<OverlapPiece> OtherPieces => Cut(Other.Text, [.. Passages.Select(p => (p.OtherStart, p.OtherLength)).Order()]);

    private static List<OverlapPiece> Cut(string text, List<(int Start, int Length)> shared)
    {
        var pieces = new List<OverlapPiece>();
        var at = 0;
        foreach (var (start, length) in shared)
        {
            Add(text[at..start], isShared: false);
            Add(text.Substring(start, length), isShared: true);
            at = start + length;
        }

        Add(text[at..], isShared: false);
        return pieces;

        void Add(string piece, bool isShared)
        {
            if (piece.Length > 0)
            {
                pieces.Add(new OverlapPiece(piece, isShared));
            }
        }
    }
}
