using Hengji.Reading.Forms.Layouts;

namespace Hengji.Reading.Forms.Indicators;

/// <summary>A text of the indicator block with what is known of it before pairing.</summary>
internal sealed class BlockText
{
    /// <summary>Where the head of the column says what a text is, its looks count for little.</summary>
    private const double OfItsColumn = 0.1;
    private const double OfOtherColumn = 6;

    public BlockText(Token token, bool labelBefore, bool besideLabel, Geometry geometry, ColumnRole? role = null)
    {
        Token = token;
        LabelBefore = labelBefore;
        BesideLabel = besideLabel;
        // A single letter is the end of a wrapped line in a stream, the rest of a lost label in a table.
        IsScrap = Likeness.IsScrap(token.Text) && (geometry == Geometry.Table || token.Text.Length > 1);
        NameCost = role switch
        {
            ColumnRole.Name => Likeness.NameCost(token.Text) * OfItsColumn,
            ColumnRole.Target => OfOtherColumn,
            _ => Likeness.NameCost(token.Text),
        };
        TargetCost = role switch
        {
            ColumnRole.Target => Likeness.TargetCost(token.Text) * OfItsColumn,
            ColumnRole.Name => OfOtherColumn,
            _ => Likeness.TargetCost(token.Text),
        };
        Fused = role != ColumnRole.Target && token.Pieces.Count == 0 && NameCost < 6 && TargetCost > 0.5 ? FusedTarget.Find(token.Text) : null;
    }

    /// <summary>Where a target begins that may be fused to the name, and whether a sign parts them; null when none can.</summary>
    public (int At, bool AtSign)? Fused { get; }

    public Token Token { get; }

    /// <summary>Whether a label of the tree stands between the text before and this one.</summary>
    public bool LabelBefore { get; }

    /// <summary>Whether this is the first text of its row and a label stands in the column just before it.</summary>
    public bool BesideLabel { get; }

    public bool IsScrap { get; }

    public double NameCost { get; }

    public double TargetCost { get; }

    /// <summary>Whether the text plainly goes on: an open bracket or quote, or a word that joins.</summary>
    public bool IsOpen
    {
        get
        {
            var depth = 0;
            foreach (var c in Token.Text)
            {
                depth += c is '(' or '（' or '“' or '《' or '【' ? 1 : c is ')' or '）' or '”' or '》' or '】' ? -1 : 0;
            }

            return depth > 0 || Token.Text[^1] is '、' or '，' or ',' or '和' or '及' or '与' or '的' or '或' or '（' or '(';
        }
    }
}
