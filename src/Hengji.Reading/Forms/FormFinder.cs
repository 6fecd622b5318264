using Hengji.Reading.Forms.Layouts;
using Hengji.Reading.Grids;
using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>
/// Finds the forms in a document: a title, or a label of the head after a body, begins the next one. Whatever stands
/// before, between and after is left alone.
/// </summary>
internal static class FormFinder
{
    /// <summary>Texts that may stand between a form's title and its first label.</summary>
    private const int ProseBeforeForm = 80;

    public static IEnumerable<FormSlice> Find(Grid grid, LayoutLibrary library)
    {
        var lexer = new Lexer(library.Lexicon, library.Glue);
        var slice = new FormSlice(library);
        IndicatorList? list = null;
        var ordinal = 0;
        foreach (var gridRow in grid.Rows)
        {
            var row = lexer.Row(gridRow, ordinal++);
            if (row.Tokens.Count == 0)
            {
                continue;
            }

            if (list is not null && list.Holds(row))
            {
                if (list.Add(row) is { } project)
                {
                    yield return project;
                }

                continue;
            }

            if (list?.Take() is { } last)
            {
                yield return last;
            }

            list = IndicatorList.At(row, slice.InIndicators ? [] : slice.Rows, library);
            if (list is not null)
            {
                if (slice.InIndicators && slice.IsForm)
                {
                    yield return slice;
                }

                slice = new FormSlice(library);
                continue;
            }

            foreach (var part in Parts(row))
            {
                if (Begins(part, slice))
                {
                    // A year or a unit just before a title heads the form as well as one before its first label.
                    var next = slice.CutHeading();
                    if (slice.IsForm)
                    {
                        yield return slice;
                    }

                    slice = next;
                }

                slice.Add(part);
                slice.DropProse(ProseBeforeForm);
            }
        }

        if (list?.Take() is { } end)
        {
            yield return end;
        }

        if (slice.IsForm)
        {
            yield return slice;
        }
    }

    private static bool Begins(TokenRow row, FormSlice slice)
    {
        if (slice.IsEmpty || row.Tokens.Count == 0)
        {
            return false;
        }

        var first = row.Tokens[0];
        if (first.Is(FormLabel.Title))
        {
            return true;
        }

        foreach (var token in row.Tokens)
        {
            if (token.Label is FormLabel.ProjectName && (slice.Has(FormLabel.ProjectName) || slice.InIndicators))
            {
                return true;
            }

            if (slice.InIndicators && token.Match == LabelMatch.Exact && token.Label is FormLabel.ImplementingUnit
                or FormLabel.PlannedStart or FormLabel.FundingTotal or FormLabel.AnnualTotal)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line may hold the end of one form and the beginning of the next: it is cut before each title or project name.</summary>
    private static IEnumerable<TokenRow> Parts(TokenRow row)
    {
        var from = 0;
        var titled = false;
        for (var i = 1; i < row.Tokens.Count; i++)
        {
            titled |= row.Tokens[i - 1].Is(FormLabel.Title);
            var names = row.Tokens[i].Is(FormLabel.ProjectName);
            var cut = row.Tokens[i].Is(FormLabel.Title) || (names && !titled && HasIndicators(row, from, i));

            // A title heads one form: the next project begins another, whose title was lost.
            titled &= !names;
            if (cut)
            {
                // A year or a unit before the name heads the form that the name begins.
                var at = i;
                while (at - 1 > from && FormSlice.IsHeading(row.Tokens[at - 1]))
                {
                    at--;
                }

                yield return Part(row, from, at);
                from = at;
                titled = false;
            }
        }

        yield return from == 0 ? row : Part(row, from, row.Tokens.Count);
    }

    private static bool HasIndicators(TokenRow row, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (row.Tokens[i].Label is FormLabel.NameColumn or (>= FormLabel.OutputDimension and <= FormLabel.ServiceSatisfaction))
            {
                return true;
            }
        }

        return false;
    }

    private static TokenRow Part(TokenRow row, int from, int to)
    {
        var tokens = row.Tokens.Skip(from).Take(to - from).ToList();
        return row with { Tokens = tokens, Line = tokens[0].Line };
    }
}
