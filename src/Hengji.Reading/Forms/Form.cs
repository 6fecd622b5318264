using Hengji.Dossiers;
using Hengji.Reading.Forms.Layouts;
using Hengji.Sources;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>What was printed for a field, and where; a field broken over several cells has several places.</summary>
internal sealed record Entry(string Text, IReadOnlyList<Trace> Traces)
{
    public static Entry Of(Token token) => new(token.Text, [token.Trace, .. token.Pieces]);

    /// <summary>One text of several: words of one cell keep their blank, pieces of a broken line join without.</summary>
    public static Entry Of(IReadOnlyList<Token> tokens)
    {
        var text = new System.Text.StringBuilder(tokens[0].Text);
        for (var i = 1; i < tokens.Count; i++)
        {
            if (ReferenceEquals(tokens[i].Cell, tokens[i - 1].Cell))
            {
                text.Append(' ');
            }

            text.Append(tokens[i].Text);
        }

        return new Entry(text.ToString(), [.. tokens.SelectMany(t => (IEnumerable<Trace>)[t.Trace, .. t.Pieces])]);
    }
}

/// <summary>One indicator as bound: its branch of the tree, and what was printed for name and target.</summary>
/// <param name="Dimension">Level 1; null when nothing tells.</param>
/// <param name="Category">Level 2; null when nothing tells.</param>
/// <param name="CategoryTrace">Where the category's label stands; null when it was lost.</param>
/// <param name="Name">Null when the cell was lost or blank.</param>
/// <param name="Target">Null when the cell was lost or blank.</param>
/// <param name="IsClear">Whether the branch needs no explaining: the label stands where it should, and nothing else comes near.</param>
internal sealed record IndicatorEntry(
    Dimension? Dimension, Category? Category, Trace? CategoryTrace, Entry? Name, Entry? Target, bool IsClear)
{
    /// <summary>Ordinal of the row it was printed on.</summary>
    public int Row { get; init; }

    /// <summary>What was printed beside name and target.</summary>
    public IReadOnlyDictionary<Box, Entry> Details { get; init; } = NoDetails;

    private static readonly IReadOnlyDictionary<Box, Entry> NoDetails = new Dictionary<Box, Entry>();

    /// <summary>This indicator with what else its row says; several cells of one kind are listed.</summary>
    public IndicatorEntry With(IEnumerable<(Box Box, Entry Entry)> entries)
    {
        var details = new Dictionary<Box, Entry>(Details);
        foreach (var (box, entry) in entries)
        {
            details[box] = details.TryGetValue(box, out var before)
                ? new Entry(before.Text + "；" + entry.Text, [.. before.Traces, .. entry.Traces])
                : entry;
        }

        return this with { Details = details };
    }
}

/// <summary>
/// The official form as recovered from the page: for each box the raw text and its place. Nothing is converted yet.
/// </summary>
internal sealed class Form
{
    /// <summary>Parts what was printed behind 项目性质 from what was printed behind 项目类别.</summary>
    public const string NextQuestion = "\u001E";

    public required FormEdition Edition { get; init; }

    /// <summary>The layout it was printed in, and why it is taken for that.</summary>
    public LayoutChoice? Layout { get; init; }

    public required int FirstLine { get; init; }

    public int LastLine { get; set; }

    /// <summary>The unit the form declares for its amounts; null when it declares none.</summary>
    public MoneyUnit? Unit { get; set; }

    public Dictionary<Field, Entry> Entries { get; } = [];

    public List<IndicatorEntry> Indicators { get; } = [];

    /// <summary>Indicators whose targets are those of the whole period.</summary>
    public List<IndicatorEntry> LongTermIndicators { get; } = [];

    /// <summary>The lines of the execution of the budget.</summary>
    public List<Dictionary<Box, Entry>> Execution { get; } = [];

    /// <summary>The tasks of a department.</summary>
    public List<Dictionary<Box, Entry>> Tasks { get; } = [];

    /// <summary>Fiscal money by level of government.</summary>
    public List<(Entry Name, Entry? Amount, bool IsAnnual)> Levels { get; } = [];

    /// <summary>The parts of a department's income and expenditure.</summary>
    public List<(Entry Name, Entry? Amount)> Budget { get; } = [];

    public List<ReadingNote> Notes { get; } = [];

    public void Note(Field? field, NoteKind kind, string message, double confidence, params IEnumerable<int> lines) =>
        Notes.Add(new ReadingNote(field, kind, message, Math.Round(confidence, 2), [.. lines.Distinct().Order()]));

    /// <summary>No box of the head goes on over more pieces; what does has run into other text.</summary>
    private const int MostPieces = 24;

    private readonly List<(Field Field, Token Token)> last = [];

    /// <summary>Adds a text to the box whose text stands just above it in the same column; false when there is none.</summary>
    public bool Continue(Token token)
    {
        var above = last.FindLastIndex(l => l.Token.Column == token.Column && l.Token.Row < token.Row && l.Token.Row >= token.Row - 2);
        if (above < 0 || !Append(last[above].Field, token, string.Empty))
        {
            return false;
        }

        Note(last[above].Field, NoteKind.Repaired, $"“{token.Text}”另起一行，接回上一行。", 0.9, token.Line);
        return true;
    }

    /// <summary>Adds text that begins a box or continues it over a broken line; false when the box is full.</summary>
    public bool Append(Field field, Token token, string joint)
    {
        var entry = Entries.GetValueOrDefault(field);
        if (entry is { Traces.Count: >= MostPieces })
        {
            return false;
        }

        last.Add((field, token));
        Entries[field] = entry is null ? Entry.Of(token) : new Entry(entry.Text + joint + token.Text, [.. entry.Traces, token.Trace]);
        return true;
    }
}
