namespace Hengji.Sources;

/// <summary>A rectangle on a page, in points from its upper left corner.</summary>
public readonly record struct PageBox(double Left, double Top, double Width, double Height);

/// <summary>
/// Where something stands in an original that is not text: on which page or sheet, in which cell, at which box. A trace
/// points into the text view of such a document and carries this beside it.
/// </summary>
/// <param name="Page">Page, 1-based; null when the original has no pages of its own.</param>
/// <param name="Sheet">Name of the sheet; null outside workbooks.</param>
/// <param name="Cell">Cell as its program names it (C7), or table, row and cell in a text document; null when there is none.</param>
/// <param name="Box">Where on the page; null when not known.</param>
public sealed record Place(int? Page = null, string? Sheet = null, string? Cell = null, PageBox? Box = null);
