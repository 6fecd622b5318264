using Hengji.Reading.Forms.Indicators;
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

    /// <param name="slice">The rows of the form.</param>
    /// <param name="evidence">What other forms of the document say of names they share with this one; null when not asked.</param>
    public static Form Read(FormSlice slice, TemplateEvidence? evidence = null)
    {
        var geometry = GeometryOf(slice);
        var tokens = Fragments.Mend(slice, geometry);
        var goals = tokens.FindIndex(t => t.Label is FormLabel.OverallGoal or FormLabel.AnnualGoal);
        var indicators = tokens.FindIndex(Math.Max(goals, 0), IsIndicatorLabel);
        if (indicators < 0)
        {
            indicators = tokens.Count;
        }

        if (goals < 0)
        {
            goals = indicators;
        }

        // Where the title was lost, what stands before the first label is the document's, not the form's.
        var first = (tokens.Find(t => !t.IsText || FormSlice.IsHeading(t)) ?? tokens[0]).Line;
        var form = new Form
        {
            Edition = EditionOf(tokens),
            FirstLine = first,
            LastLine = first,
        };
        HeadReader.Read(tokens[..goals], slice, geometry, form);
        GoalReader.Read(tokens[goals..indicators], geometry, form);
        IndicatorReader.Read(tokens[indicators..], slice, geometry, form, evidence);
        return form;
    }

    private static bool IsIndicatorLabel(Token token) =>
        token.Label is FormLabel.DimensionColumn or FormLabel.CategoryColumn or FormLabel.NameColumn or FormLabel.TargetColumn
        || token.Label is >= FormLabel.OutputDimension and <= FormLabel.ServiceSatisfaction;

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

    private static FormEdition EditionOf(List<Token> tokens)
    {
        if (tokens.Exists(t => t.Is(FormLabel.ProjectNature)))
        {
            return FormEdition.B;
        }

        return tokens.Exists(t => t.Is(FormLabel.Title) && t.Text.Contains("申报表", StringComparison.Ordinal))
            && tokens.Exists(t => t.Is(FormLabel.FundsBlock) && t.Payload is { } unit && !unit.Contains('万', StringComparison.Ordinal))
            ? FormEdition.B
            : FormEdition.A;
    }
}
