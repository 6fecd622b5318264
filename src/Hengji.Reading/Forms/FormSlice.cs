using Hengji.Reading.Forms.Indicators;
using Hengji.Reading.Forms.Layouts;
using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>How the cells of a form lie on the page.</summary>
internal enum Geometry
{
    /// <summary>Rows with cells side by side: what stands on one row belongs together.</summary>
    Table,

    /// <summary>One cell after the other (a text stream, a form on one line): only order is left.</summary>
    Stream,
}

/// <summary>The rows of one form, from its title to the row before the next form.</summary>
internal sealed class FormSlice(LayoutLibrary library)
{
    private readonly List<TokenRow> rows = [];
    private readonly HashSet<FormLabel> labels = [];
    private readonly HashSet<FormLabel> standing = [];
    private int texts;
    private bool isSpoken;

    public IReadOnlyList<TokenRow> Rows => rows;

    /// <summary>The layouts the form may be printed in.</summary>
    public LayoutLibrary Library => library;

    public bool IsEmpty => rows.Count == 0;

    public bool Has(FormLabel label) => labels.Contains(label);

    /// <summary>Whether anything of the form below its title has been seen.</summary>
    public bool HasBody { get; private set; }

    /// <summary>Whether the indicator block has begun.</summary>
    public bool InIndicators { get; private set; }

    /// <summary>Labels seen that no other kind of table has together.</summary>
    public int Evidence => labels.Count(l => l is not (FormLabel.Title or FormLabel.Aside or FormLabel.ProjectCode));

    /// <summary>
    /// Whether this is a form and not a table that merely shares a label with it, nor prose that speaks of indicators:
    /// enough different labels, among them one of goals or indicators, and some that stand where a form prints them.
    /// </summary>
    public bool IsForm => Evidence >= 4 && labels.Any(l => IsGoal(l) || IsIndicatorLabel(l)) && IsPrinted;

    /// <summary>
    /// In a form a label of the indicators has a place of its own; so has one of a goal, but the heading of a chapter may
    /// be worded alike, and only a title or the head of a form tells that it is none. Indicators in sentences are a form's
    /// where a title says so.
    /// </summary>
    private bool IsPrinted => standing.Any(IsIndicatorLabel)
        || (standing.Any(IsGoal) && (labels.Contains(FormLabel.Title) || standing.Any(IsHead)))
        || (isSpoken && labels.Contains(FormLabel.Title) && labels.Any(IsHead));

    /// <summary>Whether the page says by a title or by heads of columns what it is.</summary>
    public bool IsNamed => labels.Any(l => l is FormLabel.Title or FormLabel.NameColumn or FormLabel.TargetColumn or FormLabel.DimensionColumn or FormLabel.CategoryColumn);

    public void Add(TokenRow row)
    {
        rows.Add(row);
        foreach (var token in row.Tokens)
        {
            if (token.Label is not { } label)
            {
                texts++;
                continue;
            }

            if (token.Match == LabelMatch.Bare)
            {
                continue;
            }

            labels.Add(label);
            if (Stands(token))
            {
                standing.Add(label);
            }

            isSpoken |= BranchSequence.IsBranchLabel(token) && IsColon(token, token.At + token.Text.Length);
            HasBody |= label is not (FormLabel.Title or FormLabel.Aside);
            InIndicators |= label is FormLabel.NameColumn or FormLabel.TargetColumn
                || label is >= FormLabel.OutputDimension and <= FormLabel.ServiceSatisfaction;
        }
    }

    /// <summary>
    /// Takes the last rows off when they head the next form, whose title was lost: a year (2025年度) or a unit alone on
    /// its row.
    /// </summary>
    public FormSlice CutHeading()
    {
        var from = rows.Count;
        while (from > 0 && rows[from - 1].Tokens.All(IsHeading))
        {
            from--;
        }

        var next = new FormSlice(library);
        foreach (var row in rows.Skip(from))
        {
            next.Add(row);
        }

        rows.RemoveRange(from, rows.Count - from);
        return next;
    }

    /// <summary>Whether a token alone heads a form: a year, a unit, a page mark.</summary>
    public static bool IsHeading(Token token)
    {
        if (!token.IsText || token.Text.Length > 16)
        {
            return false;
        }

        var text = token.Text.AsSpan().Trim("（）()".AsSpan());
        return (text.StartsWith("20", StringComparison.Ordinal) && text.Contains('年') && text.EndsWith("度", StringComparison.Ordinal))
            || text.EndsWith("年", StringComparison.Ordinal) || text.Contains("单位：", StringComparison.Ordinal) || text.Contains("单位:", StringComparison.Ordinal)
            || Likeness.IsPageMark(token.Text);
    }

    /// <summary>Prose between a title and a form says nothing of the form; it is dropped so that it cannot pile up.</summary>
    public void DropProse(int most)
    {
        if (!HasBody && texts > most)
        {
            rows.RemoveRange(0, rows.Count - 1);
            texts = 0;
            labels.Clear();
            standing.Clear();
            isSpoken = false;
        }
    }

    /// <summary>Whether a label stands by itself, as forms print it, or runs on in a sentence: what a number counts is the heading of a chapter.</summary>
    private static bool Stands(Token token)
    {
        if (token.Ruled)
        {
            return true;
        }

        var (text, end) = (token.Cell.Text, token.At + token.Text.Length);
        var ends = end == text.Length || char.IsWhiteSpace(text[end]) || (token.Label is { } label && IsHead(label) && IsColon(token, end));
        return ends && (token.At == 0 ? ListMark.At(text) == 0 : char.IsWhiteSpace(text[token.At - 1]));
    }

    private static bool IsColon(Token token, int at) => at < token.Cell.Text.Length && token.Cell.Text[at] is ':' or '：';

    private static bool IsGoal(FormLabel label) => label is FormLabel.OverallGoal or FormLabel.AnnualGoal;

    private static bool IsHead(FormLabel label) => label is >= FormLabel.ProjectName and <= FormLabel.OtherFunds or FormLabel.UnitCode;

    private static bool IsIndicatorLabel(FormLabel label) => label is >= FormLabel.DimensionColumn and <= FormLabel.ServiceSatisfaction;
}
