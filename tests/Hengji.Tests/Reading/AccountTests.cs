using Hengji.Cli.Accuracy;
using Hengji.Dossiers;
using Hengji.Reading.Forms;
using Hengji.Reading.Grids.Text;
using Hengji.Reading.Records;
using FormReading = Hengji.Dossiers.Reading;
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
            foreach (var slice in FormFinder.Find(TextGridReader.Read(document.Text)))
            {
                var reading = RecordReader.Read(FormReader.Read(slice), index++);
                foreach (var token in slice.Rows.SelectMany(r => r.Tokens).Where(t => t.IsText && t.Line >= reading.FirstLine && t.Line <= reading.LastLine))
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

    private static bool IsUsed(Token token, FormReading reading) => reading.Traces.Values
        .Any(traces => traces.Any(t => t.Start < token.Trace.End && token.Trace.Start < t.End));

    private static bool IsReported(Token token, FormReading reading) => reading.Notes.Any(n =>
        n.Kind == NoteKind.Unread && n.Lines.Contains(token.Line) && n.Message.Contains(token.Text.Length > 30 ? token.Text[..30] : token.Text, StringComparison.Ordinal));

    /// <summary>Page marks, scraps of labels and brackets, units: what forms print beside their boxes.</summary>
    private static bool IsNoise(Token token) =>
        Likeness.IsPageMark(token.Text) || Likeness.IsScrap(token.Text) || FormSlice.IsHeading(token)
        || LabelLexicon.IsBeginning(token.Text) || token.Text.Trim('(', ')', '（', '）', ' ') is "元" or "万元" or "";
}
