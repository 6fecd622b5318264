namespace Hengji.Writing.Papers;

/// <summary>A part of a printed document, set below the one before it.</summary>
internal abstract record PaperBlock;

/// <summary>The title, centred.</summary>
internal sealed record PaperTitle(string Text) : PaperBlock;

/// <summary>A line under the title, centred: the year, the unit of the amounts.</summary>
internal sealed record PaperSubtitle(string Text) : PaperBlock;

/// <summary>A heading within the text; it stays with what follows.</summary>
internal sealed record PaperHeading(string Text) : PaperBlock;

/// <summary>How a paragraph stands between the margins.</summary>
internal enum ParagraphKind
{
    /// <summary>Its first line is indented by two characters, as official letters are.</summary>
    Indented,

    /// <summary>From the left margin, as who is addressed.</summary>
    Flush,

    /// <summary>To the right margin, as who signs and when.</summary>
    Right,

    /// <summary>Small, under a table.</summary>
    Note,
}

/// <summary>A paragraph of running text; a line feed begins a new line of it.</summary>
internal sealed record PaperParagraph(ParagraphKind Kind, string Text) : PaperBlock;

/// <summary>The line of places to sign; it stays with the last row of the table above.</summary>
internal sealed record PaperSignatures(IReadOnlyList<SigningPlace> Places) : PaperBlock;

/// <param name="Left">Where it begins, in twentieths of a point from the left margin.</param>
/// <param name="Text">What is printed there.</param>
internal sealed record SigningPlace(int Left, string Text);
