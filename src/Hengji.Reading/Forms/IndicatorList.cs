using Hengji.Reading.Forms.Layouts;
using Hengji.Reading.Grids;
using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>
/// A list of the indicators of many projects: one row an indicator, with unit, project and goal in columns of their own,
/// printed once for a project or again on each row. Turned on its side it is a form a project: what the rows of a project
/// share is its head.
/// </summary>
internal sealed class IndicatorList
{
    private readonly LayoutLibrary library;
    private readonly TokenRow head;
    private readonly List<TokenRow> preface;
    private readonly List<Token> shared;
    private readonly int levels;
    private readonly Dictionary<int, Cell> said = [];
    private readonly List<TokenRow> rows = [];

    private IndicatorList(LayoutLibrary library, TokenRow head, List<Token> shared, IEnumerable<TokenRow> before)
    {
        this.library = library;
        this.head = head;
        this.shared = shared;
        levels = head.Tokens.First(FormReader.IsColumnLabel).Column;

        // What stands above the list is of the whole list; what its columns say is of the project.
        preface = [.. before.Where(r => !r.Tokens.Any(t => t.Label is not (null or FormLabel.Title) && shared.Exists(s => s.Label == t.Label)))];
    }

    /// <summary>The list that a row heads; null when it heads none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="before">What stands between the last form and it.</param>
    /// <param name="library">The layouts the forms may be printed in.</param>
    public static IndicatorList? At(TokenRow row, IEnumerable<TokenRow> before, LayoutLibrary library)
    {
        // A form on one line holds these labels too, but all in one cell.
        if (!row.Ruled || !row.Tokens.Any(t => t.Is(FormLabel.NameColumn))
            || row.Tokens.Where(FormReader.IsColumnLabel).Select(t => t.Column).Distinct().Count() < FormReader.FewestColumns)
        {
            return null;
        }

        var heads = row.Tokens.Where(t => IsShared(t) && ReferenceEquals(t, row.Tokens.First(o => o.Column == t.Column))).ToList();
        return heads.Exists(t => t.Is(FormLabel.ProjectName)) ? new IndicatorList(library, row, heads, before) : null;
    }

    private static bool IsShared(Token token) => HeadFit.BoxOf(token.Label) is not null
        || token.Label is FormLabel.OverallGoal or FormLabel.AnnualGoal or FormLabel.GoalBlock
        || (FundsReader.IsFunds(token) && !token.Is(FormLabel.FundsBlock));

    /// <summary>Whether a row is of the list: one of its table, and neither a note below it nor the title of what follows.</summary>
    public bool Holds(TokenRow row) => row.Ruled && row.Cells > shared[^1].Column
        && !row.Tokens[0].Is(FormLabel.Title) && !row.Tokens[0].Is(FormLabel.Aside)
        && (row.Tokens.Count > 1 || row.Tokens[0].Column > head.Tokens[0].Column);

    /// <summary>Adds a row of the list.</summary>
    /// <returns>The form of the project before, when the row begins another.</returns>
    public FormSlice? Add(TokenRow row)
    {
        // At a page break the head is printed again.
        if (row.Tokens.Any(t => t.Is(FormLabel.NameColumn)) && row.Tokens.Any(t => t.Is(FormLabel.ProjectName)))
        {
            return null;
        }

        var cells = CellsOf(row);
        FormSlice? done = null;
        if (rows.Count > 0 && shared.Exists(s => IsKey(s) && cells.TryGetValue(s.Column, out var cell) && !IsSaid(s.Column, cell)))
        {
            done = Take();
        }

        foreach (var (column, cell) in cells)
        {
            said.TryAdd(column, cell);
        }

        rows.Add(row);
        return done;
    }

    /// <summary>The form of the last project; null when no row followed the one before.</summary>
    public FormSlice? Take()
    {
        if (rows.Count == 0)
        {
            return null;
        }

        var slice = new FormSlice(library);
        var ordinal = 0;
        foreach (var row in preface)
        {
            slice.Add(Numbered(row, row.Tokens, ordinal++));
        }

        foreach (var label in shared)
        {
            List<Token> pair = [label];
            if (said.TryGetValue(label.Column, out var cell))
            {
                pair.Add(new Token(cell, cell.Text, cell.Trace, ordinal, Ruled: true));
            }

            slice.Add(Numbered(head, pair, ordinal++));
        }

        slice.Add(Numbered(head, [.. head.Tokens.Where(IsOfIndicator)], ordinal++));
        foreach (var row in rows)
        {
            slice.Add(Numbered(row, HasLost(row) ? row.Tokens : [.. row.Tokens.Where(IsOfIndicator)], ordinal++));
        }

        rows.Clear();
        said.Clear();
        return slice;
    }

    private static bool IsKey(Token label) => label.Label is FormLabel.ProjectName or FormLabel.ProjectCode or FormLabel.ImplementingUnit;

    private bool IsSaid(int column, Cell cell) =>
        said.TryGetValue(column, out var before) && string.Equals(ColumnHead.Letters(before.Text), ColumnHead.Letters(cell.Text), StringComparison.Ordinal);

    private Dictionary<int, Cell> CellsOf(TokenRow row)
    {
        var cells = new Dictionary<int, Cell>();
        foreach (var token in row.Tokens)
        {
            if (IsOfShared(token) && !HasLost(row))
            {
                cells.TryAdd(token.Column, token.Cell);
            }
        }

        return cells;
    }

    /// <summary>Whether a row lost the cells that merged ones cover, so that the name of a level stands where the project would.</summary>
    private bool HasLost(TokenRow row) => row.Tokens.Any(t => Indicators.BranchSequence.IsBranchLabel(t) && IsOfShared(t));

    /// <summary>What stands left of the names of the levels (序号, 部门职责) is of the project, not of the indicator.</summary>
    private bool IsOfIndicator(Token token) => token.Column >= levels && !IsOfShared(token);

    private bool IsOfShared(Token token) => shared.Exists(s => s.Column == token.Column);

    private static TokenRow Numbered(TokenRow row, IReadOnlyList<Token> tokens, int ordinal) =>
        row with { Row = ordinal, Tokens = [.. tokens.Select(t => t with { Row = ordinal })] };
}
