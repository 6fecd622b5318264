using Hengji.Terms;

namespace Hengji.Drafting;

/// <summary>What an edit does to a manuscript.</summary>
public enum EditKind
{
    /// <summary>Types into a box.</summary>
    Type,

    /// <summary>Adds a row of indicators.</summary>
    Add,

    /// <summary>Takes a row out.</summary>
    Remove,

    /// <summary>Puts a row elsewhere.</summary>
    Move,
}

/// <summary>
/// One edit of a manuscript, small enough that two people who write in different boxes never meet. It tells what stood there
/// before, so that nobody overwrites words they have not seen.
/// </summary>
/// <param name="Id">Given by who types; the same edit sent twice is one.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Box">Where it types; null where it does not type.</param>
/// <param name="Row">The row it is about; null for a box of the form.</param>
/// <param name="Before">What stood there, as seen; of a row taken out all its words.</param>
/// <param name="After">What is typed.</param>
/// <param name="Behind">The row after which one is added or put; null for the first place.</param>
/// <param name="Added">The row added.</param>
public sealed record ManuscriptEdit(
    string Id, EditKind Kind, Box? Box, string? Row, string Before, string After, string? Behind, DraftedRow? Added)
{
    public static ManuscriptEdit Type(string id, Box box, string? row, string before, string after) =>
        new(id, EditKind.Type, box, row, before, after, null, null);

    public static ManuscriptEdit Add(string id, DraftedRow row, string? behind) =>
        new(id, EditKind.Add, null, row?.Id, string.Empty, string.Empty, behind, row);

    public static ManuscriptEdit Remove(string id, string row, string before) =>
        new(id, EditKind.Remove, null, row, before, string.Empty, null, null);

    public static ManuscriptEdit Move(string id, string row, string? behind) =>
        new(id, EditKind.Move, null, row, string.Empty, string.Empty, behind, null);
}

/// <summary>What an edit came to.</summary>
public enum EditOutcome
{
    Done,

    /// <summary>Someone else wrote there meanwhile; nothing was changed.</summary>
    Conflict,

    /// <summary>The row was taken out meanwhile; nothing was changed.</summary>
    Gone,

    /// <summary>Longer than any box, more rows than any form, or no edit at all; nothing was changed.</summary>
    Refused,
}
