using Hengji.Cli.Accuracy.Printing;

namespace Hengji.Cli.Accuracy.Layouts;

/// <summary>A stretch of a document: prose, another table, or a form.</summary>
internal abstract record Section
{
    /// <summary>Lines outside any table.</summary>
    internal sealed record Prose(IReadOnlyList<string> Lines) : Section;

    /// <summary>A table that is no form.</summary>
    internal sealed record Foreign(IReadOnlyList<IReadOnlyList<string>> Rows) : Section;

    internal sealed record Printed(Draft Draft) : Section;
}

/// <summary>Prints a document in one text layout.</summary>
internal abstract class Layout
{
    public abstract string Extension { get; }

    /// <summary>
    /// Whether an empty goal or target leaves no mark, so that only forms with every box stated can be told from it.
    /// </summary>
    public virtual bool NeedsStated => false;

    public abstract string Write(IReadOnlyList<Section> sections);

    /// <summary>The rows of a section as texts.</summary>
    protected static IEnumerable<IReadOnlyList<string>> Texts(Section section) => section switch
    {
        Section.Prose prose => prose.Lines.Select(line => (IReadOnlyList<string>)[line]),
        Section.Foreign foreign => foreign.Rows,
        Section.Printed printed => printed.Draft.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(c => c.Text)]),
        _ => throw new InvalidOperationException("Unknown section."),
    };

    protected static bool IsTitle(IReadOnlyList<Cell> row) => row.Any(c => c.Role == CellRole.Title);
}
