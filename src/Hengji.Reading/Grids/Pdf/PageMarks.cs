using Hengji.Sources;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>What is printed on one page, free of the file it came from.</summary>
/// <param name="Number">Page, 1-based.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Glyphs">The letters, check boxes drawn as pictures among them.</param>
/// <param name="Levels">Level lines.</param>
/// <param name="Uprights">Upright lines.</param>
internal sealed record PageMarks(
    int Number, double Height, IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Ruling> Levels, IReadOnlyList<Ruling> Uprights)
{
    /// <summary>Letters a page has at least before it is judged by them.</summary>
    public const int FewLetters = 10;

    /// <summary>Letters whose font does not tell what they stand for.</summary>
    public int Unreadable { get; init; }

    /// <summary>For a page that was straightened, from a place on it to the one on the page as it came; null for print.</summary>
    public Func<PageBox, PageBox>? AsItCame { get; init; }

    /// <summary>Whether most of the page is a picture.</summary>
    public bool IsPicture { get; init; }

    /// <summary>Whether the picture is all there is to read: hardly a letter is printed beside it.</summary>
    public bool IsReadAsPicture => IsPicture && Glyphs.Count(g => !g.IsBlank) < FewLetters;
}
