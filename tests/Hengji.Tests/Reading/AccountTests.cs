using Hengji.Cli.Accuracy;
using Hengji.Dossiers;
using Hengji.Reading.Forms;
using Hengji.Reading.Forms.Layouts;
using Hengji.Reading.Grids.Text;
using Hengji.Reading.Records;
using Likeness = Hengji.Reading.Forms.Indicators.Likeness;

namespace Hengji.Tests.Reading;

/// <summary>Each source cell of a form is used, a label, known noise, or reported unread.</summary>
public sealed class AccountTests
{
    private const int Documents = 600;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_cell_of_a_form_is_accounted_for(bool damaged)
    {
        var lost = new List<string>();
        var cells = 0;
        foreach (var seed in Enumerable.Range(40_000, Documents))
        {
            var document = Generator.Document(seed, damaged);
            var index = 0;
            foreach (var slice in FormFinder.Find(TextGridReader.Read(document.Text), LayoutLibrary.Standard))
            {
                var reading = RecordReader.Read(FormReader.Read(slice), index++);
                foreach (var token in Inside(slice, reading).Where(t => t.IsText))
                {
                    cells++;
                    if (!IsUsed(token, reading) && !IsReported(token, reading) && !IsNoise(token))
                    {
                        lost.Add($"{document.Name} line {token.Line}: {token.Text}（{string.Join('、', document.Damages)}）");
                    }
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{lost.Count} of {cells} cells");
        Assert.True(lost.Count == 0, $"{lost.Count} of {cells} cells:\n{string.Join('\n', lost.Take(60))}");
    }

    /// <summary>From the first label of the form to its last label or used text: what stands before and after is not its.</summary>
    private static List<Token> Inside(FormSlice slice, FormReading reading)
    {
        var tokens = slice.Rows.SelectMany(r => r.Tokens).ToList();
        var first = tokens.FindIndex(t => !t.IsText);
        var last = tokens.FindLastIndex(t => t.IsText ? IsUsed(t, reading) : !t.Is(Terms.FormLabel.Aside));
        return tokens[first..(last + 1)];
    }

    private static bool IsUsed(Token token, FormReading reading) => reading.Traces.Values
        .Any(traces => traces.Any(t => t.Start < token.Trace.End && token.Trace.Start < t.End));

    private static bool IsReported(Token token, FormReading reading) => reading.Notes.Any(n =>
        n.Kind == NoteKind.Unread && n.Lines.Contains(token.Line) && n.Message.Contains(token.Text.Length > 30 ? token.Text[..30] : token.Text, StringComparison.Ordinal));

    private static bool IsPieceOfLabel(string text)
    {
        Span<char> letters = stackalloc char[24];
        var piece = letters[..Fold.Letters(text, letters)].ToString();
        return LayoutLibrary.Standard.Lexicon.Variants.Values.Any(variants => variants.Any(v => v.Contains(piece, StringComparison.Ordinal)));
    }

    /// <summary>Notes, signatures and boxes of approval below the form, or on a page that it goes on over.</summary>
    private static bool IsTail(string text) =>
        LayoutLibrary.Standard.Lexicon.Variants[Terms.FormLabel.Aside].Any(v => v.Length > 1 ? text.StartsWith(v, StringComparison.Ordinal) : text.StartsWith(v + "：", StringComparison.Ordinal));

    /// <summary>Page marks, scraps of labels and brackets, units: what forms print beside their boxes.</summary>
    private static bool IsNoise(Token token) =>
        Likeness.IsPageMark(token.Text) || Likeness.IsScrap(token.Text) || FormSlice.IsHeading(token)
        || IsPieceOfLabel(token.Text) || IsTail(token.Text) || token.Text.Trim('(', ')', '（', '）', ' ') is "元" or "万元" or "";
}
