using Hengji.Dossiers;
using Hengji.Reading.Forms.Indicators;
using Hengji.Reading.Forms.Layouts;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>
/// Recovers the official form from the rows of its page: head, money, goals, indicators. Each zone is bound as the
/// cheapest explanation of what survived.
/// </summary>
internal static class FormReader
{
    /// <summary>A row with more tokens than any form prints side by side has swallowed other rows.</summary>
    private const int WidestRow = 14;

    /// <summary>So many known heads in one row are the head of the indicators.</summary>
    public const int FewestColumns = 2;

    /// <param name="slice">The rows of the form.</param>
    /// <param name="evidence">What other forms of the document say of names they share with this one; null when not asked.</param>
    public static Form Read(FormSlice slice, TemplateEvidence? evidence = null)
    {
        var geometry = GeometryOf(slice);
        var tokens = Fragments.Mend(slice, geometry);
        var layout = Chosen(slice, tokens, geometry);
        NameGoal(tokens, ofYearOnly: slice.Has(FormLabel.AnnualTotal) && !slice.Has(FormLabel.FundingTotal));

        // Where the title was lost, what stands before the first label is the document's, not the form's.
        var first = (tokens.Find(t => !t.IsText || FormSlice.IsHeading(t)) ?? tokens[0]).Line;
        var form = new Form
        {
            Layout = layout,
            Edition = layout.Layout.Edition ?? FormEdition.A,
            FirstLine = first,
            LastLine = first,
        };
        ExecutionReader.Read(tokens, slice, layout, geometry, form);
        if (geometry == Geometry.Table)
        {
            DepartmentReader.Read(tokens, slice, layout, form);
        }

        var goals = tokens.FindIndex(t => t.Label is FormLabel.OverallGoal or FormLabel.AnnualGoal or FormLabel.GoalAchieved);
        var indicators = tokens.FindIndex(Math.Max(goals, 0), IsIndicatorLabel);
        if (indicators < 0)
        {
            indicators = tokens.Count;
        }

        if (goals < 0)
        {
            goals = indicators;
        }

        HeadReader.Read(tokens[..goals], slice, geometry, form);
        GoalReader.Read(tokens[goals..EndOfGoals(tokens, goals, indicators, slice, layout)], geometry, form);
        if (layout.Columns is { } columns && WideBlock.IsWide(columns, slice))
        {
            WideBlock.Read(tokens[indicators..], slice, layout, geometry, form, evidence);
        }
        else
        {
            IndicatorReader.Read(tokens[indicators..], slice, geometry, form, evidence);
        }

        Unit(form, layout.Layout);
        return form;
    }

    /// <summary>Heads over the heads of the columns (偏差原因分析, 完成目标可能性) are no goal, though they stand below one.</summary>
    private static int EndOfGoals(List<Token> tokens, int goals, int indicators, FormSlice slice, LayoutChoice layout)
    {
        if (layout.Columns is not { } columns)
        {
            return indicators;
        }

        var words = slice.Library.WordsOf(layout.Layout);
        var end = indicators;
        while (end > goals && tokens[end - 1] is var head && head.Row >= columns.Head.Row - 1 && head.Row <= columns.Head.LastRow
            && (head.Is(FormLabel.IndicatorBlock) || words.Of(head.Cell.Text).Count > 0))
        {
            end--;
        }

        return end;
    }

    private static LayoutChoice Chosen(FormSlice slice, List<Token> tokens, Geometry geometry)
    {
        ColumnHead? head = null;
        for (var i = 0; i < slice.Rows.Count && head is null && geometry == Geometry.Table; i++)
        {
            var row = slice.Rows[i];
            if (row.Ruled && row.Cells >= 3 && row.Tokens.Count(IsColumnLabel) >= FewestColumns)
            {
                head = ColumnHead.At(slice.Rows, i);
            }
        }

        if (geometry == Geometry.Stream)
        {
            head = ColumnHead.In(tokens, slice.Library.AllWords);
        }

        return LayoutChoice.Of(
            slice, head, tokens.Find(t => t.Is(FormLabel.Title))?.Text,
            tokens.Find(t => t.Is(FormLabel.FundsBlock) && t.Payload is not null)?.Payload);
    }

    /// <summary>
    /// Where a form prints one goal only, it may call it just 绩效目标, above its indicators: below them the words head
    /// something else (七、绩效目标 of prose that follows the form). 项目绩效目标 is the name of the block of two goals,
    /// save on a form that is of the year alone, as its money shows.
    /// </summary>
    private static void NameGoal(List<Token> tokens, bool ofYearOnly)
    {
        var goal = tokens.FindIndex(t => t.Is(FormLabel.GoalBlock));
        if (goal < 0 || tokens.Exists(t => t.Label is FormLabel.OverallGoal or FormLabel.AnnualGoal))
        {
            return;
        }

        var isAbove = tokens.FindIndex(IsColumnLabel) is var head && (head < 0 || goal < head);
        if (isAbove && (ofYearOnly || !ColumnHead.Letters(tokens[goal].Text).StartsWith("项目", StringComparison.Ordinal)))
        {
            tokens[goal] = tokens[goal] with { Label = FormLabel.AnnualGoal };
        }
    }

    /// <summary>A layout may say in which unit its form prints amounts when the page does not.</summary>
    private static void Unit(Form form, Layout layout)
    {
        if (form.Unit is null && layout.Amounts is { } unit)
        {
            form.Unit = unit;
            form.Note(Field.Of(Box.FundingTotal), NoteKind.Doubt, $"本表未载明金额单位，按版式“{layout.Name}”的规定读取，请核对。", 0.7, form.FirstLine);
        }
    }

    private static bool IsIndicatorLabel(Token token) =>
        IsColumnLabel(token) || token.Is(FormLabel.LongTermBlock) || token.Label is >= FormLabel.OutputDimension and <= FormLabel.ServiceSatisfaction;

    public static bool IsColumnLabel(Token token) =>
        token.Label is FormLabel.DimensionColumn or FormLabel.CategoryColumn or FormLabel.NameColumn or FormLabel.TargetColumn;

    private static Geometry GeometryOf(FormSlice slice)
    {
        int beside = 0, alone = 0;
        foreach (var row in slice.Rows)
        {
            if (row.Tokens.Count == 0)
            {
                continue;
            }

            var cells = 1;
            for (var i = 1; i < row.Tokens.Count; i++)
            {
                cells += ReferenceEquals(row.Tokens[i].Cell, row.Tokens[i - 1].Cell) ? 0 : 1;
            }

            if (cells > 1 && row.Tokens.Count <= WidestRow)
            {
                beside += row.Tokens.Count;
            }
            else
            {
                alone += row.Tokens.Count;
            }
        }

        return beside > alone ? Geometry.Table : Geometry.Stream;
    }
}
