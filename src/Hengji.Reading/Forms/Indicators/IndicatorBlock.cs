using Hengji.Reading.Forms.Layouts;
using Hengji.Terms;

namespace Hengji.Reading.Forms.Indicators;

/// <summary>The tokens of the indicator block, sorted into labels of the tree and texts, with what the page shows of its columns.</summary>
internal sealed class IndicatorBlock
{
    private const int LongestBareLine = 30;

    private readonly List<(Token Label, int Order, bool NextIsLabel)> labels = [];
    private readonly Dictionary<Token, int> order = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, TokenRow> rows;

    private IndicatorBlock(FormSlice slice, Geometry geometry)
    {
        Geometry = geometry;
        rows = [];
        foreach (var row in slice.Rows)
        {
            rows.TryAdd(row.Row, row);
        }
    }

    public Geometry Geometry { get; }

    public List<BlockText> Texts { get; } = [];

    /// <summary>Whether the head of the target column was printed.</summary>
    public bool HasTargetColumn { get; private set; }

    private int? TargetColumn { get; set; }

    /// <summary>Whether all labels stand before all texts: the page was read column by column.</summary>
    public bool LabelsApart =>
        Geometry == Geometry.Stream && labels.Count >= 3 && Texts.Count >= 2
        && labels[^1].Order < order.GetValueOrDefault(Texts[0].Token, int.MaxValue);

    public static IndicatorBlock Of(List<Token> tokens, FormSlice slice, Geometry geometry, Form form, IReadOnlyDictionary<Token, ColumnRole>? roles)
    {
        var block = new IndicatorBlock(slice, geometry);
        var end = End(tokens, geometry, slice.Library.Lexicon);
        var labelBefore = false;
        Token? previous = null;
        for (var i = 0; i < end; i++)
        {
            var token = WithoutHead(tokens[i]);
            block.order[token] = i;
            if (token.IsText)
            {
                var text = new BlockText(token, labelBefore, IsBeside(previous, token, geometry), geometry, roles?.GetValueOrDefault(token));
                if (!text.IsScrap && !Likeness.IsPageMark(token.Text))
                {
                    block.Texts.Add(text);
                    labelBefore = false;
                }
            }
            else
            {
                form.LastLine = Math.Max(form.LastLine, token.EndLine);
                if (BranchSequence.IsBranchLabel(token))
                {
                    block.labels.Add((token, i, NextIsCategory(tokens, i, end)));
                    labelBefore |= BranchSequence.IsCategoryLabel(token);
                }
                else if (token.Is(FormLabel.TargetColumn))
                {
                    block.HasTargetColumn = true;
                    block.TargetColumn ??= token.Column;
                }
            }

            previous = token;
        }

        return block;
    }

    /// <summary>A label of the head has no business among the indicators: a name only resembles it.</summary>
    public static Token WithoutHead(Token token) =>
        token is { Label: >= FormLabel.ProjectName and <= FormLabel.AnnualGoal, Match: LabelMatch.Damaged } or { Label: FormLabel.PlannedSpan or FormLabel.ProjectCode }
            ? token with { Label = null }
            : token;

    /// <summary>Each label of the tree with where it stands among the indicators (see <see cref="Branch.First"/>).</summary>
    public List<(Token Label, double Slot)> Slots(IReadOnlyList<Pair> pairs)
    {
        var slots = new List<(Token, double)>(labels.Count);
        var k = 0;
        foreach (var (label, at, nextIsLabel) in labels)
        {
            if (Geometry == Geometry.Table)
            {
                while (k < pairs.Count && pairs[k].First.Row < label.Row)
                {
                    k++;
                }

                var beside = k < pairs.Count && pairs[k].First.Row == label.Row;
                slots.Add((label, beside ? k : k - 0.5));
                continue;
            }

            while (k < pairs.Count && order.GetValueOrDefault(pairs[k].First, int.MaxValue) < at)
            {
                k++;
            }

            slots.Add((label, nextIsLabel || k == pairs.Count ? k - 0.5 : k));
        }

        return slots;
    }

    /// <summary>Whether the row ends before the target column: its last cells did not survive.</summary>
    public bool IsShort(Token name) =>
        Geometry == Geometry.Table && TargetColumn is { } column && rows.TryGetValue(name.Row, out var row)
        && row.Cells <= column && row.Cells <= name.Column + 1;

    /// <summary>Where the block ends: at notes and signatures, or where bare text follows the last ruled row.</summary>
    private static int End(List<Token> tokens, Geometry geometry, LabelLexicon lexicon)
    {
        var end = tokens.Count;
        for (var i = 0; i < tokens.Count; i++)
        {
            var first = i == 0 || tokens[i - 1].Row != tokens[i].Row || geometry == Geometry.Stream;
            if (first && IsTail(tokens[i], lexicon) && !IsHeaderRow(tokens, i))
            {
                end = i;
                break;
            }
        }

        if (geometry == Geometry.Stream)
        {
            return end;
        }

        var last = tokens.FindLastIndex(end - 1, end, t => t.Ruled);
        for (var i = last + 1; i < end; i++)
        {
            if (tokens[i].IsText && !Likeness.IsPageMark(tokens[i].Text))
            {
                return i;
            }
        }

        // Prose inside the block: a page's margin, not a cell.
        var kept = 0;
        for (var i = 0; i < end; i++)
        {
            if (i >= last || tokens[i].Ruled || !tokens[i].IsText || tokens[i].Text.Length <= LongestBareLine)
            {
                tokens[kept++] = tokens[i];
            }
        }

        return kept;
    }

    private static bool IsTail(Token token, LabelLexicon lexicon)
    {
        if (token.Is(FormLabel.Aside))
        {
            return true;
        }

        if (!token.IsText)
        {
            return false;
        }

        var colon = token.Text.AsSpan().IndexOfAny(':', '：');
        return colon is > 0 and < 14
            && lexicon.Find(token.Text.AsSpan(0, colon), repair: false) is { Label: FormLabel.Aside };
    }

    /// <summary>备注 and 说明 also head a column.</summary>
    private static bool IsHeaderRow(List<Token> tokens, int at)
    {
        for (var i = Math.Max(0, at - 6); i < Math.Min(tokens.Count, at + 6); i++)
        {
            if (tokens[i].Row == tokens[at].Row && tokens[i].Label is FormLabel.NameColumn or FormLabel.TargetColumn or FormLabel.CategoryColumn)
            {
                return true;
            }
        }

        return false;
    }

    private static bool NextIsCategory(List<Token> tokens, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (tokens[i].IsText)
            {
                return false;
            }

            if (BranchSequence.IsCategoryLabel(tokens[i]))
            {
                return BranchSequence.IsCategoryLabel(tokens[at]);
            }
        }

        return true;
    }

    private static bool IsBeside(Token? previous, Token token, Geometry geometry) =>
        geometry == Geometry.Table && previous is not null && previous.Row == token.Row
        && BranchSequence.IsCategoryLabel(previous) && token.Column == previous.Column + 1 && previous.Column >= 3;
}
